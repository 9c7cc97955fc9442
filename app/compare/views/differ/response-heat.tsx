import { heatOf } from '@/lib/drawing/chart-layout'
import { RESPONSES } from '@/lib/instrument/vocabulary'
import { itemTexts } from '../../words'
import { Chart } from '../chart'
import { chartLabel, shortened } from '../figures-in-words'
import type { DifferProps } from '../view-props'
import { countOf } from './response-columns'
import { responseSign } from './spread-in-words'

const NAMES = 300
const CELL = { width: 56, height: 24 }
/** Sets what is no level apart. */
const GAP = 14
const HEAD = 24
const WIDTH = NAMES + RESPONSES.length * CELL.width + GAP
const LONGEST_LABEL = 42

interface Props extends Pick<DifferProps, 'disagreements' | 'words' | 'shared' | 'technology'> {
  /** Number of results whose answers count. */
  readonly count: number
}

/** Items × responses as shaded fields in the order of the table; each field says how many gave that response. */
export function ResponseHeat({ disagreements, words, shared, technology, count }: Props) {
  const t = words.differ
  const columns = RESPONSES.map((response, place) => ({
    response,
    x: NAMES + place * CELL.width + (typeof response === 'number' ? 0 : GAP),
  }))
  const height = HEAD + disagreements.length * CELL.height
  return (
    <Chart heading={t.heatHeading} text={t.heatText} fileName={`antworten-${technology}`} count={count}>
      <svg
        className="heatmap"
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        role="img"
        aria-label={chartLabel({ words, shared, technology }, t.heatHeading, count)}
      >
        {columns.map(({ response, x }) => (
          <text
            className="chart-text chart-axis"
            x={x + CELL.width / 2}
            y={15}
            textAnchor="middle"
            key={response}
          >
            {responseSign(response)}
          </text>
        ))}
        {disagreements.map(({ item, spread: { counts }, said }, line) => {
          const asked = said.reduce((sum, { results }) => sum + results.length, 0)
          return (
            <g transform={`translate(0 ${HEAD + line * CELL.height})`} data-item={item.id} key={item.id}>
              <text className="chart-text" x={0} y={16}>
                {shortened(itemTexts(shared, item.id).label, LONGEST_LABEL)}
              </text>
              {columns.map(({ response, x }) => {
                const given = countOf(counts, response)
                const heat = heatOf((100 * given) / asked)
                return given === 0 ? null : (
                  <g key={response}>
                    <rect
                      className={`heat-field heat-${heat}`}
                      x={x + 1}
                      y={1}
                      width={CELL.width - 2}
                      height={CELL.height - 2}
                    />
                    <text
                      className={`chart-text heat-text-${heat}`}
                      x={x + CELL.width / 2}
                      y={16}
                      textAnchor="middle"
                    >
                      {given}
                    </text>
                  </g>
                )
              })}
            </g>
          )
        })}
      </svg>
    </Chart>
  )
}
