import { FEWEST_SUMMARISED } from './summary'

export interface Agreement {
  /** How many answers it rests on. */
  readonly n: number
  /** 0: one half at the lowest, the other at the highest category; 1: all in the same one. Unrounded. */
  readonly agreement: number
}

/**
 * How far answers on an ordered scale agree; `frequencies` counts the answers in each category, from the lowest to the
 * highest, empty ones too. `null`: fewer than `FEWEST_SUMMARISED` answers.
 *
 * Leik's ordinal consensus (Robert K. Leik, "A Measure of Ordinal Consensus", The Pacific Sociological Review 9 (1966),
 * 85–90): with F the share of answers up to and including a category, and d = F where F ≤ ½, else 1 − F, the dispersion
 * is D = 2 · Σd / (m − 1) for m categories, and the agreement 1 − D. At each border between neighbouring categories d is
 * the share of answers on the smaller side; every border counts the same. D is also twice the mean number of borders
 * between an answer and the median, as a share of all borders.
 *
 * Preferred because it can be followed by hand and rests on the order and the median alone: Tastle and Wierman (2007)
 * take logarithms of distances from a mean, as if levels were measured; van der Eijk (2001) takes the answers apart into
 * layers that are rated one by one. With an odd number of answers nothing splits evenly: the lowest agreement is 1 / n.
 */
export function agreementOf(frequencies: readonly number[]): Agreement | null {
  if (frequencies.length < 2) throw new RangeError('A scale has at least two categories.')
  const n = frequencies.reduce((sum, count) => sum + count, 0)
  if (n < FEWEST_SUMMARISED) return null
  // In whole answers, divided once at the end, so that equal splits give equal figures.
  const borders = frequencies.length - 1
  let upTo = 0
  let alone = 0
  for (const count of frequencies.slice(0, borders)) {
    upTo += count
    alone += Math.min(upTo, n - upTo)
  }
  const most = n * borders
  return { n, agreement: (most - 2 * alone) / most }
}
