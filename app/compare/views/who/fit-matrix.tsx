import { fillSentence } from '@/app/words/fill-sentence'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import { nameOf } from '@/lib/collection/collection'
import { dimensionOf } from '@/lib/comparing/sort-rows'
import { samePlaces } from '@/lib/drawing/label-places'
import { isOpen } from '@/lib/scoring/score-range'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { Chart } from '../chart'
import { chartLabel } from '../figures-in-words'
import type { DrawnProps } from '../view-props'
import { along, MatrixGrid, SIDE } from './matrix-grid'
import { MatrixCrowd, type MatrixPoint, MatrixPoints } from './matrix-points'

const MARGIN = { left: 48, bottom: 48, top: 14, right: 18 }
/** More numbers than this would cover each other. */
const MOST_NUMBERED = 40
/** As many as a link holds; of more none can be pointed at alone, and an element for each would be slow. */
const MOST_APART = 100

/** Customer benefit × integration: both reach the border at the upper right. The verdict asks for more than that. */
export function FitMatrix({ rows, words, shared, technology }: DrawnProps) {
  const t = words.who
  const points = rows.flatMap((row): MatrixPoint[] => {
    const benefit = dimensionOf(row, 'customer-benefit')
    const integration = dimensionOf(row, 'integration')
    const isShown = benefit.isComparable && integration.isComparable
    return isShown && benefit.value !== null && integration.value !== null
      ? [
          {
            result: row.result,
            name: nameOf(row.result, words.workbench.unnamed),
            benefit,
            integration,
            x: along(benefit.value),
            y: SIDE - along(integration.value),
          },
        ]
      : []
  })
  const places = samePlaces(points)
  const isNumbered = places.length <= MOST_NUMBERED && points.length <= MOST_APART
  const text = fillSentence(t.matrixText, {
    border: FIT_BORDER,
    shown: points.length,
    count: rows.length,
  })
  return (
    <Chart
      heading={t.matrixHeading}
      text={`${text} ${isNumbered ? t.matrixNumbers : t.matrixSizes}`}
      fileName={`matrix-${technology}`}
      count={points.length}
    >
      <svg
        className="fit-matrix"
        viewBox={`${-MARGIN.left} ${-MARGIN.top} ${MARGIN.left + SIDE + MARGIN.right} ${MARGIN.top + SIDE + MARGIN.bottom}`}
        role="img"
        aria-label={chartLabel({ words, shared, technology }, t.matrixHeading, points.length)}
      >
        <MatrixGrid
          across={shared.dimensions['customer-benefit'].label}
          up={shared.dimensions.integration.label}
        />
        <path className="whiskers" d={points.map(whiskersOf).join('')} />
        {points.length > MOST_APART ? (
          <MatrixCrowd places={places} mark={TECHNOLOGY_MARKS[technology]} />
        ) : (
          <MatrixPoints
            places={places}
            mark={TECHNOLOGY_MARKS[technology]}
            isNumbered={isNumbered}
            title={t.matrixPoint}
          />
        )}
      </svg>
    </Chart>
  )
}

/** From where to where the open answers can still move the point, both ways. */
function whiskersOf({ x, y, benefit, integration }: MatrixPoint): string {
  const across = span(benefit, (from, to) => `M${along(from)} ${y}H${along(to)}`)
  return across + span(integration, (from, to) => `M${x} ${SIDE - along(from)}V${SIDE - along(to)}`)
}

function span(range: MatrixPoint['benefit'], draw: (from: number, to: number) => string): string {
  return isOpen(range) ? draw(range.low ?? 0, range.high ?? 0) : ''
}
