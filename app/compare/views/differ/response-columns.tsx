import { fillSentence } from '@/app/fill-sentence'
import { LEVELS, type Response } from '@/lib/questionnaire/vocabulary'
import type { ResponseCounts } from '@/lib/statistics/response-spread'
import type { Words } from '../../workbench/words'
import { responseName, responseSign } from './response-words'

const COLUMN = 20
/** Between the levels and the "?", which is none of them. */
const GAP = 12
const HEIGHT = 44
const HEAD = 14
const FOOT = 16
const DRAWN: readonly Response[] = [...LEVELS, 'unknown']
const WIDTH = DRAWN.length * COLUMN + GAP

interface Props {
  readonly counts: ResponseCounts
  readonly words: Words
  /** Columns alone, for where the numbers stand beside them. */
  readonly isBare?: boolean
}

/** How often each level was given as columns, and apart from them "weiß ich nicht"; the highest column fills the height. */
export function ResponseColumns({ counts, words, isBare = false }: Props) {
  const columns = DRAWN.map((response, place) => ({
    response,
    count: countOf(counts, response),
    x: place * COLUMN + (response === 'unknown' ? GAP : 0),
  }))
  const [head, foot] = isBare ? [2, 2] : [HEAD, FOOT]
  const most = Math.max(1, ...columns.map(({ count }) => count))
  const label = columns
    .filter(({ count }) => count > 0)
    .map(({ response, count }) =>
      fillSentence(words.differ.responseCount, { response: responseName(response, words), count }),
    )
  return (
    <svg
      className="response-columns"
      viewBox={`0 0 ${WIDTH} ${head + HEIGHT + foot}`}
      width={WIDTH}
      role="img"
      aria-label={label.join(', ') || words.differ.noColumns}
    >
      <path
        className="chart-grid"
        d={`M0 ${head + HEIGHT}H${LEVELS.length * COLUMN}M${WIDTH - COLUMN} ${head + HEIGHT}H${WIDTH}`}
      />
      {columns.map(({ response, count, x }) => {
        const height = (count / most) * HEIGHT
        return (
          <g key={response}>
            <rect
              className={response === 'unknown' ? 'column-unknown' : 'column'}
              x={x + 2}
              y={head + HEIGHT - height}
              width={COLUMN - 4}
              height={height}
            />
            {!isBare && count > 0 && (
              <text
                className="column-text"
                x={x + COLUMN / 2}
                y={head + HEIGHT - height - 3}
                textAnchor="middle"
              >
                {count}
              </text>
            )}
          </g>
        )
      })}
      {/* One text with a place for each of its characters. */}
      {!isBare && (
        <text
          className="column-text column-sign"
          x={columns.map(({ x }) => x + COLUMN / 2).join(' ')}
          y={head + HEIGHT + 13}
          textAnchor="middle"
        >
          {DRAWN.map(responseSign).join('')}
        </text>
      )}
    </svg>
  )
}

/** How often a response was given. */
export function countOf(counts: ResponseCounts, response: Response): number {
  if (response === 'unknown') return counts.unknown
  return response === 'not-applicable' ? counts.notApplicable : counts.levels[response]
}
