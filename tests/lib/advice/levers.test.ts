import { describe, expect, test } from 'vitest'
import type { Responses } from '../../../lib/instrument/response-set'
import type { TechnologyId } from '../../../lib/instrument/vocabulary'
import { albrecht, answering, brandt, dorn, ehlers, fuchs, gerlach, huber, type Persona } from '../personas'
import { syntheticEdition } from '../synthetic-edition'
import { adviceFor, syntheticAdvice } from './cases'

const leversFor = (firm: Persona, technology: TechnologyId, changes: Responses = {}) =>
  adviceFor(answering(firm, changes), technology).levers
const itemsFor = (firm: Persona, technology: TechnologyId, changes: Responses = {}) =>
  leversFor(firm, technology, changes).map(({ item }) => item)

describe('what is a lever', () => {
  test('level 4 is none', () => expect(itemsFor(albrecht, 'ai')).toEqual([]))

  test('level 3 is one', () => expect(itemsFor(albrecht, 'ai', { 'ai-data': 3 })).toEqual(['ai-data']))

  test('unknown and not applicable are none', () =>
    expect(itemsFor(albrecht, 'ai', { 'ai-data': 'not-applicable', 'review-ai': 'unknown' })).toEqual([]))

  test('a circumstance is none', () => {
    expect(itemsFor(albrecht, 'ai', { 'ai-reach': 1 })).toEqual([])
    expect(
      itemsFor(albrecht, 'blockchain', {
        'blockchain-shared-record': 3,
        'blockchain-neutral-party': 1,
        'blockchain-proof-demand': 3,
      }),
    ).toEqual([])
    expect(itemsFor(albrecht, 'bitcoin', { 'bitcoin-demand': 1, 'bitcoin-reach': 3 })).toEqual([])
  })

  test('an advantage item is one', () =>
    expect(itemsFor(albrecht, 'ai', { 'ai-advantage': 1 })).toEqual(['ai-advantage']))

  test('an item of all is one; another technology’s is none', () =>
    expect(itemsFor(albrecht, 'ai', { 'resources-relief': 0, 'bitcoin-risk': 0 })).toEqual([
      'resources-relief',
    ]))

  test('the quick form: what it did not ask is none', () => {
    const quick = { ...gerlach, form: 'quick' } as const
    // Any item of the foundation doubles it, from 8.33 to 16.67, and the process doubles the integration; either of the
    // other two raises the benefit by a quarter, from 50 to 62.5.
    expect(adviceFor(quick, 'ai').levers.map(({ item }) => item)).toEqual([
      'customers-top-five',
      'ideas-process',
      'resources-time',
      'ai-process',
      'ai-use-case',
      'ai-advantage',
    ])
  })
})

describe('none', () => {
  test('where a gate is closed, though the readiness has a value', () => {
    expect(leversFor(ehlers, 'ai')).toEqual([])
    expect(leversFor(albrecht, 'ai', { 'ai-use-case': 0, 'ai-data': 1 })).toEqual([])
  })

  test('where the benefit is low', () => expect(leversFor(gerlach, 'ai', { 'ai-reach': 1 })).toEqual([]))

  test('where the readiness has no value', () =>
    // Two of three benefits unknown, and everything else could rise, a hurdle below its floor too.
    expect(leversFor(fuchs, 'ai', { 'ai-reach': 3, 'ai-data': 1, 'review-ai': 1 })).toEqual([]))

  test('where the benefit is only presumed and too low: not even a hurdle below its floor', () =>
    expect(leversFor(albrecht, 'ai', { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 1 })).toEqual([]))

  test('where the verdict cannot be given', () => {
    const responses: Responses = {
      ...Object.fromEntries(syntheticEdition.items.map(({ id }) => [id, 2 as const])),
      'bitcoin-place': 'not-applicable',
    }
    for (const form of ['full', 'quick'] as const) {
      expect(syntheticAdvice(form, responses).levers).toEqual([])
    }
  })

  test('where a zero elsewhere keeps the readiness at zero, but for hurdles below their floor', () => {
    // An integration of 0 keeps everything at 0 but itself.
    const changes: Responses = {
      'ai-process': 0,
      'ai-data': 0,
      'ai-rules': 0,
      'ai-use-case': 3,
      'resources-time': 1,
    }
    expect(itemsFor(albrecht, 'ai', changes)).toEqual(['ai-process', 'ai-data', 'ai-rules'])
  })
})

describe('hurdles below their floor come first', () => {
  test('in form order, although the gain of the rest is larger', () => {
    const found = leversFor(albrecht, 'ai', { 'resources-time': 0, 'ai-use-case': 1, 'ai-rules': 2 })
    expect(found.map(({ item }) => item)).toEqual(['resources-time', 'ai-rules', 'ai-use-case'])
    const [time, rules, useCase] = found.map(({ gain }) => gain) as [number, number, number]
    expect(time).toBeLessThan(rules)
    expect(rules).toBeLessThan(useCase)
  })

  test('without a gain too: integration and foundation are both 0, and no single rise helps', () => {
    expect(leversFor(brandt, 'ai', { 'ai-use-case': 4, 'ai-advantage': 4 })).toEqual([
      { item: 'resources-time', gain: 0 },
      { item: 'ai-process', gain: 0 },
      { item: 'ai-data', gain: 0 },
      { item: 'ai-rules', gain: 0 },
    ])
  })

  test('at its floor a hurdle stands with the rest, by gain', () =>
    // The process is the first of the two in form order, and both gain the same.
    expect(itemsFor(albrecht, 'ai', { 'ai-process': 1, 'ai-data': 2, 'ai-rules': 2 })).toEqual([
      'ai-rules',
      'ai-process',
      'ai-data',
    ]))

  test.each<[string, TechnologyId, 1 | 2]>([
    ['ai-advantage', 'ai', 1],
    ['ai-data', 'ai', 1],
    ['ai-rules', 'ai', 2],
    ['blockchain-partners', 'blockchain', 2],
    ['blockchain-data', 'blockchain', 1],
    ['blockchain-rules', 'blockchain', 2],
    ['bitcoin-advantage', 'bitcoin', 1],
    ['bitcoin-bookkeeping', 'bitcoin', 2],
    ['bitcoin-risk', 'bitcoin', 2],
  ])('%s for %s is below its floor at %i, and no longer one above', (id, technology, below) => {
    // A value that gains more than a hurdle ever does: one of two items, at 0.
    const other = 'customers-findings-used'
    const at = (level: 1 | 2 | 3) => itemsFor(dorn, technology, { [other]: 0, [id]: level })
    const place = (items: readonly string[]) => items.indexOf(id)
    const withData = (level: 1 | 2 | 3) =>
      id.endsWith('-data')
        ? itemsFor(albrecht, technology, { [id]: level, 'resources-relief': 3 })
        : at(level)
    expect(place(withData(below))).toBe(0)
    expect(withData((below + 1) as 2 | 3)).toContain(id)
  })

  test('a circumstance below its floor is still none', () =>
    expect(
      itemsFor(albrecht, 'blockchain', { 'blockchain-neutral-party': 1, 'blockchain-rules': 3 }),
    ).toEqual(['blockchain-rules']))

  test('an unknown hurdle is none', () =>
    expect(itemsFor(albrecht, 'ai', { 'ai-data': 'unknown', 'ai-rules': 0 })).toEqual(['ai-rules']))

  test('the quick form', () =>
    expect(itemsFor(huber, 'bitcoin', { 'resources-time': 0, 'bitcoin-advantage': 1 })).toEqual([
      'resources-time',
      'bitcoin-advantage',
      'bitcoin-checkout',
      'customers-top-five',
      'ideas-process',
    ]))
})

describe('the order', () => {
  test('equal gains stand in form order; an item that stands alone moves more than one of two', () => {
    expect(itemsFor(dorn, 'ai')).toEqual([
      'ai-process',
      'ai-rules',
      'ai-use-case',
      'ai-advantage',
      'ideas-process',
      'customers-top-five',
      'customers-findings-used',
      'cooperation-practice',
      'review-practice',
      'resources-time',
      'resources-relief',
      'cooperation-ai',
      'review-ai',
    ])
  })

  test('the quick form', () =>
    expect(itemsFor(huber, 'blockchain')).toEqual([
      'blockchain-partners',
      'customers-top-five',
      'ideas-process',
      'resources-time',
    ]))
})
