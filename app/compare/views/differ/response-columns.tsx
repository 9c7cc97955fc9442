import { fillSentence } from '@/app/words/fill-sentence'
import { LEVELS, type Response } from '@/lib/instrument/vocabulary'
import type { ResponseCounts } from '@/lib/statistics/response-spread'
import type { Words } from '../../words'
import { responseName, responseSign } from './spread-in-words'

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
  const [head, foot] = isBare ? [2, 2] : [HEAD, FOOT]
  const most = Math.max(1, ...DRAWN.map((response) => countOf(counts, response)))
  const all = DRAWN.map((response, place) => {
    const count = countOf(counts, response)
    const x = place * COLUMN + (response === 'unknown' ? GAP : 0)
    // One among hundreds is still to be seen.
    return { response, count, x, height: Math.ceil((count / most) * HEIGHT) }
  })
  const columns = all.filter(({ count }) => count > 0)
  // One shape for all levels: a table of many items has many of these drawings.
  const shape = (isWanted: (response: Response) => boolean) =>
    columns
      .filter(({ response }) => isWanted(response))
      .map(({ x, height }) => `M${x + 2} ${head + HEIGHT}v${-height}h${COLUMN - 4}v${height}z`)
      .join('')
  const label = columns.map(
    ({ response, count }) =>
      `${responseName(response, words)}: ${fillSentence(words.differ.times, { count })}`,
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
      <path className="column" d={shape((response) => response !== 'unknown')} />
      <path className="column-unknown" d={shape((response) => response === 'unknown')} />
      {!isBare &&
        columns.map(({ response, count, x, height }) => (
          <text
            className="column-text"
            x={x + COLUMN / 2}
            y={head + HEIGHT - height - 3}
            textAnchor="middle"
            key={response}
          >
            {count}
          </text>
        ))}
      {/* One text with a place for each of its characters. */}
      {!isBare && (
        <text
          className="column-text column-sign"
          x={all.map(({ x }) => x + COLUMN / 2).join(' ')}
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
