import { describe, expect, test } from 'vitest'
import { foundationMean, geometricMean } from '../../../lib/scoring/means'
import { NOT_ASSESSABLE, type ScoreRange } from '../../../lib/scoring/score-range'

/** Section 5 of the instrument: how dimensions become foundation, fit and readiness. */
const exactly = (value: number): ScoreRange => ({ value, low: value, high: value })
const range = (value: number | null, low: number, high: number): ScoreRange => ({ value, low, high })
const open = range(null, 0, 100)

describe('the foundation', () => {
  test('is the arithmetic mean of five dimensions', () =>
    expect(foundationMean([0, 25, 50, 75, 50].map(exactly))).toEqual(exactly(40)))
  test('three assessable dimensions are enough', () =>
    expect(foundationMean([NOT_ASSESSABLE, exactly(30), exactly(60), NOT_ASSESSABLE, exactly(90)])).toEqual(
      exactly(60),
    ))
  test('two are too few', () =>
    expect(
      foundationMean([NOT_ASSESSABLE, exactly(30), exactly(60), NOT_ASSESSABLE, NOT_ASSESSABLE]),
    ).toEqual(NOT_ASSESSABLE))
  test('value, low and high are counted separately: three values', () =>
    expect(foundationMean([open, open, exactly(50), exactly(50), exactly(50)])).toEqual(range(50, 30, 70)))
  test('value, low and high are counted separately: two values, five ranges', () =>
    expect(foundationMean([open, open, open, exactly(50), exactly(50)])).toEqual(range(null, 20, 80)))
  test('the value is kept above low', () => {
    const lean = range(null, 50, 80)
    expect(foundationMean([lean, lean, exactly(0), exactly(0), exactly(0)])).toEqual(range(20, 20, 32))
  })
  test('the value is kept below high', () => {
    const lean = range(null, 20, 50)
    expect(foundationMean([lean, lean, exactly(100), exactly(100), exactly(100)])).toEqual(range(80, 68, 80))
  })
})

describe('fit and readiness', () => {
  test('geometric mean of two', () =>
    expect(geometricMean([exactly(25), exactly(100)]).value).toBeCloseTo(50, 12))
  test('geometric mean of three', () =>
    expect(geometricMean([exactly(25), exactly(50), exactly(100)]).value).toBeCloseTo(50, 12))
  test('full marks stay exactly 100', () => {
    expect(geometricMean([exactly(100), exactly(100)])).toEqual(exactly(100))
    expect(geometricMean([exactly(100), exactly(100), exactly(100)])).toEqual(exactly(100))
  })
  test('a zero makes the mean zero', () =>
    expect(geometricMean([exactly(0), exactly(100), exactly(100)])).toEqual(exactly(0)))
  test('without one part there is no mean, not even with a zero', () =>
    expect(geometricMean([NOT_ASSESSABLE, exactly(0)])).toEqual(NOT_ASSESSABLE))
  test('without one value the range stays', () =>
    expect(geometricMean([open, exactly(100)])).toEqual(range(null, 0, 100)))
})
