'use client'

import { use, useEffect, useRef, useState } from 'react'
import { Radar } from '@/components/radar'
import { questionnaireOf } from '@/content/edition-by-name'
import type { Locale } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import type { ResponseSet } from '@/lib/instrument/response-set'
import type { Response } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import { reportOnAnswers } from '@/lib/report/report'
import { berlinDay } from '@/lib/responses/day'
import { WhatIfAnswers } from './what-if-answers'
import { WhatIfFigures } from './what-if-figures'

export interface WhatIfProps {
  readonly locale: Locale
  readonly responseSet: ResponseSet
  readonly resultsPath: string
  readonly labels: Readonly<
    Record<
      | 'marker'
      | 'reset'
      | 'save'
      | 'was'
      | 'changed'
      | 'unchanged'
      | 'unknown'
      | 'notApplicable'
      | 'notAssessable'
      | 'open'
      | 'valueInRange'
      | 'readiness'
      | 'radar'
      | 'allTechnologies'
      | 'columnDimension',
      string
    >
  >
}

/** Loaded once, in the language and edition of the result. */
const wordings = new Map<string, Promise<EditionWording>>()
function wordingFor(edition: string, locale: Locale): Promise<EditionWording> {
  const key = `${edition}/${locale}`
  const known =
    wordings.get(key) ?? import(`@/content/${edition}/${locale}.ts`).then(({ wording }) => wording)
  wordings.set(key, known)
  return known
}

/** Every answer can be changed; verdicts, ranges and radar follow at once, scored here by the same modules. */
export function WhatIfPanel({ locale, responseSet, resultsPath, labels }: WhatIfProps) {
  const wording = use(wordingFor(responseSet.edition, locale))
  const [responses, setResponses] = useState(responseSet.responses)
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const questionnaire = questionnaireOf(responseSet.edition)
  const imagined: ResponseSet = { ...responseSet, responses, answeredOn: berlinDay(new Date()) }
  const report = reportOnAnswers(questionnaire, imagined)
  const before = reportOnAnswers(questionnaire, responseSet)
  const changed = Object.keys(responses).filter((id) => responses[id] !== responseSet.responses[id])
  const change = (item: string, response: Response) => setResponses({ ...responses, [item]: response })

  return (
    <div className="what-if">
      <p className="what-if-marker" tabIndex={-1} ref={heading}>
        {labels.marker}
      </p>
      <WhatIfFigures report={report} before={before.technologies} wording={wording} labels={labels} />
      <Radar
        report={report}
        axisLabels={report.askedDimensions.map((id) => wording.dimensions[id].label)}
        label={labels.radar}
      />
      <p role="status">{changed.length === 0 ? labels.unchanged : `${labels.changed} ${changed.length}`}</p>
      <p className="actions">
        <button
          type="button"
          onClick={() => setResponses(responseSet.responses)}
          disabled={changed.length === 0}
        >
          {labels.reset}
        </button>
        <button
          type="button"
          onClick={() => location.assign(`${resultsPath}/${encodeAnswers(questionnaire, imagined)}`)}
        >
          {labels.save}
        </button>
      </p>
      <WhatIfAnswers
        questionnaire={questionnaire}
        responseSet={imagined}
        changed={changed}
        wording={wording}
        labels={labels}
        onChange={change}
      />
    </div>
  )
}
