import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { type Position, position } from '../../../lib/advice/position'
import type { Responses } from '../../../lib/questionnaire/response-set'
import type { TechnologyId } from '../../../lib/questionnaire/vocabulary'
import { albrecht, answering, brandt, dorn, ehlers, gerlach, huber, ilse, type Persona } from '../personas'
import { repeatable } from '../random-responses'
import { adviceFor, drawSyntheticCase, given } from './cases'
import { drawCase, independentPosition } from './independent-advice'

vi.setConfig({ testTimeout: 60_000 })

/** The row names are the rules. */
type Row = readonly [rule: string, firm: Persona, TechnologyId, changes: Responses, Position]

const positionTable = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, firm, technology, changes, expected) => {
    expect(adviceFor(answering(firm, changes), technology).position).toBe(expected)
  })

describe('step 1: the customers’ needs are known', () => {
  positionTable([
    ['nothing begun', brandt, 'ai', {}, 1],
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
    ['before the verdict: not now, and the talks at 1', ehlers, 'ai', { 'customers-top-five': 1 }, 1],
    [
      'before the verdict: one gate closed, the other unknown',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 0, 'blockchain-neutral-party': 'unknown' },
      1,
    ],
    [
      'before the verdict: the advantage at 0, the use case unknown',
      albrecht,
      'ai',
      { 'ai-advantage': 0, 'ai-use-case': 'unknown' },
      1,
    ],
    ['quick form: talks at 1', huber, 'ai', { 'customers-top-five': 1 }, 1],
    ['quick form: the gate unknown', huber, 'blockchain', { 'blockchain-neutral-party': 'unknown' }, 1],
  ])
})

describe('null: the needs are known, and there is none for now', () => {
  positionTable([
    ['a gate closed', ehlers, 'ai', {}, null],
    ['a gate closed, the talks at 2', ehlers, 'bitcoin', { 'customers-top-five': 2 }, null],
    ['the advantage alone at 0', albrecht, 'bitcoin', { 'bitcoin-advantage': 0 }, null],
    [
      'use case 0 while the advantage is unknown',
      albrecht,
      'ai',
      { 'ai-use-case': 0, 'ai-advantage': 'unknown' },
      null,
    ],
    ['a benefit below 50', gerlach, 'ai', { 'customers-top-five': 2, 'ai-reach': 1 }, null],
    ['before step 2', ehlers, 'ai', { 'ideas-process': 0 }, null],
    ['quick form', huber, 'bitcoin', { 'bitcoin-demand': 0 }, null],
    ['no null for "clarify"', albrecht, 'ai', { 'ai-reach': 'unknown', 'ai-use-case': 1 }, 4],
  ])
})

describe('step 2: ideas are collected and ranked', () => {
  positionTable([
    ['at 1: not done', albrecht, 'ai', { 'ideas-process': 1 }, 2],
    ['at 2: done', albrecht, 'ai', { 'ideas-process': 2 }, 4],
    ['unknown: not done', albrecht, 'ai', { 'ideas-process': 'unknown' }, 2],
    ['before step 3', albrecht, 'ai', { 'ideas-process': 1, 'ideas-prototype': 0 }, 2],
    ['quick form at 1', huber, 'ai', { 'ideas-process': 1 }, 2],
    ['a firm that has talked and no more', gerlach, 'ai', { 'customers-top-five': 2 }, 2],
  ])
})

describe('step 3: a prototype was tried', () => {
  positionTable([
    ['prototype at 1: not done', albrecht, 'ai', { 'ideas-prototype': 1 }, 3],
    ['prototype at 2: done', albrecht, 'ai', { 'ideas-prototype': 2 }, 4],
    ['prototype unknown: not done', albrecht, 'ai', { 'ideas-prototype': 'unknown' }, 3],
    ['prototype not applicable: done', albrecht, 'ai', { 'ideas-prototype': 'not-applicable' }, 4],
    ['review at 2: not done', albrecht, 'ai', { 'review-ai': 2 }, 3],
    ['review at 3: done', albrecht, 'ai', { 'review-ai': 3 }, 4],
    ['review unknown: not done', albrecht, 'ai', { 'review-ai': 'unknown' }, 3],
    [
      'blockchain has a review of its own',
      albrecht,
      'blockchain',
      { 'review-blockchain': 2, 'review-ai': 4 },
      3,
    ],
    ['bitcoin has a review of its own', albrecht, 'bitcoin', { 'review-bitcoin': 2, 'review-ai': 4 }, 3],
    ['another technology’s review does not matter', albrecht, 'bitcoin', { 'review-ai': 0 }, 4],
    ['the general review does not matter', albrecht, 'ai', { 'review-practice': 0 }, 4],
    ['a prototype that is not applicable does not stand for the review', dorn, 'ai', { 'review-ai': 2 }, 3],
    ['a hurdle that is not applicable is none', dorn, 'blockchain', {}, 4],
    ['a hurdle unknown: not done', albrecht, 'bitcoin', { 'bitcoin-bookkeeping': 'unknown' }, 3],
    ['another technology’s hurdle does not matter', albrecht, 'ai', { 'bitcoin-risk': 0 }, 4],
    [
      'integration 41.67 with every hurdle at its floor: done',
      albrecht,
      'ai',
      { 'ai-process': 1, 'ai-data': 1, 'ai-rules': 3 },
      4,
    ],
    ['the quick form never asked about a prototype', huber, 'ai', {}, 3],
    ['… nor about blockchain', huber, 'blockchain', {}, 3],
  ])

  test.each<[string, TechnologyId, 1 | 2 | 3]>([
    ['resources-time', 'ai', 1],
    ['resources-time', 'blockchain', 1],
    ['resources-time', 'bitcoin', 1],
    ['ai-advantage', 'ai', 2],
    ['ai-process', 'ai', 1],
    ['ai-data', 'ai', 1],
    ['ai-rules', 'ai', 3],
    ['blockchain-neutral-party', 'blockchain', 2],
    ['blockchain-partners', 'blockchain', 3],
    ['blockchain-data', 'blockchain', 1],
    ['blockchain-rules', 'blockchain', 3],
    ['bitcoin-advantage', 'bitcoin', 2],
    ['bitcoin-checkout', 'bitcoin', 1],
    ['bitcoin-bookkeeping', 'bitcoin', 1],
    ['bitcoin-risk', 'bitcoin', 3],
  ])('hurdle %s for %s: done at %i, not just below', (id, technology, floor) => {
    const at = (level: number) =>
      adviceFor(answering(albrecht, { [id]: level as 0 | 1 | 2 | 3 }), technology).position
    expect(at(floor)).toBe(4)
    expect(at(floor - 1)).toBe(3)
  })

  test('answers that the quick form did not ask for count as not done', () => {
    expect(adviceFor({ ...albrecht, form: 'quick' }, 'ai').position).toBe(3)
    expect(
      adviceFor(answering({ ...albrecht, form: 'quick' }, { 'ideas-prototype': 'not-applicable' }), 'ai')
        .position,
      'not even a prototype that is not applicable',
    ).toBe(3)
  })
})

test('step 4: everything is done', () => {
  for (const technology of ['ai', 'blockchain', 'bitcoin'] as const) {
    expect(adviceFor(albrecht, technology).position).toBe(4)
  }
})

describe('by definition', () => {
  test.each([
    ['2026-1', 10_000],
    ['the synthetic edition and others with its structure', 5000],
  ])('%s: %i response sets', (edition, sets) => {
    const random = repeatable(841)
    const seen = new Map<Position, number>()
    for (let count = 0; count < sets; count += 1) {
      const one = edition === '2026-1' ? drawCase(random, edition2026) : drawSyntheticCase(random)
      const found = position(...given(one))
      expect(found, JSON.stringify(one)).toBe(independentPosition(one))
      seen.set(found, (seen.get(found) ?? 0) + 1)
    }
    for (const place of [1, 2, 3, 4, null] as const) {
      expect(seen.get(place) ?? 0, `position ${place}`).toBeGreaterThan(sets / 200)
    }
  })
})
