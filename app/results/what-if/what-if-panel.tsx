'use client'

import { useEffect, useRef, useState } from 'react'
import { Radar } from '@/components/radar'
import { encodeAnswers } from '@/lib/codes/answer-code'
import type { Response } from '@/lib/instrument/vocabulary'
import { berlinDay } from '@/lib/responses/day'
import { scoredAnswers } from '@/lib/scoring/scored-result'
import { WhatIfAnswers } from './what-if-answers'
import { WhatIfFigures, type WhatIfProps } from './what-if-figures'

/** Every answer can be changed; verdicts, ranges and radar follow at once, scored here by the same modules. */
export function WhatIfPanel({ questionnaire, before, wording, words, resultsPath }: WhatIfProps) {
  const given = before.responseSet
  const [responses, setResponses] = useState(given.responses)
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const imagined = { ...given, responses, answeredOn: berlinDay(new Date()) }
  const scored = scoredAnswers(questionnaire, imagined)
  const changed = Object.keys(responses).filter((id) => responses[id] !== given.responses[id])
  const change = (item: string, response: Response) => setResponses({ ...responses, [item]: response })

  return (
    <div className="what-if">
      <p className="what-if-marker" tabIndex={-1} ref={heading}>
        {words.marker}
      </p>
      <WhatIfFigures scored={scored} before={before.technologies} wording={wording} words={words} />
      <Radar
        report={scored}
        axisLabels={scored.askedDimensions.map((id) => wording.dimensions[id].label)}
        label={words.radarLabel}
      />
      <p role="status">
        {changed.length === 0 ? words.unchanged : `${words.changedCount} ${changed.length}`}
      </p>
      <p className="actions">
        <button type="button" onClick={() => setResponses(given.responses)} disabled={changed.length === 0}>
          {words.reset}
        </button>
        <button
          type="button"
          onClick={() => location.assign(`${resultsPath}/${encodeAnswers(questionnaire, imagined)}`)}
        >
          {words.save}
        </button>
      </p>
      <WhatIfAnswers
        questionnaire={questionnaire}
        responseSet={imagined}
        changed={changed}
        wording={wording}
        words={words}
        onChange={change}
      />
    </div>
  )
}
