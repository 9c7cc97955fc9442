import { Marker } from '@/components/marker'
import { pathAround } from '@/components/radar'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import { outline, pointOnAxis, ring } from '@/lib/drawing/radar'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { HAIRLINE, PAPER, TECHNOLOGY_COLORS } from './colors'

const RINGS = [25, 50, 75, 100]
const HAIRLINE_WIDTH = 1.5
export const MARKER_SIZE = 9
const LINE = { width: 6, marker: MARKER_SIZE }
/** Of what the reader should not look at. */
const MUTED_LINE = { width: 2, marker: 5 }
/** Line width to which the dashes of the pages belong, in pixels there. */
const PAGE_LINE = 2.5
/** Room around the outermost ring for the markers on it, in pixels. */
const ROOM = 2 * MARKER_SIZE

/** One profile in the picture. */
export interface PictureOutline {
  readonly id: TechnologyId
  /** One for each axis. */
  readonly ranges: readonly ScoreRange[]
  readonly isMuted: boolean
}

export interface RadarPlace {
  /** Where the centre is, and from there to the outermost ring, in pixels. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

/**
 * Rings, axes and the outlines of the technologies, as on the page. See sheet.tsx.
 */
export function radar({ x, y, radius }: RadarPlace, axes: number, outlines: readonly PictureOutline[]) {
  const half = radius + ROOM
  return (
    <svg
      width={2 * half}
      height={2 * half}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      style={{ position: 'absolute', left: x - half, top: y - half }}
    >
      <path
        d={[
          ...RINGS.map((figure) => pathAround(ring(axes, figure, radius))),
          ...Array.from({ length: axes }, (_, axis) => {
            const end = pointOnAxis(axis, axes, 100, radius)
            return `M0 0L${end.x} ${end.y}`
          }),
        ].join('')}
        fill="none"
        stroke={HAIRLINE}
        strokeWidth={HAIRLINE_WIDTH}
      />
      {outlines.map(({ id, ranges, isMuted }) => {
        const corners = outline(ranges, radius)
        const { width, marker } = isMuted ? MUTED_LINE : LINE
        return [
          line(id, pathAround(corners), width),
          corners.map((corner) => corner && mark(id, corner, marker)),
        ]
      })}
    </svg>
  )
}

/** How a technology is drawn, to stand before its name. */
export function keyTo(technology: TechnologyId, size: number) {
  const [width, height] = [1.9 * size, size]
  return (
    <svg width={width} height={height} viewBox={`0 ${-height / 2} ${width} ${height}`}>
      {line(technology, `M0 0L${width} 0`, 0.15 * size)}
      {mark(technology, { x: width / 2, y: 0, open: false }, 0.25 * size)}
    </svg>
  )
}

function line(technology: TechnologyId, path: string, width: number) {
  const { dash } = TECHNOLOGY_MARKS[technology]
  const scaled = dash?.split(' ').map((length) => (Number(length) * width) / PAGE_LINE)
  const stroke = TECHNOLOGY_COLORS[technology]
  return <path d={path} fill="none" stroke={stroke} strokeWidth={width} strokeDasharray={scaled?.join(' ')} />
}

function mark(
  technology: TechnologyId,
  corner: { readonly x: number; readonly y: number; readonly open: boolean },
  size: number,
) {
  const [{ marker }, color] = [TECHNOLOGY_MARKS[technology], TECHNOLOGY_COLORS[technology]]
  return Marker({ shape: marker, size, color, ground: PAPER, ...corner })
}
