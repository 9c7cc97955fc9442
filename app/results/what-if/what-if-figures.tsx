'use client'

import { fillSentence } from '@/app/fill-sentence'
import type { EditionWording } from '@/lib/instrument/wording'
import { rangeText } from '@/lib/report/in-words'
import { type AnswerReport, askedScores, headlineReadiness } from '@/lib/report/report'
import { inWholePoints } from '@/lib/report/whole-points'
import type { TechnologyScore } from '@/lib/scoring/score'
import type { ScoreRange } from '@/lib/scoring/score-range'
import type { WhatIfProps } from './what-if-panel'

interface Props extends Pick<WhatIfProps, 'labels'> {
  readonly report: AnswerReport
  readonly before: readonly TechnologyScore[]
  readonly wording: EditionWording
}

/** Imagined verdicts and figures; what has changed is said in words. */
export function WhatIfFigures({ report, before, wording, labels }: Props) {
  const { technologies, askedDimensions } = report
  return (
    <>
      <div aria-live="polite">
        {technologies.map((score) => {
          const { id, verdict } = score
          const readiness = headlineReadiness(report.form, score)
          const earlier = before.find((score) => score.id === id)?.verdict
          return (
            <p key={id} data-technology={id} data-imagined={verdict}>
              {wording.technologies[id].name}: <b>{wording.verdicts[verdict].label}</b>
              {earlier && earlier !== verdict && (
                <> ({labels.was.replace('{verdict}', wording.verdicts[earlier].label)})</>
              )}
              {readiness && (
                <>
                  {' '}
                  · {labels.readiness} {inWords(readiness, labels)}
                </>
              )}
            </p>
          )
        })}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{labels.columnDimension}</th>
            {technologies.map(({ id }) => (
              <th scope="col" key={id}>
                {wording.technologies[id].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {askedDimensions.map((dimension, axis) => (
            <tr key={dimension}>
              <th scope="row">{wording.dimensions[dimension].label}</th>
              {technologies.map((score) => {
                const range = askedScores(report, score)[axis]
                return <td key={score.id}>{range && inWords(range, labels)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** As on the page itself. */
function inWords(range: ScoreRange, labels: Props['labels']): string {
  return rangeText(inWholePoints(range), {
    ...labels,
    inRange: (parts) => fillSentence(labels.valueInRange, parts),
  })
}
