/** Every border of the scoring, named once; the floors of hurdles belong to the instrument (HURDLE_FLOORS). Source: instrument, sections 5 and 6. */

/** A customer benefit or an integration from here on carries a verdict; percent of the maximum. */
export const FIT_BORDER = 50

/** What level 1 of a benefit counts as once somebody has looked into it, where the firm can. */
export const LOOKED_INTO = 2

/** A dimension has a value if at least this share of the answers that count is known. */
export const KNOWN_SHARE = 1 / 2

/** A dimension is not assessable if more than this share of its items does not apply. */
export const NOT_APPLICABLE_SHARE = 1 / 2

/** Two figures are equal if they differ by less than this. */
export const EQUAL_WITHIN = 1e-9

/** `true` if the figure lies below the border by more than arithmetic noise. */
export function isBelow(figure: number, border: number): boolean {
  return figure <= border - EQUAL_WITHIN
}

/** Compares two figures, smaller first; figures that differ by less than arithmetic noise are equal. */
export function byFigure(a: number, b: number): number {
  return Math.abs(a - b) < EQUAL_WITHIN ? 0 : a - b
}
