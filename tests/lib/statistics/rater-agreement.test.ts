import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEVELS, type Level } from '../../../lib/instrument/vocabulary'
import { raterAgreement } from '../../../lib/statistics/rater-agreement'

type Pairs = readonly (readonly [Level, Level])[]

const anyLevel = fc.constantFrom(...LEVELS)
const anyPairs = fc.array(fc.tuple(anyLevel, anyLevel), { minLength: 1, maxLength: 32 })

/** A second way to the same figure: Cohen's table of both raters, cell by cell, with weights from 1 on the diagonal to 0. */
function kappaByTable(pairs: Pairs): number {
  const share = (matches: (pair: Pairs[number]) => boolean) => pairs.filter(matches).length / pairs.length
  const cells = LEVELS.flatMap((row) => LEVELS.map((column) => ({ row, column })))
  const weigh = (shareOf: (row: Level, column: Level) => number) =>
    cells.reduce((sum, { row, column }) => sum + (1 - (row - column) ** 2 / 16) * shareOf(row, column), 0)
  const observed = weigh((row, column) => share(([one, other]) => one === row && other === column))
  const byChance = weigh(
    (row, column) => share(([one]) => one === row) * share(([, other]) => other === column),
  )
  return (observed - byChance) / (1 - byChance)
}

describe('two who rate the same items', () => {
  /**
   * scikit-learn, tests of `cohen_kappa_score` with quadratic weights: 46 zeros, 44 ones and 10 twos against 50 zeros, 40
   * ones and 10 twos, in this order, give 0.9541.
   */
  test('get the weighted kappa of a published example', () => {
    const row = (zeros: number, ones: number) =>
      Array.from({ length: 100 }, (_, place): Level => (place < zeros ? 0 : place < zeros + ones ? 1 : 2))
    const other = row(50, 40)
    const pairs = row(46, 44).map((level, place) => [level, other[place] ?? 0] as const)
    expect(raterAgreement(pairs)?.weightedKappa?.toFixed(4)).toBe('0.9541')
  })

  test('are counted by hand: alike, one apart, two apart', () => {
    // Squares 0 + 1 + 4 = 5; each with each: (0 0 1) + (1 1 0) + (4 4 1), by 3 items: 12 ÷ 3 = 4; 1 − 5 ÷ 4.
    expect(
      raterAgreement([
        [1, 1],
        [2, 1],
        [3, 1],
      ]),
    ).toEqual({
      n: 3,
      exact: 1,
      withinOne: 2,
      weightedKappa: 1 - 5 / ((0 + 0 + 0 + 1 + 1 + 1 + 4 + 4 + 4) / 3),
    })
  })

  test('have nothing in common without an item', () => {
    expect(raterAgreement([])).toBeNull()
  })

  test('have no kappa where both gave one level throughout, and they agree all the same', () => {
    expect(
      raterAgreement([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ n: 2, exact: 2, withinOne: 2, weightedKappa: null })
  })

  test('have the kappa of their table, whoever is named first and in whatever order the items come', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { weightedKappa } = raterAgreement(pairs) ?? {}
        if (weightedKappa === null) {
          expect(new Set(pairs.flat()).size).toBe(1)
          return
        }
        expect(weightedKappa).toBeCloseTo(kappaByTable(pairs), 10)
        expect(
          raterAgreement(pairs.toReversed().map(([one, other]) => [other, one] as const))?.weightedKappa,
        ).toBe(weightedKappa)
      }),
    )
  })

  test('have kappa 1 exactly where all is alike, and it is never higher', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { n, exact, withinOne, weightedKappa } = raterAgreement(pairs) ?? {}
        expect(Number(exact)).toBeLessThanOrEqual(Number(withinOne))
        expect(Number(withinOne)).toBeLessThanOrEqual(Number(n))
        if (typeof weightedKappa !== 'number') return
        expect(weightedKappa).toBeLessThanOrEqual(1)
        expect(weightedKappa === 1).toBe(exact === n)
      }),
    )
  })
})
