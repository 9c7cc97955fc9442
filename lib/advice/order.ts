import { EQUAL_WITHIN } from '../scoring/thresholds'

/** Compares two figures, smaller first; figures that differ by less than arithmetic noise are equal. */
export function byFigure(a: number, b: number): number {
  return Math.abs(a - b) < EQUAL_WITHIN ? 0 : a - b
}
