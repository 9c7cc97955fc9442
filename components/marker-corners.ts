import type { Point } from '@/lib/radar/geometry'
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

/** Width of a marker's edge: drawn half outside, half inside its shape. */
export const markerStroke = (size: number): number => size / 3
