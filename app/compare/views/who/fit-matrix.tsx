import { fillSentence } from '@/app/fill-sentence'
import { Marker } from '@/components/marker'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import { nameOf } from '@/lib/comparison/collection'
import { dimensionOf } from '@/lib/comparison/sort-rows'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { Chart } from '../chart'
import type { WhoProps } from './who'

const SIDE = 420
const MARGIN = { left: 56, bottom: 52, top: 16, right: 24 }
const TICKS = [0, 25, 50, 75, 100]
/** More numbers than this would cover each other. */
const MOST_NUMBERED = 40
const along = (figure: number) => (figure / 100) * SIDE

/** Customer benefit × integration: what carries a verdict lies above and to the right of the border. */
export function FitMatrix({ rows, words, shared, technology }: WhoProps) {
  const t = words.who
  const { color, marker } = TECHNOLOGY_MARKS[technology]
  const points = rows.flatMap((row) => {
    const benefit = dimensionOf(row, 'customer-benefit')
    const integration = dimensionOf(row, 'integration')
    const isShown = benefit.isComparable && integration.isComparable
    return isShown && benefit.value !== null && integration.value !== null
      ? [{ row, benefit, integration, x: along(benefit.value), y: SIDE - along(integration.value) }]
      : []
  })
  const isNumbered = points.length <= MOST_NUMBERED
  return (
    <Chart
      heading={t.matrixHeading}
      text={fillSentence(t.matrixText, { border: FIT_BORDER, shown: points.length, count: rows.length })}
      fileName={`matrix-${technology}`}
      count={rows.length}
    >
      <svg
        className="fit-matrix"
        viewBox={`${-MARGIN.left} ${-MARGIN.top} ${MARGIN.left + SIDE + MARGIN.right} ${MARGIN.top + SIDE + MARGIN.bottom}`}
        role="img"
        aria-label={fillSentence(t.matrixLabel, {
          technology: shared.technologies[technology].name,
          count: points.length,
        })}
      >
        <rect
          className="matrix-fit"
          x={along(FIT_BORDER)}
          y={0}
          width={SIDE - along(FIT_BORDER)}
          height={SIDE - along(FIT_BORDER)}
        />
        {TICKS.map((figure) => (
          <g key={figure}>
            <path
              className={figure === FIT_BORDER ? 'chart-border' : 'chart-grid'}
              d={`M${along(figure)} 0V${SIDE}M0 ${along(figure)}H${SIDE}`}
            />
            <text className="chart-text" x={along(figure)} y={SIDE + 18} textAnchor="middle">
              {figure}
            </text>
            <text className="chart-text" x={-8} y={SIDE - along(figure) + 4} textAnchor="end">
              {figure}
            </text>
          </g>
        ))}
        <text className="chart-text chart-axis" x={SIDE / 2} y={SIDE + 42} textAnchor="middle">
          {shared.dimensions['customer-benefit'].label}
        </text>
        <text
          className="chart-text chart-axis"
          transform={`translate(-40 ${SIDE / 2}) rotate(-90)`}
          textAnchor="middle"
        >
          {shared.dimensions.integration.label}
        </text>
        <path
          className="whiskers"
          d={points
            .flatMap(({ x, y, benefit, integration }) => [
              span(benefit.low, benefit.high, (from, to) => `M${along(from)} ${y}H${along(to)}`),
              span(
                integration.low,
                integration.high,
                (from, to) => `M${x} ${SIDE - along(from)}V${SIDE - along(to)}`,
              ),
            ])
            .join('')}
        />
        {points.map(({ row, x, y, benefit, integration }) => (
          <g className="chart-point" data-code={row.result.code} key={row.result.code}>
            <title>
              {fillSentence(t.matrixPoint, {
                name: nameOf(row.result, words.workbench.unnamed),
                benefit: benefit.value ?? '',
                integration: integration.value ?? '',
              })}
            </title>
            <Marker
              shape={marker}
              x={x}
              y={y}
              size={isNumbered ? 6 : 3.5}
              color={color}
              ground="var(--ground)"
              open={benefit.low !== benefit.high || integration.low !== integration.high}
            />
            {isNumbered && (
              <text className="chart-text" x={x + 8} y={y - 7}>
                {row.result.number}
              </text>
            )}
          </g>
        ))}
      </svg>
    </Chart>
  )
}

function span(low: number | null, high: number | null, draw: (from: number, to: number) => string): string {
  return low === null || high === null || low === high ? '' : draw(low, high)
}
