'use client'

import { useState } from 'react'
import { serverTime } from '@/app/browser/connection'
import { hasAnyPlan } from '@/app/plan/any-plan'
import { fillSentence } from '@/app/words/fill-sentence'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { askedItems } from '@/lib/instrument/asked-items'
import type { Item } from '@/lib/instrument/vocabulary'
import { berlinDay } from '@/lib/responses/day'
import { scoredAnswers } from '@/lib/scoring/scored-result'
import { LevelStrip } from './level-strip'
import type { PanelProps } from './panel-props'
import { ProfileView } from './profile-view'
import { VerdictStrip } from './verdict-strip'
import '@/app/styles/what-if.css'
import '@/app/styles/live-radar.css'

/** Every answer can be changed, those first that matter most; the result follows at once, scored here by the same modules. */
export function WhatIfPanel({ questionnaire, items, resultsPath, locale, ...parts }: PanelProps) {
  const { before, wording, words } = parts
  const given = before.responseSet
  const [responses, setResponses] = useState(given.responses)
  const [showsRest, setShowsRest] = useState(false)

  const imagined = { ...given, responses }
  const scored = scoredAnswers(questionnaire, imagined)
  const isChanged = Object.keys(responses).some((id) => responses[id] !== given.responses[id])
  const asked = askedItems(questionnaire, given.form, given.technologies)
  const first = items.flatMap((id) => asked.find((item) => item.id === id) ?? [])
  const rest = asked.filter(({ id }) => !items.includes(id))

  /** Dated today by the server; without a line the page cannot be opened, and the browser says so. */
  async function save() {
    const moment = await serverTime()
    const dated = moment ? { ...imagined, answeredOn: berlinDay(moment) } : imagined
    const code = encodeAnswers(questionnaire, dated)
    if (hasAnyPlan()) {
      const { takePlanAlong } = await import('@/app/plan/kept-plan')
      takePlanAlong(encodeAnswers(questionnaire, given), code)
    }
    location.assign(`${resultsPath}/${code}`)
  }

  const strips = (shown: readonly Item[]) =>
    shown.map((item) => (
      <LevelStrip
        key={item.id}
        item={item}
        given={given.responses[item.id]}
        chosen={responses[item.id]}
        wording={wording}
        words={words}
        onChange={(response) => setResponses({ ...responses, [item.id]: response })}
      />
    ))

  return (
    <div className="what-if-panel">
      <p className="hint">{words.marker}</p>
      <div className="what-if-questions">
        {strips(first)}
        <details onToggle={({ currentTarget }) => setShowsRest(currentTarget.open)}>
          <summary>{fillSentence(words.rest, { count: rest.length })}</summary>
          {showsRest && strips(rest)}
        </details>
      </div>
      <div className="what-if-result">
        <VerdictStrip {...parts} scored={scored} isChanged={isChanged} />
        <p className="what-if-actions">
          <button type="button" className="primary" disabled={!isChanged} onClick={save}>
            {words.save}
          </button>
          <button type="button" disabled={!isChanged} onClick={() => setResponses(given.responses)}>
            {words.reset}
          </button>
        </p>
        <p className="hint">{words.saveNote}</p>
        <ProfileView {...parts} scored={scored} locale={locale} />
      </div>
    </div>
  )
}
