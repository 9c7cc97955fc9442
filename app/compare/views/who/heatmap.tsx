import { fillSentence } from '@/app/fill-sentence'
import { nameOf } from '@/lib/comparison/collection'
import { heatOf } from '@/lib/comparison/heat'
import { DIMENSIONS } from '@/lib/questionnaire/vocabulary'
import { Chart } from '../chart'
import { shortened } from '../shortened'
import type { WhoProps } from './who'

const NAMES = 200
const CELL = { width: 62, height: 22 }
const HEAD = 104
const WIDTH = NAMES + DIMENSIONS.length * CELL.width + 90
const LONGEST_NAME = 26

/** Results × dimensions as shaded fields in the order of the table; each field says its value too. */
export function Heatmap({ rows, words, shared, technology }: WhoProps) {
  const t = words.who
  const height = HEAD + rows.length * CELL.height + 4
  return (
    <Chart heading={t.heatmapHeading} text={t.heatmapText} fileName={`heatmap-${technology}`}>
      <svg
        className="heatmap"
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        role="img"
        aria-label={fillSentence(t.heatmapLabel, {
          technology: shared.technologies[technology].name,
          count: rows.length,
        })}
      >
        {DIMENSIONS.map((id, column) => (
          <text
            className="chart-text"
            transform={`translate(${NAMES + (column + 0.45) * CELL.width} ${HEAD - 8}) rotate(-35)`}
            key={id}
          >
            {shared.dimensions[id].label}
          </text>
        ))}
        {rows.map(({ result, dimensions }, line) => (
          <g
            transform={`translate(0 ${HEAD + line * CELL.height})`}
            className="chart-row"
            data-code={result.code}
            key={result.code}
          >
            <rect className="chart-hit" width={WIDTH} height={CELL.height} />
            <text className="chart-text" x={0} y={15}>
              {result.number} {shortened(nameOf(result, words.workbench.unnamed), LONGEST_NAME)}
            </text>
            {dimensions.map(({ id, value, low, isComparable }, column) => {
              const heat = isComparable ? heatOf(value) : null
              const x = NAMES + column * CELL.width
              return (
                <g key={id}>
                  <rect
                    className={heat === null ? 'heat-none' : `heat-${heat}`}
                    x={x + 1}
                    y={1}
                    width={CELL.width - 2}
                    height={CELL.height - 2}
                  />
                  <text
                    className={`chart-text heat-text-${heat ?? 'none'}`}
                    x={x + CELL.width / 2}
                    y={15}
                    textAnchor="middle"
                  >
                    {value === null ? (low === null ? '–' : '?') : isComparable ? value : `(${value})`}
                  </text>
                </g>
              )
            })}
          </g>
        ))}
      </svg>
    </Chart>
  )
}
