import { fillSentence } from '@/app/words/fill-sentence'
import { isCertain } from '@/lib/comparing/figure-change'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { textsOf } from '../../words'
import { ARROW_WIDTH, ChangePaths } from '../change-arrow'
import { chartLabel, shortened, signedPoints } from '../figures-in-words'
import { pairName } from '../pair/pair-parts'
import type { MovedProps, MovementRow } from '../view-props'

const NAMES = 220
const VERDICTS = 300
const COLUMN = ARROW_WIDTH + 12
const ROW = 38
const HEAD = 24
const LONGEST_NAME = 28
const WIDTH = NAMES + VERDICTS + DIMENSIONS.length * COLUMN

interface Props extends MovedProps {
  readonly rows: readonly MovementRow[]
}

/** The table of movements as a picture to be saved: verdicts in words, dimensions as arrows. */
export function MovementDrawing({ rows, locale, words, shared, texts, technology }: Props) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEAD + rows.length * ROW}`}
      role="img"
      aria-label={chartLabel({ words, shared, technology }, words.workbench.view.moved, rows.length)}
    >
      <g fontSize={13} fill="var(--ink)" color="var(--ink)">
        {DIMENSIONS.map((id, place) => (
          <text x={NAMES + VERDICTS + (place + 0.5) * COLUMN} y={14} textAnchor="middle" key={id}>
            {shared.dimensions[id].label}
          </text>
        ))}
        {rows.map(({ pair, isStep }, line) => {
          const compared = pair.comparison.technologies.find(({ id }) => id === technology)
          const label = (side: 'before' | 'after') =>
            compared && textsOf(texts, pair[side].report.edition).verdicts[compared.verdict[side]].label
          const [before = '', after = ''] = [label('before'), label('after')]
          return (
            <g
              transform={`translate(0 ${HEAD + line * ROW})`}
              key={`${isStep} ${pair.before.code} ${pair.after.code}`}
            >
              <path stroke="var(--hair)" d={`M0 0H${WIDTH}`} />
              <text fontWeight={600} x={isStep ? 16 : 0} y={25}>
                {shortened(pairName(pair, words), LONGEST_NAME)}
              </text>
              <text x={NAMES} y={25}>
                {before === after ? after : fillSentence(words.compare.fromTo, { before, after })}
              </text>
              {compared?.dimensions.map(({ id, ...change }) => {
                const x = NAMES + VERDICTS + DIMENSIONS.indexOf(id) * COLUMN
                return (
                  <g transform={`translate(${x} 18)`} key={id}>
                    <ChangePaths change={change} />
                    {isCertain(change) && change.difference !== null && (
                      <text x={ARROW_WIDTH / 2} y={-3} textAnchor="middle">
                        {signedPoints(locale, change.difference)}
                      </text>
                    )}
                  </g>
                )
              })}
            </g>
          )
        })}
      </g>
    </svg>
  )
}
