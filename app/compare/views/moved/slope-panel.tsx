import { fillSentence } from '@/app/words/fill-sentence'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import { FIGURE_TRENDS, type FigureChange } from '@/lib/comparing/figure-change'
import type { DimensionId } from '@/lib/instrument/vocabulary'
import { pairName } from '../pair/pair-parts'
import type { MovedProps } from '../view-props'

const PLOT = { left: 26, top: 26, width: 118, height: 130 }
/** More lines than this are drawn together and cannot be pointed at one by one; a path for each would be slow. */
const MOST_APART = 40
const up = (figure: number) => PLOT.top + PLOT.height * (1 - figure / 100)

/** A pair that can be drawn in a panel. */
interface Slope {
  readonly code: string
  readonly name: string
  readonly change: FigureChange
  readonly before: number
  readonly after: number
}

/** One dimension: a line for each pair from the value before to the value after. */
export function SlopePanel({
  pairs,
  words,
  shared,
  technology,
  dimension,
}: MovedProps & { readonly dimension: DimensionId }) {
  const t = words.moved
  const { color } = TECHNOLOGY_MARKS[technology]
  const slopes = pairs.flatMap((pair): readonly Slope[] => {
    const change = pair.comparison.technologies
      .find(({ id }) => id === technology)
      ?.dimensions.find(({ id }) => id === dimension)
    const [before, after] = [change?.before.value ?? null, change?.after.value ?? null]
    if (!change || change.difference === null || before === null || after === null) return []
    return [{ code: pair.after.code, name: pairName(pair, words), change, before, after }]
  })
  const isApart = slopes.length <= MOST_APART
  const label = shared.dimensions[dimension].label
  return (
    <>
      <text className="chart-text chart-axis" x={0} y={14}>
        {label}
      </text>
      {[0, 50, 100].map((figure) => (
        <g key={figure}>
          <path className="chart-grid" d={`M${PLOT.left} ${up(figure)}h${PLOT.width}`} />
          <text className="chart-text slope-tick" x={PLOT.left - 5} y={up(figure) + 4} textAnchor="end">
            {figure}
          </text>
        </g>
      ))}
      <path
        className="chart-border"
        d={`M${PLOT.left} ${PLOT.top}v${PLOT.height}m${PLOT.width} 0v${-PLOT.height}`}
      />
      {isApart
        ? slopes.map((slope) => (
            <path
              className={`slope slope-${slope.change.trend}`}
              stroke={color}
              d={lineOf(slope)}
              data-code={slope.code}
              key={slope.code}
            >
              <title>
                {fillSentence(t.slopeTitle, {
                  name: slope.name,
                  dimension: label,
                  before: slope.before,
                  after: slope.after,
                })}
              </title>
            </path>
          ))
        : FIGURE_TRENDS.map((trend) => (
            <path
              className={`slope slope-${trend}`}
              stroke={color}
              d={together(slopes.filter(({ change }) => change.trend === trend))}
              key={trend}
            />
          ))}
      <text className="chart-text slope-tick" x={PLOT.left} y={PLOT.top + PLOT.height + 16}>
        {words.compare.before}
      </text>
      <text
        className="chart-text slope-tick"
        x={PLOT.left + PLOT.width}
        y={PLOT.top + PLOT.height + 16}
        textAnchor="end"
      >
        {words.compare.after}
      </text>
      <text className="chart-text slope-tick" x={PLOT.left} y={PLOT.top + PLOT.height + 34}>
        {fillSentence(t.drawn, { count: slopes.length })}
        {slopes.length < pairs.length &&
          ` · ${fillSentence(t.notDrawn, { count: pairs.length - slopes.length })}`}
      </text>
    </>
  )
}

const lineOf = ({ before, after }: Slope) =>
  `M${PLOT.left} ${up(before)}L${PLOT.left + PLOT.width} ${up(after)}`

/** As one path, each line that is drawn several times once. */
function together(slopes: readonly Slope[]): string {
  return [...new Set(slopes.map(lineOf))].join('')
}
