import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { levers } from '../../../lib/advice/levers'
import type { Responses } from '../../../lib/questionnaire/response-set'
import type { TechnologyId } from '../../../lib/questionnaire/vocabulary'
import { albrecht, answering, brandt, dorn, ehlers, fuchs, gerlach, huber, type Persona } from '../personas'
import { repeatable } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'
import { adviceFor, drawSyntheticCase, given } from './cases'
import { drawCase, independentLevers } from './independent-advice'

vi.setConfig({ testTimeout: 60_000 })

const leversFor = (firm: Persona, technology: TechnologyId, changes: Responses = {}) =>
  adviceFor(answering(firm, changes), technology).levers
const itemsFor = (firm: Persona, technology: TechnologyId, changes: Responses = {}) =>
  leversFor(firm, technology, changes).map(({ item }) => item)

describe('by definition', () => {
  test.each([
    ['2026-1', 5000],
    ['the synthetic edition and others with its structure', 3000],
  ])('%s: %i response sets', (edition, sets) => {
    const random = repeatable(821)
    const seen = { some: 0, tied: 0, none: 0 }
    for (let count = 0; count < sets; count += 1) {
      const one = edition === '2026-1' ? drawCase(random, edition2026) : drawSyntheticCase(random)
      const found = levers(...given(one))
      const expected = independentLevers(one)
      expect(
        found.map(({ item }) => item),
        JSON.stringify(one.responses),
      ).toEqual(expected.map(({ item }) => item))
      for (const [place, { gain }] of found.entries()) {
        expect(Math.abs(gain - (expected[place]?.gain ?? Number.NaN))).toBeLessThan(1e-9)
        expect(gain).toBeGreaterThan(1e-9)
      }
      seen[found.length > 0 ? 'some' : 'none'] += 1
      if (found.some(({ gain }, place) => Math.abs(gain - (found[place + 1]?.gain ?? -1)) < 1e-9))
        seen.tied += 1
    }
    for (const [kind, times] of Object.entries(seen)) expect(times, kind).toBeGreaterThan(sets / 20)
  })
})

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
    // Any of its items doubles the foundation, from 5 to 10; benefit and integration rise by half, from 50 to 75.
    expect(adviceFor(quick, 'ai').levers.map(({ item }) => item)).toEqual([
      'customers-top-five',
      'ideas-process',
      'cooperation-practice',
      'review-practice',
      'resources-time',
      'ai-use-case',
      'ai-process',
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
    // Two of three benefits unknown, and everything else could rise.
    expect(leversFor(fuchs, 'ai', { 'ai-reach': 3, 'ai-data': 1, 'review-ai': 1 })).toEqual([]))

  test('where the verdict cannot be given', () => {
    const responses: Responses = {
      ...Object.fromEntries(syntheticEdition.items.map(({ id }) => [id, 2 as const])),
      'bitcoin-place': 'not-applicable',
    }
    for (const form of ['full', 'quick'] as const) {
      expect(
        levers(...given({ questionnaire: syntheticEdition, form, technology: 'bitcoin', responses })),
      ).toEqual([])
    }
  })

  test('where a zero elsewhere keeps the readiness at zero', () => {
    // An integration of 0 keeps everything at 0 but itself.
    const changes: Responses = {
      'ai-process': 0,
      'ai-data': 0,
      'ai-rules': 0,
      'ai-use-case': 3,
      'resources-time': 1,
    }
    expect(itemsFor(albrecht, 'ai', changes)).toEqual(['ai-process', 'ai-data', 'ai-rules'])
    // And two zeros: no single rise helps.
    expect(
      itemsFor(brandt, 'ai', { 'ai-use-case': 4, 'ai-advantage': 4 }),
      'integration and foundation are both 0',
    ).toEqual([])
  })
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
      'cooperation-practice',
      'review-practice',
      'resources-time',
    ]))
})
