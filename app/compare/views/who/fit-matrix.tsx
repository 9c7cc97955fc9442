import { fillSentence } from '@/app/words/fill-sentence'
import { type MarkerShape, markerPath } from '@/components/technology-marks'
import { nameOf } from '@/lib/collection/collection'
import type { Figure, Row } from '@/lib/comparing/row'
import { dimensionOf } from '@/lib/comparing/sort-rows'
import { labelPlaces, type Placed, samePlaces } from '@/lib/drawing/label-places'
import { VERDICTS } from '@/lib/instrument/vocabulary'
import { isOpen } from '@/lib/scoring/score-range'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { Chart } from '../chart'
import { chartLabel, shortened } from '../figures-in-words'
import type { WholeGroupProps } from '../view-props'

/** The length of both axes, in units of the drawing. */
const SIDE = 340
const MARGIN = { left: 32, bottom: 40, top: 26, right: 18 }
const TICKS = [0, 25, 50, 75, 100]
const LETTER = { width: 6.6, height: 13 }
/** From the middle of a line of letters down to where it is written from. */
const BASELINE = 4.5
const LONGEST_NAME = 26
const SMALLEST = 4.5
const LARGEST = 12
/** As many as a link holds; of more none can be pointed at alone, and an element for each would be slow. */
const MOST_APART = 100

const along = (figure: number) => (figure / 100) * SIDE

/** A result that has both figures. */
interface Point extends Placed {
  readonly row: Row
  readonly name: string
  readonly benefit: Figure
  readonly integration: Figure
}

/** Customer benefit × integration: both reach the border at the upper right. The verdict asks for more than that. */
export function FitMatrix({ block, rows, words, shared, technology }: WholeGroupProps) {
  const t = words.who
  const points = pointsOf(block?.rows ?? [], words.workbench.unnamed)
  const places = samePlaces(points)
  return (
    <Chart
      heading={t.matrixHeading}
      text={fillSentence(t.matrixText, { border: FIT_BORDER, shown: points.length, count: rows.length })}
      fileName={`matrix-${technology}`}
      count={points.length}
    >
      <svg
        className="fit-matrix"
        viewBox={`${-MARGIN.left} ${-MARGIN.top} ${MARGIN.left + SIDE + MARGIN.right} ${MARGIN.top + SIDE + MARGIN.bottom}`}
        role="img"
        aria-label={chartLabel({ words, shared, technology }, t.matrixHeading, points.length)}
      >
        <Ground
          across={shared.dimensions['customer-benefit'].label}
          up={shared.dimensions.integration.label}
        />
        <path className="whiskers" d={points.map(whiskersOf).join('')} />
        {points.length > MOST_APART ? (
          <Crowd places={places} />
        ) : (
          <Names places={places} title={t.matrixPoint} />
        )}
      </svg>
    </Chart>
  )
}

/** The better verdict first, which is named first. */
function pointsOf(rows: readonly Row[], unnamed: string): readonly Point[] {
  return rows
    .flatMap((row): Point[] => {
      const benefit = dimensionOf(row, 'customer-benefit')
      const integration = dimensionOf(row, 'integration')
      if (benefit.value === null || integration.value === null) return []
      const place = { x: along(benefit.value), y: SIDE - along(integration.value) }
      return [{ row, name: nameOf(row.result, unnamed), benefit, integration, ...place }]
    })
    .toSorted((one, other) => VERDICTS.indexOf(one.row.verdict) - VERDICTS.indexOf(other.row.verdict))
}

/** Axes with their figures, and the quarter in which a technology fits. */
function Ground({ across, up }: { readonly across: string; readonly up: string }) {
  const border = along(FIT_BORDER)
  const lines = (figures: readonly number[]) =>
    figures.map((figure) => `M${along(figure)} 0V${SIDE}M0 ${along(figure)}H${SIDE}`).join('')
  return (
    <>
      <path className="fit" d={`M${border} 0H${SIDE}V${border}H${border}z`} />
      <path className="grid" d={lines(TICKS)} />
      <path className="border" d={lines([FIT_BORDER])} />
      {TICKS.map((figure) => (
        <text x={along(figure)} y={SIDE + 16} textAnchor="middle" key={figure}>
          {figure}
        </text>
      ))}
      {TICKS.map((figure) => (
        <text x={-8} y={SIDE - along(figure) + BASELINE} textAnchor="end" key={figure}>
          {figure}
        </text>
      ))}
      <text className="axis" x={SIDE} y={SIDE + 34} textAnchor="end">
        {`${across} →`}
      </text>
      <text className="axis" x={-MARGIN.left} y={-12}>
        {`↑ ${up}`}
      </text>
    </>
  )
}

interface PlacesProps {
  readonly places: readonly (readonly Point[])[]
  readonly title: string
}

/** Each place once, as large as many lie there, and named where its name covers nothing. */
function Names({ places, title }: PlacesProps) {
  const drawn = places.flatMap(([first, ...more]) => {
    if (!first) return []
    const label = shortened(first.name, LONGEST_NAME) + (more.length > 0 ? ` +${more.length}` : '')
    return [{ ...first, label, points: [first, ...more] }]
  })
  const labels = labelPlaces(drawn, { side: SIDE, marker: SMALLEST + 2, letter: LETTER })
  return drawn.map(({ points, label, x, y, row, benefit, integration }, place) => {
    const at = labels[place]
    return (
      <g key={row.result.code}>
        <title>
          {fillSentence(title, {
            name: points.map(({ name }) => name).join(', '),
            benefit: benefit.value ?? '',
            integration: integration.value ?? '',
          })}
        </title>
        {points.map((point) => (
          <circle
            className={`point ${point.row.verdict}`}
            data-code={point.row.result.code}
            cx={x}
            cy={y}
            r={sizeFor(points.length)}
            key={point.row.result.code}
          />
        ))}
        {at && (
          <text className="label" x={at.x} y={at.y + BASELINE} textAnchor="middle">
            {label}
          </text>
        )}
      </g>
    )
  })
}

/** The area of a marker tells how many results lie there, up to a largest one. */
const sizeFor = (count: number) => Math.min(SMALLEST * Math.sqrt(count), LARGEST)
const CIRCLE: MarkerShape = 'circle'

/** Thousands of results: all places with one verdict as one path, that of the best result there. */
function Crowd({ places }: Pick<PlacesProps, 'places'>) {
  return VERDICTS.map((verdict) => {
    const ofVerdict = places.flatMap(([first, ...more]) =>
      first?.row.verdict === verdict ? [markerPath(CIRCLE, sizeFor(more.length + 1), first)] : [],
    )
    return (
      ofVerdict.length > 0 && <path className={`point ${verdict}`} d={ofVerdict.join('')} key={verdict} />
    )
  })
}

/** From where to where the open answers can still move the point, both ways. */
function whiskersOf({ x, y, benefit, integration }: Point): string {
  const across = span(benefit, (from, to) => `M${along(from)} ${y}H${along(to)}`)
  return across + span(integration, (from, to) => `M${x} ${SIDE - along(from)}V${SIDE - along(to)}`)
}

function span(range: Figure, draw: (from: number, to: number) => string): string {
  return isOpen(range) ? draw(range.low ?? 0, range.high ?? 0) : ''
}
