import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEVELS } from '../../../lib/instrument/vocabulary'
import { agreementOf } from '../../../lib/statistics/agreement'

const HIGHEST = Math.max(...LEVELS)
const anyLevel = fc.integer({ min: 0, max: HIGHEST })
const anyGroup = fc.array(anyLevel, { minLength: 3, maxLength: 40 })
const frequencies = (levels: readonly number[]) =>
  LEVELS.map((level) => levels.filter((each) => each === level).length)
const agreementAmong = (levels: readonly number[]) => Number(agreementOf(frequencies(levels))?.agreement)

/**
 * A second way to the same figure, without cumulative shares: twice the mean distance, counted in levels, from
 * whichever level lies nearest to all answers, as a share of the scale; found by trying every level.
 */
function agreementByDistance(levels: readonly number[]): number {
  const distances = LEVELS.map((centre) => levels.reduce((sum, level) => sum + Math.abs(level - centre), 0))
  return 1 - (2 * Math.min(...distances)) / (levels.length * HIGHEST)
}

describe("Leik's ordinal consensus", () => {
  /**
   * The R package agrmt, documentation of `Leik`: "The ordinal dispersion is given as 0.287";
   * https://search.r-project.org/CRAN/refmans/agrmt/html/Leik.html. The frequencies are those of van der Eijk, "Measuring
   * Agreement in Ordered Rating Scales", Quality & Quantity 35 (2001), page 331.
   */
  test('gives the dispersion of the published example', () => {
    const { n, agreement } = agreementOf([30, 40, 210, 130, 530, 50, 10]) ?? { n: 0, agreement: 0 }
    expect(n).toBe(1000)
    expect((1 - agreement).toFixed(3)).toBe('0.287')
    // By hand: F = 0.03, 0.07, 0.28, 0.41, 0.94, 0.99; d = 0.03, 0.07, 0.28, 0.41, 0.06, 0.01; D = 2 · 0.86 / 6.
    expect(1 - agreement).toBeCloseTo(0.86 / 3, 12)
  })

  /** The same documentation: the dispersion of an equal spread "tends toward 0.5 as the number of categories increases". */
  test('tends to one half for an equal spread over more and more categories', () => {
    const spreads = [3, 5, 25, 1001].map((categories) => agreementOf(Array<number>(categories).fill(1)))
    const agreements = spreads.map((spread) => Number(spread?.agreement))
    expect(agreements).toEqual(agreements.toSorted((one, other) => one - other))
    expect(agreements[1]).toBeCloseTo(0.4, 12)
    expect(agreements[3]).toBeCloseTo(0.5, 3)
  })

  test('two answers are too few, three are enough, four too', () => {
    expect(agreementOf([0, 0, 2, 0, 0])).toBeNull()
    expect(agreementOf([0, 0, 0, 0, 0])).toBeNull()
    expect(agreementOf([0, 0, 3, 0, 0])).toEqual({ n: 3, agreement: 1 })
    expect(agreementOf([2, 0, 0, 0, 2])).toEqual({ n: 4, agreement: 0 })
  })

  test('of three answers that could not be further apart is a third, for nothing splits evenly', () =>
    expect(agreementOf([2, 0, 0, 0, 1])).toEqual({ n: 3, agreement: 1 / 3 }))

  test('the distance between two camps counts', () => {
    expect(agreementOf([2, 2, 0, 0, 0])?.agreement).toBe(0.75)
    expect(agreementOf([2, 0, 2, 0, 0])?.agreement).toBe(0.5)
    expect(agreementOf([2, 0, 0, 2, 0])?.agreement).toBe(0.25)
  })

  test('refuses a scale of one category', () => expect(() => agreementOf([5])).toThrow(RangeError))

  test('is what the mean distance from the median gives', () =>
    fc.assert(
      fc.property(anyGroup, (levels) => {
        expect(agreementAmong(levels)).toBeCloseTo(agreementByDistance(levels), 12)
      }),
      { numRuns: 10_000 },
    ))
})

describe('laws of the agreement', () => {
  test('it lies between 0 and 1, with an odd number of answers not below 1 / n', () =>
    fc.assert(
      fc.property(anyGroup, (levels) => {
        const lowest = levels.length % 2 === 0 ? 0 : 1 / levels.length
        expect(agreementAmong(levels)).toBeGreaterThanOrEqual(lowest)
        expect(agreementAmong(levels)).toBeLessThanOrEqual(1)
      }),
    ))

  test('it is 1 where all give the same level, and only there', () => {
    fc.assert(
      fc.property(anyGroup, (levels) => {
        expect(agreementAmong(levels) === 1).toBe(new Set(levels).size === 1)
      }),
    )
    fc.assert(
      fc.property(anyLevel, fc.integer({ min: 3, max: 40 }), (level, n) => {
        expect(agreementAmong(Array<number>(n).fill(level))).toBe(1)
      }),
    )
  })

  test('it is 0 where one half stands at each end of the scale, and only there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 2, HIGHEST), { minLength: 3, maxLength: 8 }), (levels) => {
        const [low = 0, , , , high = 0] = frequencies(levels)
        expect(agreementAmong(levels) === 0).toBe(low === high && low + high === levels.length)
      }),
      { numRuns: 2000 },
    )
    expect([2, 4, 20].map((half) => agreementOf([half, 0, 0, 0, half])?.agreement)).toEqual([0, 0, 0])
  })

  test('it does not change when the scale is turned round', () =>
    fc.assert(
      fc.property(anyGroup, (levels) => {
        expect(agreementAmong(levels.map((level) => HIGHEST - level))).toBe(agreementAmong(levels))
      }),
    ))

  test('it does not change when every answer is given twice', () =>
    fc.assert(
      fc.property(anyGroup, (levels) => {
        expect(agreementAmong([...levels, ...levels])).toBe(agreementAmong(levels))
      }),
    ))

  test('one level towards the median raises it; one level away, from the far side of the median, never does', () =>
    fc.assert(
      fc.property(anyGroup, fc.nat(), (levels, draw) => {
        const sorted = levels.toSorted((one, other) => one - other)
        const low = Number(sorted[Math.ceil(sorted.length / 2) - 1])
        const high = Number(sorted[Math.floor(sorted.length / 2)])
        const place = draw % levels.length
        const level = Number(levels[place])
        const moved = (step: number) => agreementAmong(levels.with(place, level + step))
        if (level > high) expect(moved(-1)).toBeGreaterThan(agreementAmong(levels))
        if (level < low) expect(moved(1)).toBeGreaterThan(agreementAmong(levels))
        if (level >= high && level < HIGHEST) expect(moved(1)).toBeLessThanOrEqual(agreementAmong(levels))
        if (level <= low && level > 0) expect(moved(-1)).toBeLessThanOrEqual(agreementAmong(levels))
      }),
      { numRuns: 5000 },
    ))
})
