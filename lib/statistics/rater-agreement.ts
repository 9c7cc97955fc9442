import type { Level } from '../instrument/vocabulary'

/** How far two people agree who rated the same items. */
export interface RaterAgreement {
  /** How many items both rated. */
  readonly n: number
  /** Of them: rated alike, and at most one level apart (those rated alike included). */
  readonly exact: number
  readonly withinOne: number
  /**
   * 1: all alike; 0: as near as if the levels of each had been dealt to the items at random; below 0: further apart than
   * that. Unrounded. `null`: both gave one and the same level throughout, where chance could not do otherwise.
   */
  readonly weightedKappa: number | null
}

/**
 * Agreement on pairs of levels, one pair for each item that both rated. `null`: there is none.
 *
 * Kappa with quadratic weights (Jacob Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), 213–220): 1 − O / E, where
 * O is the sum of squared distances in levels over the items and E what it would be on average if every level that one gave
 * met every level that the other gave, (1 / n) · ΣΣ (a − b)².
 */
export function raterAgreement(pairs: readonly (readonly [Level, Level])[]): RaterAgreement | null {
  const n = pairs.length
  if (n === 0) return null
  const distances = pairs.map(([one, other]) => Math.abs(one - other))
  const observed = distances.reduce((sum, distance) => sum + distance ** 2, 0)
  const crossed = pairs.flatMap(([one]) => pairs.map(([, other]) => (one - other) ** 2))
  const expected = crossed.reduce((sum, square) => sum + square, 0)
  return {
    n,
    exact: distances.filter((distance) => distance === 0).length,
    withinOne: distances.filter((distance) => distance <= 1).length,
    // In whole numbers, divided once at the end.
    weightedKappa: expected === 0 ? null : (expected - n * observed) / expected,
  }
}
