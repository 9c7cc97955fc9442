import { type Point, tidy } from '@/lib/drawing/radar'
import type { TechnologyId } from '@/lib/instrument/vocabulary'

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond'

/** How one outline of several is drawn. */
export interface Mark {
  /** Of app/styles/tokens.css, so that it follows the scheme and the paper. */
  readonly color: string
  /** SVG dash array; `undefined` draws a solid line. */
  readonly dash: string | undefined
  readonly marker: MarkerShape
}

/**
 * How each technology is drawn: never by colour alone. The colours are of the Okabe–Ito set, which people with any colour
 * vision can tell apart; pictures have them from app/picture/colors.ts.
 */
export const TECHNOLOGY_MARKS: Readonly<Record<TechnologyId, Mark>> = {
  ai: { color: 'var(--ai)', dash: undefined, marker: 'circle' },
  blockchain: { color: 'var(--bc)', dash: '8 5', marker: 'square' },
  bitcoin: { color: 'var(--btc)', dash: '2 5', marker: 'triangle' },
}

/** How results are told apart where several share one drawing: in ink and slate, since no line in it is a technology. */
export const RESULT_MARKS: readonly Mark[] = [
  { color: 'var(--ink)', dash: undefined, marker: 'circle' },
  { color: 'var(--h3)', dash: '8 5', marker: 'square' },
  { color: 'var(--ink)', dash: '2 5', marker: 'triangle' },
  { color: 'var(--h3)', dash: '12 4 2 4', marker: 'diamond' },
]

/** The corners of a marker around the origin, clockwise; `null` for a circle, whose radius is `size`. */
export function markerCorners(shape: MarkerShape, size: number): readonly Point[] | null {
  if (shape === 'circle') return null
  if (shape === 'square') {
    return [
      { x: -size, y: -size },
      { x: size, y: -size },
      { x: size, y: size },
      { x: -size, y: size },
    ]
  }
  if (shape === 'diamond') {
    return [
      { x: 0, y: -1.35 * size },
      { x: 1.35 * size, y: 0 },
      { x: 0, y: 1.35 * size },
      { x: -1.35 * size, y: 0 },
    ]
  }
  return [
    { x: 0, y: -1.2 * size },
    { x: 1.15 * size, y: 0.9 * size },
    { x: -1.15 * size, y: 0.9 * size },
  ]
}

/** The outline of a marker at a place, as SVG path data. */
export function markerPath(shape: MarkerShape, size: number, { x, y }: Point): string {
  const corners = markerCorners(shape, size)
  if (corners === null)
    return `M${tidy(x - size)} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 -${2 * size} 0Z`
  return `M${corners.map((corner) => `${tidy(x + corner.x)} ${tidy(y + corner.y)}`).join('L')}Z`
}

/** Width of a marker's edge: drawn half outside, half inside its shape. */
export const markerStroke = (size: number): number => size / 3
