import { type Mark, markerCorners, markerStroke } from '@/components/technology-marks'
import { isOpen } from '@/lib/scoring/score-range'
import type { MatrixPoint } from './matrix-points'

const PLAIN_SIZE = 3.5
const LARGEST_SIZE = 10

/** The area of a marker tells how many results lie there, up to a largest one. */
export const sizeFor = (count: number) => Math.min(PLAIN_SIZE * Math.sqrt(count), LARGEST_SIZE)

interface Props {
  readonly places: readonly (readonly MatrixPoint[])[]
  readonly mark: Mark
}

/** Thousands of results: all markers that look alike as one path, the largest ones below. Open as soon as one result there is. */
export function MatrixCrowd({ places, mark }: Props) {
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
          fill={open ? 'var(--ground)' : mark.color}
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
