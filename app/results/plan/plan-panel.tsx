'use client'

import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { fillSentence } from '@/app/words/fill-sentence'
import { formatLocale } from '@/i18n/locales'
import { adviceOn } from '@/lib/advice/advice'
import { MOST_MEASURES } from '@/lib/plan/plan'
import { proposalsOf } from '@/lib/plan/proposals'
import { AnswerNotes } from './answer-notes'
import { KeepPlan } from './keep-plan'
import { LeftOut } from './left-out'
import { MeasureList } from './measure-list'
import { OwnMeasure } from './own-measure'
import type { PlanProps } from './plan-props'
import { PlanSheet } from './plan-sheet'
import { Proposals } from './proposals'
import { TakeOut } from './take-out'
import { usePlan } from './use-plan'
import '@/app/styles/plan.css'

/** The plan of a result: what is planned, what the result suggests, and how it is kept. */
export function PlanPanel(props: PlanProps) {
  const { questionnaire, report, words, locale } = props
  const keeping = usePlan(report.links.answers)
  const { measures, goodEnough } = keeping.plan
  const advised = useMemo(() => {
    const { form, technologies, responses } = report.responseSet
    return {
      ...report,
      advice: technologies.map((id) => adviceOn(questionnaire, form, id, responses, goodEnough)),
    }
  }, [questionnaire, report, goodEnough])
  const parts = { ...props, keeping }
  const count = fillSentence(words.count, { count: measures.length, most: MOST_MEASURES })
  const [brief] = useState(() => document.querySelector('.plan > summary > small'))
  const dayOf = new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <div className="plan-panel">
      <p role="status">{count}</p>
      {/* Beside the name of the row, for whom it is folded. */}
      {brief && measures.length > 0 && createPortal(<span>{` · ${count}`}</span>, brief)}
      <MeasureList {...parts} />
      <OwnMeasure {...parts} />
      <Proposals {...parts} proposals={proposalsOf(questionnaire, advised, goodEnough)} />
      <TakeOut {...parts} />
      <KeepPlan {...parts} />
      <AnswerNotes {...parts} />
      <LeftOut {...parts} advised={advised} />
      <PlanSheet
        measures={measures.map((one) => ({
          ...one,
          due: one.due === null ? '' : dayOf.format(new Date(one.due)),
        }))}
        words={words}
        key={measures.length === 0 ? 'empty' : 'planned'}
      />
    </div>
  )
}
