import { type Point, tidy } from '@/lib/radar/geometry'
import type { MarkerShape } from './technology-marks'

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
