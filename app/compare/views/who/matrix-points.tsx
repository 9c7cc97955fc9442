import { fillSentence } from '@/app/fill-sentence'
import { Marker } from '@/components/marker'
import type { Mark } from '@/components/technology-marks'
import type { NamedResult } from '@/lib/comparison/collection'
import { labelPlaces, numbersLabel, type Placed } from '@/lib/comparison/label-places'
import type { Figure } from '@/lib/comparison/row'
import { isOpen } from '@/lib/scoring/score-range'
import { sizeFor } from './matrix-crowd'
import { SIDE } from './matrix-grid'

/** A result that has both figures. */
export interface MatrixPoint extends Placed {
  readonly result: NamedResult
  readonly name: string
  readonly benefit: Figure
  readonly integration: Figure
}

const NUMBERED_SIZE = 5.5
const LETTER = { width: 7.8, height: 13 }
/** From the middle of a line of figures down to where it is written from. */
const BASELINE = 5

interface Props {
  readonly places: readonly (readonly MatrixPoint[])[]
  readonly mark: Mark
  /** Numbers beside the markers; else the area of a marker tells how many results lie there. */
  readonly isNumbered: boolean
  readonly title: string
}

/** Each place once, with the numbers of all results there. Each result keeps its own element, to be lit up by its code. */
export function MatrixPoints({ places, mark, isNumbered, title }: Props) {
  const labels = isNumbered
    ? labelPlaces(
        places.flatMap(([first, ...more]) =>
          first ? [{ x: first.x, y: first.y, label: labelOf([first, ...more]) }] : [],
        ),
        { side: SIDE, marker: NUMBERED_SIZE + 1, letter: LETTER },
      )
    : []
  return places.map((points, place) => {
    const size = isNumbered ? NUMBERED_SIZE : sizeFor(points.length)
    const label = labels[place]
    const [first] = points
    return (
      <g key={first?.result.code}>
        <title>
          {fillSentence(title, {
            name: points.map(({ name }) => name).join(', '),
            benefit: first?.benefit.value ?? '',
            integration: first?.integration.value ?? '',
          })}
        </title>
        {points.map(({ result, x, y, benefit, integration }, index) => (
          <g className="chart-point" data-code={result.code} key={result.code}>
            <Marker
              shape={mark.marker}
              x={x}
              y={y}
              size={size}
              color={mark.color}
              ground="var(--ground)"
              open={isOpen(benefit) || isOpen(integration)}
            />
            {index === 0 && label && (
              <text className="chart-text" x={label.x} y={label.y + BASELINE} textAnchor="middle">
                {labelOf(points)}
              </text>
            )}
          </g>
        ))}
      </g>
    )
  })
}

const labelOf = (points: readonly MatrixPoint[]) => numbersLabel(points.map(({ result }) => result.number))
