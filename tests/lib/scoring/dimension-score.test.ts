import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import type { Responses } from '../../../lib/instrument/response-set'
import {
  DIMENSIONS,
  type FormId,
  type Item,
  type Questionnaire,
  type Response,
  TECHNOLOGIES,
} from '../../../lib/instrument/vocabulary'
import { dimensionScore } from '../../../lib/scoring/dimension-score'
import { scoreTechnology } from '../../../lib/scoring/score'
import type { ScoreRange } from '../../../lib/scoring/score-range'
import { albrecht, answering, huber, ilse, scoreOf } from '../personas'
import { syntheticEdition } from '../synthetic-edition'

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
      presumed: false,
      cumulative: false,
      overlapping: false,
      hurdleFloor: null,
    }),
  )
  return dimensionScore(items, Object.fromEntries(ids.map((id, place) => [id, responses[place] ?? 0])))
}
const known = (value: number): ScoreRange => ({ value, low: value, high: value })
/** Not assessable, or not asked: no figure. */
const nothing: ScoreRange = { value: null, low: null, high: null }

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
    expect(score(4, 'not-applicable', 'not-applicable')).toEqual(nothing))
  test('just less than half', () => expect(score(4, 0, 'not-applicable')).toEqual(known(50)))
  test('alone: not assessable', () => expect(score('not-applicable')).toEqual(nothing))
  test('nothing asked: no figure', () => expect(score()).toEqual(nothing))
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
    presumed: false,
    cumulative: false,
    overlapping: false,
    hurdleFloor: null,
  }
  expect(() => dimensionScore([item], {})).toThrow('forgotten')
})

/** Name and figures of each dimension, in the order they come in. */
const figures = (dimensions: readonly (ScoreRange & { readonly id: string })[]) =>
  dimensions.map(({ id, value, low, high }) => [id, { value, low, high }])

describe('the quick form of 2026-1: seven dimensions, two of them not asked', () => {
  test.each(TECHNOLOGIES)('%s', (technology) => {
    expect(figures(scoreOf(huber, technology).dimensions)).toEqual([
      ['customer-benefit', known(75)],
      ['integration', known(75)],
      ['customer-analysis', known(75)],
      ['idea-management', known(75)],
      ['cooperation', nothing],
      ['technology-review', nothing],
      ['resources', known(75)],
    ])
  })

  test.each(TECHNOLOGIES)('not asked is not unknown: no range from 0 to 100, %s', (technology) => {
    const open = { value: null, low: 0, high: 100 }
    expect(
      scoreOf({ ...ilse, form: 'quick' }, technology).dimensions.map(({ low, high }) => [low, high]),
    ).toEqual([open, open, open, open, nothing, nothing, open].map(({ low, high }) => [low, high]))
  })

  test('answers that were not asked for make no dimension', () => {
    const { dimensions } = scoreOf({ ...albrecht, form: 'quick' }, 'ai')
    expect(dimensions.filter(({ high }) => high === null).map(({ id }) => id)).toEqual([
      'cooperation',
      'technology-review',
    ])
  })

  test('the full form asks about all seven', () => {
    const { dimensions } = scoreOf(albrecht, 'ai')
    expect(dimensions.map(({ id }) => id)).toEqual([...DIMENSIONS])
    expect(dimensions.every(({ value }) => value === 100)).toBe(true)
  })
})

describe('a foundation of exactly three', () => {
  const foundationOf = (firm: typeof huber, changes: Responses = {}) =>
    scoreOf(answering(firm, changes), 'ai').foundation

  test('the three dimensions of the quick form, the other two neither 0 nor 100', () => {
    const levels = { 'customers-top-five': 1, 'ideas-process': 2, 'resources-time': 4 } as const
    expect(foundationOf(huber, levels).value).toBeCloseTo(175 / 3, 10)
    expect(foundationOf(huber, levels).low).toBeCloseTo(175 / 3, 10)
    expect(foundationOf(huber, levels).high).toBeCloseTo(175 / 3, 10)
  })

  test('one of the three unknown: two values are too few, the range stays', () => {
    const { value, low, high } = foundationOf(huber, { 'ideas-process': 'unknown' })
    expect([value, low]).toEqual([null, 50])
    expect(high).toBeCloseTo(250 / 3, 10)
  })

  const all = (changes: Responses): Responses => ({
    ...Object.fromEntries(syntheticEdition.items.map(({ id }) => [id, 2 as const])),
    ...changes,
  })
  test.each<[string, FormId, Responses, ScoreRange]>([
    ['full form: five', 'full', {}, known(50)],
    [
      'full form: two not assessable, three left',
      'full',
      { customers: 'not-applicable', ideas: 'not-applicable' },
      known(50),
    ],
    [
      'full form: three not assessable, two left',
      'full',
      { customers: 'not-applicable', ideas: 'not-applicable', time: 'not-applicable' },
      nothing,
    ],
    ['quick form: one not asked, four left', 'quick', {}, known(50)],
    [
      'quick form: one not asked, one not assessable, three left',
      'quick',
      { ideas: 'not-applicable' },
      known(50),
    ],
    [
      'quick form: one not asked, two not assessable, two left',
      'quick',
      { ideas: 'not-applicable', customers: 'not-applicable' },
      nothing,
    ],
    [
      'three values among four dimensions',
      'quick',
      { ideas: 'unknown' },
      { value: 50, low: 37.5, high: 62.5 },
    ],
    [
      'two values among three dimensions: the range alone',
      'quick',
      { ideas: 'unknown', customers: 'not-applicable' },
      { value: null, low: 100 / 3, high: 200 / 3 },
    ],
  ])('%s', (_, form, changes, expected) => {
    const edition: Questionnaire = syntheticEdition
    const { foundation, readiness } = scoreTechnology(edition, form, 'bitcoin', all(changes))
    for (const figure of ['value', 'low', 'high'] as const) {
      const wanted = expected[figure]
      if (wanted === null) expect(foundation[figure], figure).toBeNull()
      else expect(foundation[figure], figure).toBeCloseTo(wanted, 10)
      expect(readiness[figure] === null, `no readiness without a foundation: ${figure}`).toBe(wanted === null)
    }
  })

  test('the edition that is asked for real needs no more than that', () => {
    const asked = edition2026.items.filter(({ quick, technology }) => quick && technology === 'all')
    expect(asked.map(({ dimension }) => dimension)).toEqual([
      'customer-analysis',
      'idea-management',
      'resources',
    ])
  })
})
