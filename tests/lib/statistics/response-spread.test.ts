import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEVELS, type Level, type Response } from '../../../lib/instrument/vocabulary'
import { responseSpread } from '../../../lib/statistics/response-spread'

const anyResponse = fc.constantFrom<Response | null>(...LEVELS, 'unknown', 'not-applicable', null)

/** Twelve people of the joinery Holzbau Reiter on one question; three were never asked. */
const REITER: readonly (Response | null)[] = [
  ...[1, 1, 4, 2, 1, 3].map((level) => level as Level),
  ...(['unknown', 'not-applicable', 'unknown'] as const),
  ...[null, null, null],
]

describe('a group and one item', () => {
  test('the people of Holzbau Reiter, figure by figure', () =>
    expect(responseSpread(REITER)).toEqual({
      counts: { levels: { 0: 0, 1: 3, 2: 1, 3: 1, 4: 1 }, unknown: 2, notApplicable: 1, notAsked: 3 },
      n: 6,
      unknownShare: 0.25,
      // F = 0, 3/6, 4/6, 5/6; d = 0, 3/6, 2/6, 1/6; D = 2 · 1 / 4.
      summary: { medianLow: 1, medianHigh: 2, lowest: 1, highest: 4, agreement: 0.5 },
    }))

  test('two levels are counted, not summarised', () => {
    const spread = responseSpread([0, 4, 'not-applicable', null])
    expect(spread.n).toBe(2)
    expect(spread.counts.levels).toEqual({ 0: 1, 1: 0, 2: 0, 3: 0, 4: 1 })
    expect(spread.summary).toBeNull()
    expect(spread.unknownShare).toBeNull()
  })

  test('three levels are summarised: one median', () =>
    expect(responseSpread([4, 0, 3]).summary).toEqual({
      medianLow: 3,
      medianHigh: 3,
      lowest: 0,
      highest: 4,
      // F = 1/3, 1/3, 1/3, 2/3; each d = 1/3; D = 2 · 4/3 / 4.
      agreement: 1 / 3,
    }))

  test('four levels: the two in the middle, and nothing between them', () => {
    expect(responseSpread([4, 0, 3, 1]).summary).toMatchObject({ medianLow: 1, medianHigh: 3 })
    expect(responseSpread([4, 2, 2, 1]).summary).toMatchObject({ medianLow: 2, medianHigh: 2 })
  })

  test('the share of unknown needs three who could have known, whether or not they did', () => {
    expect(responseSpread(['unknown', 'unknown', 'not-applicable']).unknownShare).toBeNull()
    expect(responseSpread(['unknown', 'unknown', 'unknown']).unknownShare).toBe(1)
    expect(responseSpread(['unknown', 'unknown', 2]).unknownShare).toBe(2 / 3)
    expect(responseSpread([2, 2, 2, null]).unknownShare).toBe(0)
  })

  test('without anyone there is nothing but zeros', () =>
    expect(responseSpread([])).toEqual({
      counts: { levels: { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }, unknown: 0, notApplicable: 0, notAsked: 0 },
      n: 0,
      unknownShare: null,
      summary: null,
    }))
})

describe('laws of the spread', () => {
  test('everyone is counted exactly once', () =>
    fc.assert(
      fc.property(fc.array(anyResponse, { maxLength: 60 }), (responses) => {
        const { counts, n } = responseSpread(responses)
        const levels = LEVELS.reduce<number>((sum, level) => sum + counts.levels[level], 0)
        expect(levels).toBe(n)
        expect(n + counts.unknown + counts.notApplicable + counts.notAsked).toBe(responses.length)
      }),
    ))

  test('what is no level changes nothing in the summary of levels', () =>
    fc.assert(
      fc.property(fc.array(anyResponse, { maxLength: 60 }), (responses) => {
        const levels = responses.filter((response) => typeof response === 'number')
        expect(responseSpread(levels).summary).toEqual(responseSpread(responses).summary)
      }),
    ))

  test('at least half of the levels lie at or below the upper median, and at or above the lower one', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LEVELS), { minLength: 3, maxLength: 40 }), (levels) => {
        const summary = responseSpread(levels).summary
        if (summary === null) throw new Error('Three levels and more are summarised.')
        const { medianLow, medianHigh, lowest, highest } = summary
        expect([lowest, medianLow, medianHigh, highest]).toEqual(
          [lowest, medianLow, medianHigh, highest].toSorted(),
        )
        for (const median of [medianLow, medianHigh]) {
          expect(levels).toContain(median)
          expect(2 * levels.filter((level) => level <= median).length).toBeGreaterThanOrEqual(levels.length)
          expect(2 * levels.filter((level) => level >= median).length).toBeGreaterThanOrEqual(levels.length)
        }
        if (levels.length % 2 === 1) expect(medianLow).toBe(medianHigh)
      }),
    ))

  test('the order of the group does not matter', () =>
    fc.assert(
      fc.property(fc.array(anyResponse, { maxLength: 30 }), (responses) => {
        expect(responseSpread(responses.toReversed())).toEqual(responseSpread(responses))
      }),
    ))
})
