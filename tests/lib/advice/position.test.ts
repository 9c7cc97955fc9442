import { describe, expect, test } from 'vitest'
import type { Position } from '../../../lib/advice/position'
import type { Responses } from '../../../lib/instrument/response-set'
import type { Level, TechnologyId } from '../../../lib/instrument/vocabulary'
import { albrecht, answering, brandt, dorn, ehlers, gerlach, huber, ilse, type Persona } from '../personas'
import { syntheticEdition } from '../synthetic-edition'
import { adviceFor, syntheticAdvice } from './cases'

/** The row names are the rules. */
type Row = readonly [rule: string, firm: Persona, TechnologyId, changes: Responses, Position]

const positionTable = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, firm, technology, changes, expected) => {
    expect(adviceFor(answering(firm, changes), technology).position).toBe(expected)
  })

describe('null: the technology is not needed for now, whatever else is done', () => {
  positionTable([
    ['nothing begun', brandt, 'ai', {}, null],
    ['a gate closed', ehlers, 'ai', {}, null],
    ['a gate closed, the talks at 1', ehlers, 'ai', { 'customers-top-five': 1 }, null],
    ['a gate closed, no ideas', ehlers, 'ai', { 'ideas-process': 0 }, null],
    ['the advantage alone at 0', albrecht, 'bitcoin', { 'bitcoin-advantage': 0 }, null],
    [
      'one gate closed, the other unknown',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 0, 'blockchain-neutral-party': 'unknown' },
      null,
    ],
    [
      'the advantage at 0, the use case unknown',
      albrecht,
      'ai',
      { 'ai-advantage': 0, 'ai-use-case': 'unknown' },
      null,
    ],
    ['a benefit below 50', gerlach, 'ai', { 'customers-top-five': 2, 'ai-reach': 1 }, null],
    ['… without the talks', gerlach, 'ai', { 'customers-top-five': 0, 'ai-reach': 1 }, null],
    ['quick form', huber, 'bitcoin', { 'bitcoin-demand': 0 }, null],
    [
      'no null for a benefit that is only presumed',
      albrecht,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 2 },
      3,
    ],
    ['no null for "clarify"', albrecht, 'ai', { 'ai-reach': 'unknown', 'ai-use-case': 1 }, 4],
  ])

  test('what cannot be assessed has none, not even step 1', () => {
    const responses: Responses = {
      ...Object.fromEntries(syntheticEdition.items.map(({ id }) => [id, 4 as const])),
      'bitcoin-place': 'not-applicable',
    }
    for (const form of ['full', 'quick'] as const) {
      for (const customers of [0, 4] as const) {
        expect(syntheticAdvice(form, { ...responses, customers }).position).toBeNull()
      }
    }
  })
})

describe('step 1: the customers’ needs are known', () => {
  positionTable([
    ['everything open', ilse, 'bitcoin', {}, 1],
    ['talks at 1: not done', albrecht, 'ai', { 'customers-top-five': 1 }, 1],
    ['talks at 2: done', albrecht, 'ai', { 'customers-top-five': 2 }, 4],
    ['talks unknown: not done', albrecht, 'ai', { 'customers-top-five': 'unknown' }, 1],
    ['the other item about customers does not matter', albrecht, 'ai', { 'customers-findings-used': 0 }, 4],
    ['ai-use-case unknown: not done', albrecht, 'ai', { 'ai-use-case': 'unknown' }, 1],
    ['ai-use-case at 1: done', albrecht, 'ai', { 'ai-use-case': 1 }, 4],
    [
      'blockchain-shared-record unknown: not done',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 'unknown' },
      1,
    ],
    [
      'blockchain-neutral-party unknown: not done',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 'unknown' },
      1,
    ],
    [
      'blockchain-neutral-party at 1: done, but a hurdle of step 3',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      3,
    ],
    ['bitcoin-demand unknown: not done', albrecht, 'bitcoin', { 'bitcoin-demand': 'unknown' }, 1],
    ['another technology’s gate unknown: done', albrecht, 'ai', { 'bitcoin-demand': 'unknown' }, 4],
    [
      'an advantage item unknown: done, but a hurdle of step 3',
      albrecht,
      'ai',
      { 'ai-advantage': 'unknown' },
      3,
    ],
    ['… for bitcoin too', albrecht, 'bitcoin', { 'bitcoin-advantage': 'unknown' }, 3],
    ['a benefit that is no gate unknown: done', albrecht, 'ai', { 'ai-reach': 'unknown' }, 4],
    ['before step 2', albrecht, 'ai', { 'customers-top-five': 1, 'ideas-process': 0, 'review-ai': 0 }, 1],
    ['quick form: talks at 1', huber, 'ai', { 'customers-top-five': 1 }, 1],
    ['quick form: the gate unknown', huber, 'blockchain', { 'blockchain-neutral-party': 'unknown' }, 1],
    ['quick form: the advantage unknown, done', huber, 'ai', { 'ai-advantage': 'unknown' }, 3],
  ])
})

describe('step 2: ideas are collected and ranked, or the technology is in trial already', () => {
  positionTable([
    ['ideas at 1, review at 2: not done', albrecht, 'ai', { 'ideas-process': 1, 'review-ai': 2 }, 2],
    ['ideas at 2, review at 0: done', albrecht, 'ai', { 'ideas-process': 2, 'review-ai': 0 }, 3],
    ['ideas at 0, review at 3: done', albrecht, 'ai', { 'ideas-process': 0, 'review-ai': 3 }, 3],
    ['ideas at 1, review at 4: done, and step 3 too', albrecht, 'ai', { 'ideas-process': 1 }, 4],
    ['both unknown: not done', albrecht, 'ai', { 'ideas-process': 'unknown', 'review-ai': 'unknown' }, 2],
    [
      'ideas unknown, review at 2: not done',
      albrecht,
      'ai',
      { 'ideas-process': 'unknown', 'review-ai': 2 },
      2,
    ],
    ['ideas unknown, review at 3: done', albrecht, 'ai', { 'ideas-process': 'unknown', 'review-ai': 3 }, 3],
    ['ideas at 2, review unknown: done', albrecht, 'ai', { 'ideas-process': 2, 'review-ai': 'unknown' }, 3],
    [
      'another technology’s review does not stand for it',
      albrecht,
      'blockchain',
      { 'ideas-process': 1, 'review-blockchain': 2, 'review-ai': 4 },
      2,
    ],
    ['the general review does not stand for it', albrecht, 'ai', { 'ideas-process': 1, 'review-ai': 1 }, 2],
    ['quick form at 1: it asks about no review', huber, 'ai', { 'ideas-process': 1 }, 2],
    ['quick form at 2', huber, 'ai', { 'ideas-process': 2 }, 3],
    ['a firm that has talked and no more', gerlach, 'ai', { 'customers-top-five': 2 }, 2],
  ])

  test('an answer about the review that the quick form did not ask for does not count', () =>
    expect(adviceFor(answering({ ...albrecht, form: 'quick' }, { 'ideas-process': 1 }), 'ai').position).toBe(
      2,
    ))
})

describe('step 3: what was tried is measured, and no hurdle is left', () => {
  positionTable([
    ['review at 3: not done', albrecht, 'ai', { 'review-ai': 3 }, 3],
    ['review at 4: done', albrecht, 'ai', {}, 4],
    ['review unknown: not done', albrecht, 'ai', { 'review-ai': 'unknown' }, 3],
    [
      'blockchain has a review of its own',
      albrecht,
      'blockchain',
      { 'review-blockchain': 3, 'review-ai': 4 },
      3,
    ],
    ['bitcoin has a review of its own', albrecht, 'bitcoin', { 'review-bitcoin': 3, 'review-ai': 4 }, 3],
    ['another technology’s review does not matter', albrecht, 'bitcoin', { 'review-ai': 0 }, 4],
    ['the general review does not matter', albrecht, 'ai', { 'review-practice': 0 }, 4],
    ['a prototype does not matter', albrecht, 'ai', { 'ideas-prototype': 0 }, 4],
    ['… nor does an unknown one', albrecht, 'ai', { 'ideas-prototype': 'unknown' }, 4],
    ['a hurdle that is not applicable is none', dorn, 'blockchain', { 'review-blockchain': 4 }, 4],
    ['a hurdle unknown: not done', albrecht, 'bitcoin', { 'bitcoin-bookkeeping': 'unknown' }, 3],
    ['another technology’s hurdle does not matter', albrecht, 'ai', { 'bitcoin-risk': 0 }, 4],
    [
      'every hurdle exactly at its floor: done',
      albrecht,
      'ai',
      { 'resources-time': 1, 'ai-advantage': 2, 'ai-process': 1, 'ai-data': 2, 'ai-rules': 3 },
      4,
    ],
    ['the quick form never asked about a review', huber, 'ai', {}, 3],
    ['… nor about blockchain', huber, 'blockchain', {}, 3],
  ])

  test.each<[string, TechnologyId, 1 | 2 | 3]>([
    ['resources-time', 'ai', 1],
    ['resources-time', 'blockchain', 1],
    ['resources-time', 'bitcoin', 1],
    ['ai-advantage', 'ai', 2],
    ['ai-process', 'ai', 1],
    ['ai-data', 'ai', 2],
    ['ai-rules', 'ai', 3],
    ['blockchain-neutral-party', 'blockchain', 2],
    ['blockchain-partners', 'blockchain', 3],
    ['blockchain-data', 'blockchain', 2],
    ['blockchain-rules', 'blockchain', 3],
    ['bitcoin-advantage', 'bitcoin', 2],
    ['bitcoin-checkout', 'bitcoin', 1],
    ['bitcoin-bookkeeping', 'bitcoin', 3],
    ['bitcoin-risk', 'bitcoin', 3],
  ])('hurdle %s for %s: done at %i, not just below', (id, technology, floor) => {
    const at = (level: number) =>
      adviceFor(answering(albrecht, { [id]: level as Level }), technology).position
    expect(at(floor)).toBe(4)
    expect(at(floor - 1)).toBe(3)
  })

  test('answers that the quick form did not ask for count as not done', () => {
    expect(adviceFor({ ...albrecht, form: 'quick' }, 'ai').position).toBe(3)
  })
})

test('step 4: everything is done', () => {
  for (const technology of ['ai', 'blockchain', 'bitcoin'] as const) {
    expect(adviceFor(albrecht, technology).position).toBe(4)
  }
})
