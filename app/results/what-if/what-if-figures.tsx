'use client'

import { fillElements } from '@/app/words/fill-elements'
import { wholePointsText } from '@/app/words/whole-points-text'
import { VerdictSign } from '@/components/verdict-sign'
import type { BothSides, WhatIfWords } from '@/i18n/messages'
import type { Questionnaire, VerdictId } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { TechnologyScore } from '@/lib/scoring/score'
import { askedScores, headlineReadiness, type ScoredAnswers } from '@/lib/scoring/scored-result'

/** What the panel tries answers out with. */
export interface WhatIfProps {
  readonly questionnaire: Questionnaire
  /** The result itself. */
  readonly before: ScoredAnswers
  readonly wording: EditionWording
  readonly words: WhatIfWords['advice']['whatIf'] & BothSides['result'] & BothSides['assessment']
  readonly resultsPath: string
}

interface Props extends Pick<WhatIfProps, 'wording' | 'words'> {
  readonly scored: ScoredAnswers
  readonly before: readonly TechnologyScore[]
}

/** Imagined verdicts and figures; what has changed is said in words. */
export function WhatIfFigures({ scored, before, wording, words }: Props) {
  const { form, technologies, askedDimensions } = scored
  const said = (verdict: VerdictId) => (
    <VerdictSign verdict={verdict}>{wording.verdicts[verdict].label}</VerdictSign>
  )
  return (
    <>
      <div aria-live="polite">
        {technologies.map((score) => {
          const { id, verdict } = score
          const readiness = headlineReadiness(form, score)
          const earlier = before.find((score) => score.id === id)?.verdict
          return (
            <p key={id} data-technology={id} data-imagined={verdict}>
              {wording.technologies[id].name}: <b>{said(verdict)}</b>
              {earlier && earlier !== verdict && (
                <> ({fillElements(words.was, { verdict: said(earlier) })})</>
              )}
              {readiness && (
                <>
                  {' '}
                  · {words.readiness} {wholePointsText(readiness, words)}
                </>
              )}
            </p>
          )
        })}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columnDimension}</th>
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
                const range = askedScores(scored, score)[axis]
                return <td key={score.id}>{range && wholePointsText(range, words)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
