import { describe, expect, test } from 'vitest'
import { adviceOn } from '../../../lib/advice/advice'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { Responses } from '../../../lib/instrument/response-set'
import type { TechnologyId } from '../../../lib/instrument/vocabulary'
import type { CauseId } from '../../../lib/instrument/wording'
import { albrecht, answering, brandt, cordes, fuchs, gerlach, huber, ilse, type Persona } from '../personas'
import { syntheticEdition } from '../synthetic-edition'
import { adviceFor } from './cases'

/** Section 6 of the instrument: what a verdict means, by the row of the table that decided. */
type Row = readonly [rule: string, firm: Persona, TechnologyId, changes: Responses, CauseId]

const causes = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, firm, technology, changes, cause) => {
    expect(adviceFor(answering(firm, changes), technology).cause).toBe(cause)
  })

describe('not now', () => {
  causes([
    ['a gate at 0', albrecht, 'ai', { 'ai-use-case': 0 }, 'gate-closed'],
    ['a gate at 0 speaks before a low benefit', brandt, 'ai', {}, 'gate-closed'],
    ['… and before an open gate', fuchs, 'ai', { 'ai-use-case': 0 }, 'gate-closed'],
    ['… and in the quick form', huber, 'bitcoin', { 'bitcoin-advantage': 0 }, 'gate-closed'],
    // (2 + 2 + 1) · 25 / 3 = 41.67, and the reach is a circumstance.
    ['a ceiling of 41.67', gerlach, 'ai', { 'ai-reach': 1 }, 'benefit-below'],
    // (1 + 4 + 0) · 25 / 3 = 41.67: the advantage is unknown, and even at 4 it is no help.
    [
      'a ceiling of 41.67 speaks before an open gate',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 1, 'bitcoin-advantage': 'unknown', 'bitcoin-reach': 0 },
      'benefit-below',
    ],
  ])
})

describe('to clarify', () => {
  causes([
    // Looked into, the use case would be at 2: the ceiling is exactly 50.
    ['a ceiling of 50 and a low of 41.67', gerlach, 'ai', { 'ai-use-case': 1 }, 'benefit-open'],
    ['an open benefit speaks before the open gates that make it so', fuchs, 'ai', {}, 'benefit-open'],
    // 3 and 2 of 12: 41.67.
    [
      'an open gate and a low of 41.67',
      albrecht,
      'blockchain',
      {
        'blockchain-shared-record': 3,
        'blockchain-neutral-party': 'unknown',
        'blockchain-proof-demand': 2,
      },
      'benefit-open',
    ],
    // 3 and 3 of 12: 50.
    [
      'an open gate and a low of 50',
      albrecht,
      'blockchain',
      {
        'blockchain-shared-record': 3,
        'blockchain-neutral-party': 'unknown',
        'blockchain-proof-demand': 3,
      },
      'gate-open',
    ],
    ['an open gate speaks before the open hurdles', cordes, 'ai', {}, 'gate-open'],
    // Nobody to keep the record for all: unknown, one does, presumed, asked.
    [
      'the neutral party unknown',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 'unknown' },
      'gate-open',
    ],
    [
      'the neutral party at 0 is no presumption',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 0 },
      'gate-closed',
    ],
    [
      'the neutral party at 1 is one',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      'gate-presumed',
    ],
    ['… and at 2 is none', albrecht, 'blockchain', { 'blockchain-neutral-party': 2 }, 'all-clear'],
    // (1 + 1 + 4) · 25 / 3 = 50, and with the shared record unknown (1 + 4) of 12 = 41.67.
    [
      'a presumption with a low of exactly 50',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 1, 'blockchain-neutral-party': 1 },
      'gate-presumed',
    ],
    [
      'a presumption with a low of 41.67 leaves the word to the benefit',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 'unknown', 'blockchain-neutral-party': 1 },
      'benefit-open',
    ],
    [
      'a presumption speaks before a hurdle below its floor',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-rules': 0 },
      'gate-presumed',
    ],
    ['… and in the quick form', huber, 'blockchain', { 'blockchain-neutral-party': 1 }, 'gate-presumed'],
    [
      'level 1 of an advantage is no presumption',
      albrecht,
      'ai',
      { 'ai-advantage': 1 },
      'preparation-in-use',
    ],
    ['an unknown hurdle', albrecht, 'ai', { 'ai-rules': 'unknown' }, 'integration-open'],
    ['… outside the integration', albrecht, 'ai', { 'resources-time': 'unknown' }, 'integration-open'],
    ['… in the quick form', huber, 'ai', { 'ai-process': 'unknown' }, 'integration-open'],
    ['everything unknown', ilse, 'bitcoin', {}, 'benefit-open'],
  ])
})

describe('with preparation', () => {
  describe.each<[TechnologyId, string, string]>([
    ['ai', 'ai-rules', 'review-ai'],
    ['blockchain', 'blockchain-rules', 'review-blockchain'],
    ['bitcoin', 'bitcoin-risk', 'review-bitcoin'],
  ])('%s: rules just below their floor', (technology, rules, review) => {
    const firm = answering(gerlach, { [rules]: 2 })
    causes([
      ['not looked at', firm, technology, { [review]: 0 }, 'preparation'],
      ['tried once', firm, technology, { [review]: 2 }, 'preparation'],
      ['in trial or in use', firm, technology, { [review]: 3 }, 'preparation-in-use'],
      ['in use and measured', firm, technology, { [review]: 4 }, 'preparation-in-use'],
      ['not known', firm, technology, { [review]: 'unknown' }, 'preparation'],
    ])
  })

  causes([
    [
      'a hurdle below speaks before an unknown one',
      gerlach,
      'ai',
      { 'ai-rules': 'unknown', 'resources-time': 0 },
      'preparation',
    ],
    [
      'what other technologies are in use does not count',
      gerlach,
      'ai',
      { 'ai-rules': 2, 'review-bitcoin': 4, 'review-blockchain': 4 },
      'preparation',
    ],
  ])

  describe('in the quick form', () => {
    causes([
      ['nothing in the way', huber, 'ai', {}, 'full-form-open'],
      ['an integration of 50', huber, 'ai', { 'ai-process': 2 }, 'full-form-open'],
      ['an integration of 25', huber, 'ai', { 'ai-process': 1 }, 'preparation-quick'],
      // The benefit is 62.5, then 50.
      ['an advantage at its floor', huber, 'ai', { 'ai-advantage': 2 }, 'full-form-open'],
      ['an advantage below its floor', huber, 'ai', { 'ai-advantage': 1 }, 'preparation-quick'],
      ['partners at their floor', huber, 'blockchain', { 'blockchain-partners': 3 }, 'full-form-open'],
      ['partners below their floor', huber, 'blockchain', { 'blockchain-partners': 2 }, 'preparation-quick'],
      [
        'whether it is in use is not asked there, even if it is known from elsewhere',
        { ...albrecht, form: 'quick' },
        'ai',
        { 'ai-process': 0, 'review-ai': 4 },
        'preparation-quick',
      ],
    ])
  })
})

describe('fits now', () => {
  causes([
    ['everything high', albrecht, 'ai', {}, 'all-clear'],
    ['everything exactly on its border', gerlach, 'blockchain', {}, 'all-clear'],
    ['also for a firm that has it in use', gerlach, 'ai', { 'review-ai': 4 }, 'all-clear'],
  ])
})

describe('not assessable, in an edition where a benefit can be', () => {
  const asked = askedItems(syntheticEdition, 'full', ['ai'])
  const causeOf = (changes: Responses) =>
    adviceOn(syntheticEdition, 'full', 'ai', {
      ...Object.fromEntries(asked.map(({ id }) => [id, 4 as const])),
      ...changes,
    }).cause

  test('one of three not applicable: the other two decide', () =>
    expect(causeOf({ 'ai-worth': 'not-applicable' })).toBe('all-clear'))
  test('two of three not applicable', () =>
    expect(causeOf({ 'ai-worth': 'not-applicable', 'ai-circle': 'not-applicable' })).toBe('not-assessable'))
  test('a closed gate speaks first', () =>
    expect(causeOf({ 'ai-need': 0, 'ai-worth': 'not-applicable', 'ai-circle': 'not-applicable' })).toBe(
      'gate-closed',
    ))
})
