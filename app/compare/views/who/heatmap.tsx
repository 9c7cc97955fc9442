import { nameOf } from '@/lib/collection/collection'
import type { Row } from '@/lib/comparing/row'
import { heatOf, inParts } from '@/lib/drawing/chart-layout'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import type { Words } from '../../words'
import { Chart } from '../chart'
import { chartLabel, shortened } from '../figures-in-words'
import type { DrawnProps } from '../view-props'

const NAMES = 216
const CELL = { width: 62, height: 22 }
const HEAD = 104
const WIDTH = NAMES + DIMENSIONS.length * CELL.width + 90
const LONGEST_NAME = 24
/** Rows under one head: as many as fit on a sheet of A4. */
const MOST_IN_PART = 34

/** Results × dimensions as shaded fields in the order of the table; each field says its value too. */
export function Heatmap(props: DrawnProps) {
  const { rows, words, technology } = props
  const t = words.who
  return (
    <Chart
      heading={t.heatmapHeading}
      text={t.heatmapText}
      fileName={`heatmap-${technology}`}
      count={rows.length}
    >
      {inParts(rows, MOST_IN_PART).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts and rows hold nothing of their own; only texts and shades change.
        <HeatmapPart {...props} rows={part} key={place} />
      ))}
    </Chart>
  )
}

/** Some rows under their head: a long heat map is drawn in parts, so that it can be read, and printed, in between. */
function HeatmapPart({ rows, words, shared, technology }: DrawnProps) {
  const height = HEAD + rows.length * CELL.height + 4
  return (
    <svg
      className="heatmap"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={chartLabel({ words, shared, technology }, words.who.heatmapHeading, rows.length)}
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
      {rows.map((row, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <HeatmapRow row={row} top={HEAD + line * CELL.height} words={words} key={line} />
      ))}
    </svg>
  )
}

interface RowProps {
  readonly row: Row
  readonly top: number
  readonly words: Words
}

function HeatmapRow({ row: { result, dimensions }, top, words }: RowProps) {
  return (
    <g transform={`translate(0 ${top})`} className="chart-row" data-code={result.code}>
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
  )
}
