import type { Point } from '@/lib/drawing/radar'
import type { Canvas } from './canvas'
import type { Color } from './palette'

/**
 * Shapes are given by the distance of a point from their edge, in pixels and negative inside. A pixel is covered as far
 * as its centre lies inside; half a pixel to either side of the edge makes it smooth.
 */
const coverage = (distance: number) => Math.min(Math.max(0.5 - distance, 0), 1)

/** A rectangle of whole pixels: hairlines. */
export function fillRectangle(
  canvas: Canvas,
  { x, y, width, height }: Point & { readonly width: number; readonly height: number },
  color: Color,
): void {
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) canvas.blend(column, row, color, 1)
  }
}

/** A line with straight ends. */
export function strokeLine(canvas: Canvas, from: Point, to: Point, width: number, color: Color): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const reach = width / 2 + 1
  const top = Math.floor(Math.min(from.y, to.y) - reach)
  const bottom = Math.ceil(Math.max(from.y, to.y) + reach)
  const left = Math.floor(Math.min(from.x, to.x) - reach)
  const right = Math.ceil(Math.max(from.x, to.x) + reach)
  for (let row = top; row <= bottom; row += 1) {
    const y = row + 0.5 - from.y
    // Only the part of the row that the line crosses: a long slanted line has a large, mostly empty box.
    const middle = from.x + (y * along.x) / along.y
    const around = reach / Math.abs(along.y)
    const start = along.y === 0 ? left : Math.max(left, Math.floor(middle - around))
    const end = along.y === 0 ? right : Math.min(right, Math.ceil(middle + around))
    for (let column = start; column <= end; column += 1) {
      const x = column + 0.5 - from.x
      const passed = x * along.x + y * along.y
      const aside = Math.abs(x * along.y - y * along.x)
      const beyond = Math.max(-passed, passed - length)
      canvas.blend(column, row, color, coverage(aside - width / 2) * coverage(beyond))
    }
  }
}

/** How far a point lies outside a shape's edge; negative inside. */
type DistanceTo = (x: number, y: number) => number

export function circle(center: Point, radius: number): DistanceTo {
  return (x, y) => Math.sqrt((x - center.x) ** 2 + (y - center.y) ** 2) - radius
}

/** A convex polygon with sharp corners, given clockwise as seen on the screen. */
export function polygon(corners: readonly Point[]): DistanceTo {
  const edges = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    return { from, outward: { x: (to.y - from.y) / length, y: (from.x - to.x) / length } }
  })
  return (x, y) =>
    Math.max(...edges.map(({ from, outward }) => (x - from.x) * outward.x + (y - from.y) * outward.y))
}

/** Fills a shape, grown by `growth` pixels on every side, within `reach` pixels around its centre. */
export function fillShape(
  canvas: Canvas,
  distanceTo: DistanceTo,
  { center, reach, growth }: { readonly center: Point; readonly reach: number; readonly growth: number },
  color: Color,
): void {
  for (let row = Math.floor(center.y - reach); row <= center.y + reach; row += 1) {
    for (let column = Math.floor(center.x - reach); column <= center.x + reach; column += 1) {
      canvas.blend(column, row, color, coverage(distanceTo(column + 0.5, row + 0.5) - growth))
    }
  }
}
