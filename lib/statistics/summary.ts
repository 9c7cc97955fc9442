/** The shares of a group below which its quartiles lie. */
export const QUARTILE_SHARES = { lower: 0.25, median: 0.5, upper: 0.75 } as const

/** Five figures and how many values they rest on; in the unit of the values, unrounded. */
export interface Summary {
  readonly n: number
  readonly lowest: number
  readonly lowerQuartile: number
  readonly median: number
  readonly upperQuartile: number
  readonly highest: number
}

/** Summarises values in any order; `null`: fewer than `FEWEST_SUMMARISED`. Throws on a value that is no finite number. */
export function summarise(values: readonly number[]): Summary | null {
  if (!values.every(Number.isFinite)) throw new RangeError('Only finite numbers can be summarised.')
  if (values.length < FEWEST_SUMMARISED) return null
  const sorted = values.toSorted((one, other) => one - other)
  return {
    n: sorted.length,
    lowest: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, QUARTILE_SHARES.lower),
    median: quantile(sorted, QUARTILE_SHARES.median),
    upperQuartile: quantile(sorted, QUARTILE_SHARES.upper),
    highest: quantile(sorted, 1),
  }
}

/**
 * The value below which the share `p` (0 to 1) of the values lies. Method: the seventh of Hyndman and Fan, "Sample
 * Quantiles in Statistical Packages", The American Statistician 50 (1996), 361–365: the place in the sorted list is
 * (n − 1) · p, counted from 0, and between two values the line is straight. Of the nine methods it is the one that a
 * reader can repeat in a spreadsheet: QUARTILE.INC and PERCENTILE.INC, in German QUARTILE.INKL and QUANTIL.INKL; also
 * the default of R. Throws without values and on a share outside 0 to 1.
 */
export function quantile(sorted: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${p}.`)
  const place = (sorted.length - 1) * p
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('Without values there is no quantile.')
  return below + (place - Math.floor(place)) * (above - below)
}

/** Fewer are not summarised: the middle of two says no more than the two, and their quartiles would be invented. */
export const FEWEST_SUMMARISED = 3
