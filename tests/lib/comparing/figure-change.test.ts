import { describe, expect, test } from 'vitest'
import { figureChange } from '../../../lib/comparing/figure-change'
import { NOT_ASSESSABLE, type ScoreRange } from '../../../lib/scoring/score-range'

const exact = (value: number): ScoreRange => ({ value, low: value, high: value })
const range = (low: number, value: number | null, high: number): ScoreRange => ({ value, low, high })

describe('a figure rose or fell only if its whole range did', () => {
  const CASES: readonly [string, ScoreRange, ScoreRange, number | null, string][] = [
    ['an exact figure that is higher', exact(50), exact(75), 25, 'rose'],
    ['an exact figure that is lower', exact(75), exact(50), -25, 'fell'],
    ['the same figure', exact(50), exact(50), 0, 'same'],
    ['the same figure with the same range', range(42, 63, 75), range(42, 63, 75), 0, 'same'],
    ['the same figure, its range now closed', range(42, 63, 75), exact(63), 0, 'uncertain'],
    ['an answer looked up within the range', range(42, 63, 75), exact(67), 4, 'uncertain'],
    ['one point below the old range', range(42, 63, 75), exact(41), -22, 'fell'],
    ['at the lower end of the old range', range(42, 63, 75), exact(42), -21, 'uncertain'],
    ['at the upper end of the old range', range(42, 63, 75), exact(75), 12, 'uncertain'],
    ['one point above the old range', range(42, 63, 75), exact(76), 13, 'rose'],
    ['ranges that overlap', range(42, 63, 75), range(60, 80, 90), 17, 'uncertain'],
    ['ranges apart', range(0, 10, 40), range(41, 60, 90), 50, 'rose'],
    ['a range without a value, apart', range(0, null, 67), exact(75), null, 'rose'],
    ['a range without a value, touching', range(0, null, 75), exact(75), null, 'uncertain'],
    ['not assessable before', NOT_ASSESSABLE, exact(75), null, 'not-assessable'],
    ['not assessable after', exact(75), NOT_ASSESSABLE, null, 'not-assessable'],
  ]
  test.each(CASES)('%s', (_, before, after, difference, trend) => {
    expect(figureChange(before, after, true)).toEqual({ before, after, difference, trend })
  })
})

test('the difference is the one between the whole points that are shown', () => {
  // 1.2 points in full precision, but 50 and 52 on the page.
  expect(figureChange(exact(50.4), exact(51.6), true)).toMatchObject({
    before: exact(50),
    after: exact(52),
    difference: 2,
    trend: 'rose',
  })
  expect(figureChange(exact(50.6), exact(51.4), true)).toMatchObject({ difference: 0, trend: 'same' })
})

test('figures that rest on different questions are shown, but not subtracted', () => {
  expect(figureChange(exact(50), exact(75), false)).toEqual({
    before: exact(50),
    after: exact(75),
    difference: null,
    trend: 'not-comparable',
  })
})
