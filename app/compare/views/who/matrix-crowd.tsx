import { markerCorners, markerStroke } from '@/components/marker-corners'
import type { Mark } from '@/components/technology-marks'
import type { MatrixPoint } from './matrix-points'

const PLAIN_SIZE = 3.5
const LARGEST_SIZE = 10

/** The area of a marker tells how many results lie there, up to a largest one. */
export const sizeFor = (count: number) => Math.min(PLAIN_SIZE * Math.sqrt(count), LARGEST_SIZE)

/** Whether open answers can still move the point. */
export const isOpen = ({ benefit, integration }: Pick<MatrixPoint, 'benefit' | 'integration'>) =>
  benefit.low !== benefit.high || integration.low !== integration.high

interface Props {
  readonly places: readonly (readonly MatrixPoint[])[]
  readonly mark: Mark
}

/** Thousands of results: all markers that look alike as one path, the largest ones below. Open as soon as one result there is. */
export function MatrixCrowd({ places, mark }: Props) {
  const looks = new Map<string, { readonly size: number; readonly open: boolean; readonly d: string[] }>()
  for (const points of places) {
    const [first] = points
    if (!first) continue
    const size = sizeFor(points.length)
    const open = points.some(isOpen)
    const key = `${size} ${open}`
    const look = looks.get(key) ?? { size, open, d: [] }
    looks.set(key, look)
    look.d.push(outline(mark, size, first.x, first.y))
  }
  return [...looks]
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
