import { describe, expect, test } from 'vitest'
import type { Item, Response } from '../../../lib/questionnaire/vocabulary'
import { dimensionScore } from '../../../lib/scoring/dimension-score'
import type { ScoreRange } from '../../../lib/scoring/score-range'

/** Section 5 of the instrument: one dimension, its responses in form order. */
const score = (...responses: readonly Response[]): ScoreRange => {
  const ids = responses.map((_, place) => `item-${place}`)
  const items = ids.map(
    (id): Item => ({
      id,
      dimension: 'cooperation',
      technology: 'all',
      quick: true,
      gate: false,
      offersNotApplicable: true,
      circumstance: false,
      advantage: false,
      cumulative: false,
      hurdleFloor: null,
    }),
  )
  return dimensionScore(items, Object.fromEntries(ids.map((id, place) => [id, responses[place] ?? 0])))
}
const known = (value: number): ScoreRange => ({ value, low: value, high: value })
const notAssessable: ScoreRange = { value: null, low: null, high: null }

describe('levels', () => {
  test.each([
    [0, 0],
    [1, 25],
    [2, 50],
    [3, 75],
    [4, 100],
  ] as const)('level %i alone is %i', (level, expected) => expect(score(level)).toEqual(known(expected)))

  test('all items weigh the same', () => expect(score(4, 0, 0, 1)).toEqual(known(31.25)))
  test('two thirds stay two thirds: nothing is rounded', () => expect(score(4, 4, 0).value).toBe(200 / 3))
})

describe('unknown', () => {
  test('opens the range from 0 to 100', () =>
    expect(score('unknown')).toEqual({ value: null, low: 0, high: 100 }))
  test('leaves the value to the known answers', () =>
    expect(score(4, 2, 'unknown')).toEqual({ value: 75, low: 50, high: 250 / 3 }))
  test('half known: a value', () => expect(score(3, 'unknown')).toEqual({ value: 75, low: 37.5, high: 87.5 }))
  test('just less than half known: no value, but the range', () =>
    expect(score(3, 'unknown', 'unknown')).toEqual({ value: null, low: 25, high: 275 / 3 }))
  test('just more than half known: a value', () =>
    expect(score(3, 3, 'unknown')).toEqual({ value: 75, low: 50, high: 250 / 3 }))
  test('two of four known: a value', () =>
    expect(score(0, 4, 'unknown', 'unknown')).toEqual({ value: 50, low: 25, high: 75 }))
})

describe('not applicable', () => {
  test('leaves the denominator', () => expect(score(4, 2, 'not-applicable')).toEqual(known(75)))
  test('exactly half not applicable: still assessable', () =>
    expect(score(1, 'not-applicable')).toEqual(known(25)))
  test('just more than half: not assessable, although one level is there', () =>
    expect(score(4, 'not-applicable', 'not-applicable')).toEqual(notAssessable))
  test('just less than half', () => expect(score(4, 0, 'not-applicable')).toEqual(known(50)))
  test('alone: not assessable', () => expect(score('not-applicable')).toEqual(notAssessable))
  test('nothing asked: not assessable', () => expect(score()).toEqual(notAssessable))
  test('half not applicable, the rest unknown: the whole range', () =>
    expect(score('unknown', 'not-applicable')).toEqual({ value: null, low: 0, high: 100 }))
  test('counts neither as known nor as unknown', () =>
    expect(score(4, 'unknown', 'not-applicable', 'not-applicable')).toEqual({
      value: 100,
      low: 50,
      high: 100,
    }))
})

test('an asked item without a response is a broken invariant', () => {
  const item: Item = {
    id: 'forgotten',
    dimension: 'resources',
    technology: 'all',
    quick: true,
    gate: false,
    offersNotApplicable: false,
    circumstance: false,
    advantage: false,
    cumulative: false,
    hurdleFloor: null,
  }
  expect(() => dimensionScore([item], {})).toThrow('forgotten')
})
