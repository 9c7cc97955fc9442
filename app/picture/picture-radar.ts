import { pathAround } from '@/components/radar'
import { outline, type Point, pointOnAxis, ring } from '@/lib/drawing/radar'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import type { ScoreRange } from '@/lib/scoring/score-range'
import type { Canvas } from './drawing/canvas'
import { strokeLine } from './drawing/shapes'
import { HAIRLINE } from './ink'
import { drawMarker, drawOutline } from './marks'

export interface RadarPlace extends Point {
  /** From the centre to the outermost ring, in pixels. */
  readonly radius: number
}

const RINGS = [25, 50, 75, 100]
const HAIRLINE_WIDTH = 1.5
const LINE_WIDTH = 6
const MUTED_LINE_WIDTH = 2
export const MARKER_SIZE = 9
const MUTED_MARKER_SIZE = 5

/** One profile in the picture. */
export interface PictureOutline {
  readonly id: TechnologyId
  /** One for each axis. */
  readonly ranges: readonly ScoreRange[]
  /** Drawn thin: it is not what the reader should look at. */
  readonly isMuted: boolean
}

/** Rings and axes. */
export function drawGrid(canvas: Canvas, place: RadarPlace, axes: number): void {
  for (const figure of RINGS) {
    for (const points of linesIn(pathAround(ring(axes, figure, place.radius)), place)) {
      for (const [index, to] of points.entries()) {
        const from = points[index - 1]
        if (from) strokeLine(canvas, from, to, HAIRLINE_WIDTH, HAIRLINE)
      }
    }
  }
  for (let axis = 0; axis < axes; axis += 1) {
    const end = moved(pointOnAxis(axis, axes, 100, place.radius), place)
    strokeLine(canvas, place, end, HAIRLINE_WIDTH, HAIRLINE)
  }
}

/** The outlines of the technologies, as on the page: with a gap where a dimension is not assessable. */
export function drawOutlines(canvas: Canvas, place: RadarPlace, outlines: readonly PictureOutline[]): void {
  for (const { id, ranges, isMuted } of outlines) {
    const corners = outline(ranges, place.radius)
    const width = isMuted ? MUTED_LINE_WIDTH : LINE_WIDTH
    const size = isMuted ? MUTED_MARKER_SIZE : MARKER_SIZE
    for (const points of linesIn(pathAround(corners), place)) drawOutline(canvas, id, points, width)
    for (const corner of corners) {
      if (corner) drawMarker(canvas, id, moved(corner, place), { size, open: corner.open })
    }
  }
}

/** The points of each line in path data of the kind that components/radar writes: `M`, `L` and `Z`, nothing else. */
function linesIn(path: string, place: Point): readonly (readonly Point[])[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const points = line
        .replace('Z', '')
        .split('L')
        .map((pair) => {
          const [x = 0, y = 0] = pair.split(' ').map(Number)
          return moved({ x, y }, place)
        })
      return line.endsWith('Z') ? [...points, ...points.slice(0, 1)] : points
    })
}

const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y })
