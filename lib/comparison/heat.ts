/** Shades from the lightest to the darkest. */
const STEPS = 5

/** The shade of a figure from 0 to 100: five equal steps, the last one includes 100. `null` has none. */
export function heatOf(figure: number | null): number | null {
  return figure === null ? null : Math.min(STEPS - 1, Math.floor(figure / (100 / STEPS)))
}
