import { fillSentence } from '@/app/words/fill-sentence'
import { Marker } from '@/components/marker'
import { type Mark, markerCorners, markerStroke } from '@/components/technology-marks'
import type { NamedResult } from '@/lib/collection/collection'
import type { Figure } from '@/lib/comparing/row'
import { labelPlaces, numbersLabel, type Placed } from '@/lib/drawing/label-places'
import { isOpen } from '@/lib/scoring/score-range'
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
              ground="var(--paper)"
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

const PLAIN_SIZE = 3.5
const LARGEST_SIZE = 10

/** The area of a marker tells how many results lie there, up to a largest one. */
const sizeFor = (count: number) => Math.min(PLAIN_SIZE * Math.sqrt(count), LARGEST_SIZE)

interface CrowdProps {
  readonly places: readonly (readonly MatrixPoint[])[]
  readonly mark: Mark
}

/** Thousands of results: all markers that look alike as one path, the largest ones below. Open as soon as one result there is. */
export function MatrixCrowd({ places, mark }: CrowdProps) {
  const styles = new Map<string, { readonly size: number; readonly open: boolean; readonly d: string[] }>()
  for (const points of places) {
    const [first] = points
    if (!first) continue
    const size = sizeFor(points.length)
    const open = points.some(({ benefit, integration }) => isOpen(benefit) || isOpen(integration))
    const key = `${size} ${open}`
    const style = styles.get(key) ?? { size, open, d: [] }
    styles.set(key, style)
    style.d.push(outline(mark, size, first.x, first.y))
  }
  return [...styles]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([key, { size, open, d }]) => (
      <g className="chart-point" key={key}>
        <path
          fill={open ? 'var(--paper)' : mark.color}
          stroke={mark.color}
          strokeWidth={markerStroke(size)}
          d={d.join('')}
        />
      </g>
    ))
}

function outline({ marker }: Mark, size: number, x: number, y: number): string {
  const corners = markerCorners(marker, size)
  if (corners !== null) return `M${corners.map((corner) => `${x + corner.x} ${y + corner.y}`).join('L')}Z`
  return `M${x - size} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`
}
