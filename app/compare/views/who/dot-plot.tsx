import type { Summary } from '@/lib/statistics/summary'

const NAMES = 150
const SIDE = 400
const LINE = 44
const FOOT = 24
const WIDTH = NAMES + SIDE + 60
const RADIUS = 3.2
/** Dots of one value stand above each other; what finds no room any more is told by n. */
const MOST_STACKED = 5
const STEP = 5
const along = (figure: number) => NAMES + (figure / 100) * SIDE

/** One line of the summary: a dimension, or the readiness. */
export interface SummaryLine {
  readonly id: string
  readonly label: string
  /** The values that count together, 0 to 100 in whole points. */
  readonly values: readonly number[]
  /** `null`: too few for a summary. */
  readonly summary: Summary | null
}

interface Props {
  readonly lines: readonly SummaryLine[]
  readonly color: string
  readonly label: string
}

/** Each line with its values as dots, the middle half as a bar and the median as a stroke. */
export function DotPlot({ lines, color, label }: Props) {
  const height = lines.length * LINE + FOOT
  return (
    <svg className="dot-plot" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} role="img" aria-label={label}>
      {[0, 25, 50, 75, 100].map((figure) => (
        <g key={figure}>
          <path className="chart-grid" d={`M${along(figure)} 4V${height - FOOT}`} />
          <text className="chart-text" x={along(figure)} y={height - 6} textAnchor="middle">
            {figure}
          </text>
        </g>
      ))}
      {lines.map(({ id, label: name, values, summary }, place) => {
        const y = place * LINE + 32
        return (
          <g key={id}>
            <text className="chart-text" x={0} y={y - 4}>
              {name}
            </text>
            {summary && (
              <>
                <rect
                  className="quartiles"
                  x={along(summary.lowerQuartile)}
                  y={y - 22}
                  width={Math.max(along(summary.upperQuartile) - along(summary.lowerQuartile), 1)}
                  height={28}
                />
                <path className="median" d={`M${along(summary.median)} ${y - 24}V${y + 8}`} />
              </>
            )}
            <path fill={color} d={dotsOf(values, y)} />
            <text className="chart-text" x={WIDTH} y={y - 4} textAnchor="end">
              n = {values.length}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** All dots of a line as one path: a chart of thousands stays quick to draw. */
function dotsOf(values: readonly number[], y: number): string {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .flatMap(([value, count]) =>
      Array.from(
        { length: Math.min(count, MOST_STACKED) },
        (_, step) =>
          `M${along(value) - RADIUS} ${y - step * STEP}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`,
      ),
    )
    .join('')
}
