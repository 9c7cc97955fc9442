import { markerCorners, markerStroke, TECHNOLOGY_MARKS } from '@/components/technology-marks'
import type { Point } from '@/lib/drawing/radar'
import { TECHNOLOGIES, type TechnologyId } from '@/lib/instrument/vocabulary'
import type { Canvas } from './drawing/canvas'
import { type Color, colorOf } from './drawing/palette'
import { circle, fillShape, polygon, strokeLine } from './drawing/shapes'
import { PAPER } from './ink'

/** The inks, made once: a canvas tells colours apart by identity. */
const INKS = Object.fromEntries(
  TECHNOLOGIES.map((id) => [id, colorOf(TECHNOLOGY_MARKS[id].color)]),
) as Readonly<Record<TechnologyId, Color>>

/** Line width to which the dashes of the pages belong, in pixels there. */
const PAGE_LINE = 2.5

/** Pixels; sums of lengths are not exact, and a remainder this small would never be used up. */
const NOTHING = 1e-6

/** The marker of a technology; open where something is still unknown. */
export function drawMarker(
  canvas: Canvas,
  technology: TechnologyId,
  center: Point,
  { size, open }: { readonly size: number; readonly open: boolean },
): void {
  const { marker } = TECHNOLOGY_MARKS[technology]
  const corners = markerCorners(marker, size)
  const shape = corners
    ? polygon(corners.map(({ x, y }) => ({ x: x + center.x, y: y + center.y })))
    : circle(center, size)
  const area = { center, reach: 2 * size }
  const edge = markerStroke(size) / 2
  fillShape(canvas, shape, { ...area, growth: edge }, INKS[technology])
  if (open) fillShape(canvas, shape, { ...area, growth: -edge }, PAPER)
}

/** A line of a technology through these points, with its dashes. */
export function drawOutline(
  canvas: Canvas,
  technology: TechnologyId,
  points: readonly Point[],
  width: number,
): void {
  const { dash } = TECHNOLOGY_MARKS[technology]
  const dashes = dash?.split(' ').map((length) => (Number(length) * width) / PAGE_LINE) ?? []
  for (const [from, to] of dashed(points, dashes)) strokeLine(canvas, from, to, width, INKS[technology])
}

/** The drawn pieces of a line; the pattern of dashes and gaps goes on around corners. No pattern: the whole line. */
export function* dashed(
  points: readonly Point[],
  pattern: readonly number[],
): Generator<readonly [Point, Point]> {
  let place = 0
  let left = pattern[0] ?? Number.POSITIVE_INFINITY
  for (const [index, from] of points.slice(0, -1).entries()) {
    const to = points[index + 1] ?? from
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const at = (passed: number) => ({
      x: from.x + ((to.x - from.x) * passed) / length,
      y: from.y + ((to.y - from.y) * passed) / length,
    })
    for (let passed = 0; passed < length; ) {
      const next = Math.min(length, passed + left)
      if (place % 2 === 0) yield [at(passed), at(next)]
      left -= next - passed
      passed = next
      if (left < NOTHING) {
        place += 1
        left = pattern[place % pattern.length] ?? Number.POSITIVE_INFINITY
      }
    }
  }
}
