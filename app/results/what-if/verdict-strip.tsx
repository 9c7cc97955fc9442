'use client'

import { fillSentence } from '@/app/words/fill-sentence'
import { VerdictSign } from '@/components/verdict-sign'
import { KEY_DIMENSIONS } from '@/lib/instrument/vocabulary'
import { NOT_ASSESSABLE, type ScoreRange } from '@/lib/scoring/score-range'
import { inWholePoints } from '@/lib/scoring/whole-points'
import type { Imagined, PanelProps } from './panel-props'

interface Props extends Imagined, Pick<PanelProps, 'profileWords'> {
  readonly isChanged: boolean
}

/** Imagined verdicts with the figures that decide them, in few lines: stays in sight while answers are tried out. */
export function VerdictStrip({ scored, before, wording, words, profileWords, isChanged }: Props) {
  const verdictOf = (id: string) => before.technologies.find((score) => score.id === id)?.verdict
  const changes = scored.technologies.flatMap(({ id, verdict }) => {
    const earlier = verdictOf(id)
    if (earlier === undefined || earlier === verdict) return []
    return fillSentence(words.changed, {
      technology: wording.technologies[id].label,
      verdict: wording.verdicts[verdict].label,
      was: wording.verdicts[earlier].label,
    })
  })
  const nothing = isChanged ? words.sameVerdicts : words.unchanged
  return (
    <div className="verdict-strip">
      <table>
        <caption className="only-spoken">{words.verdictsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnTechnology}</th>
            <th scope="col">{words.columnVerdict}</th>
            {KEY_DIMENSIONS.map((id) => (
              <th scope="col" key={id}>
                {profileWords.dimensions[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scored.technologies.map(({ id, verdict, dimensions }, place) => (
            <tr key={id} data-technology={id} data-imagined={verdict}>
              <th scope="row">{wording.technologies[id].label}</th>
              <td>
                <VerdictSign verdict={verdict}>
                  <span>{wording.verdicts[verdict].label}</span>
                </VerdictSign>
              </td>
              {KEY_DIMENSIONS.map((dimension) => {
                const was = before.technologies[place]?.dimensions.find((one) => one.id === dimension)
                return (
                  <td key={dimension}>
                    {movement(
                      was,
                      dimensions.find((one) => one.id === dimension),
                      profileWords.open,
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{changes.length > 0 ? changes.join(' ') : nothing}</p>
    </div>
  )
}

/** "63" or, once it has moved, "50→63". */
function movement(was: ScoreRange | undefined, now: ScoreRange | undefined, open: string): string {
  const [from, to] = [was, now].map((range) => figure(range, open))
  if (from === to) return `${to}`
  // A column of a phone holds one figure.
  const isLong = [from, to].some((text) => text?.includes('\n'))
  return `${from}→${isLong ? '\n' : ''}${to}`
}

/** "63", or "offen" and below it "0–100" where too little is known. */
function figure(range: ScoreRange | undefined, open: string): string {
  const { value, low, high } = inWholePoints(range ?? NOT_ASSESSABLE)
  if (low === null || high === null) return '–'
  return value === null && low !== high ? `${open}\n${low}–${high}` : `${value ?? low}`
}
