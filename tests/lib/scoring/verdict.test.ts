import { describe, expect, test } from 'vitest'
import type { Responses } from '../../../lib/questionnaire/response-set'
import type { FormId, TechnologyId, VerdictId } from '../../../lib/questionnaire/vocabulary'
import { scoreTechnology } from '../../../lib/scoring/score'
import {
  albrecht,
  answering,
  brandt,
  cordes,
  dorn,
  ehlers,
  fuchs,
  gerlach,
  huber,
  ilse,
  kraft,
  type Persona,
  scoreOf,
} from '../personas'
import { syntheticEdition } from '../synthetic-edition'

/** Section 6 of the instrument: the row names are the rules, read from top to bottom. */
type Row = readonly [rule: string, firm: Persona, TechnologyId, changes: Responses, VerdictId]

const verdictTable = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, firm, technology, changes, expected) => {
    expect(scoreOf(answering(firm, changes), technology).verdict).toBe(expected)
  })

const synthetic = (form: FormId, technology: TechnologyId, changes: Responses) =>
  scoreTechnology(syntheticEdition, form, technology, {
    ...Object.fromEntries(syntheticEdition.items.map((item) => [item.id, 4 as const])),
    ...changes,
  })

describe('the firms', () => {
  test.each<[string, Persona, VerdictId, VerdictId, VerdictId]>([
    ['everything high fits now', albrecht, 'fits-now', 'fits-now', 'fits-now'],
    ['everything zero does not fit now', brandt, 'not-now', 'not-now', 'not-now'],
    ['half unknown has to be cleared up', cordes, 'clarify', 'clarify', 'clarify'],
    ['not applicable where offered stands in nobody’s way', dorn, 'fits-now', 'fits-now', 'fits-now'],
    ['every gate closed does not fit now', ehlers, 'not-now', 'not-now', 'not-now'],
    ['every gate unknown has to be cleared up', fuchs, 'clarify', 'clarify', 'clarify'],
    ['on every border at once fits now', gerlach, 'fits-now', 'fits-now', 'fits-now'],
    [
      'level 3 throughout in the quick form lacks the full form',
      huber,
      'fits-with-preparation',
      'fits-with-preparation',
      'fits-with-preparation',
    ],
    ['everything unknown has to be cleared up', ilse, 'clarify', 'clarify', 'clarify'],
  ])('%s', (_, firm, ai, blockchain, bitcoin) => {
    expect(scoreOf(firm, 'ai').verdict).toBe(ai)
    expect(scoreOf(firm, 'blockchain').verdict).toBe(blockchain)
    expect(scoreOf(firm, 'bitcoin').verdict).toBe(bitcoin)
  })

  test('a firm that chose bitcoin payments alone gets their verdict', () => {
    expect(scoreOf(kraft, 'bitcoin').verdict).toBe('fits-with-preparation')
  })
})

describe('row 1, not-now: a gate item is at level 0', () => {
  verdictTable([
    ['ai-use-case at 0', albrecht, 'ai', { 'ai-use-case': 0 }, 'not-now'],
    ['ai-use-case at 1', albrecht, 'ai', { 'ai-use-case': 1 }, 'fits-now'],
    ['ai-advantage at 0', albrecht, 'ai', { 'ai-advantage': 0 }, 'not-now'],
    ['blockchain-shared-record at 0', albrecht, 'blockchain', { 'blockchain-shared-record': 0 }, 'not-now'],
    ['blockchain-shared-record at 1', albrecht, 'blockchain', { 'blockchain-shared-record': 1 }, 'fits-now'],
    ['blockchain-neutral-party at 0', albrecht, 'blockchain', { 'blockchain-neutral-party': 0 }, 'not-now'],
    ['bitcoin-demand at 0', albrecht, 'bitcoin', { 'bitcoin-demand': 0 }, 'not-now'],
    ['bitcoin-demand at 1', albrecht, 'bitcoin', { 'bitcoin-demand': 1 }, 'fits-now'],
    ['bitcoin-advantage at 0', albrecht, 'bitcoin', { 'bitcoin-advantage': 0 }, 'not-now'],
    ['no gate: ai-reach at 0', albrecht, 'ai', { 'ai-reach': 0 }, 'fits-now'],
    [
      'no gate: blockchain-proof-demand at 0',
      albrecht,
      'blockchain',
      { 'blockchain-proof-demand': 0 },
      'fits-now',
    ],
    ['no gate: bitcoin-reach at 0', albrecht, 'bitcoin', { 'bitcoin-reach': 0 }, 'fits-now'],
    ['another technology’s gate at 0', albrecht, 'ai', { 'bitcoin-demand': 0 }, 'fits-now'],
    ['in the quick form too', huber, 'bitcoin', { 'bitcoin-demand': 0 }, 'not-now'],
    [
      'before an unknown gate',
      albrecht,
      'ai',
      { 'ai-use-case': 0, 'ai-advantage': 'unknown', 'ai-reach': 4 },
      'not-now',
    ],
  ])

  test('before row 2: an integration that is not assessable', () => {
    const { verdict } = synthetic('full', 'bitcoin', { 'bitcoin-need': 0, 'bitcoin-place': 'not-applicable' })
    expect(verdict).toBe('not-now')
  })
})

describe('row 2, not-assessed: customer benefit or integration not assessable', () => {
  test.each<[string, FormId, TechnologyId, Responses, VerdictId]>([
    ['one of three benefit items not applicable', 'full', 'ai', { 'ai-worth': 'not-applicable' }, 'fits-now'],
    [
      'two of three',
      'full',
      'ai',
      { 'ai-worth': 'not-applicable', 'ai-circle': 'not-applicable' },
      'not-assessed',
    ],
    ['integration: one of two', 'full', 'ai', { 'ai-place': 'not-applicable' }, 'fits-now'],
    [
      'integration: both',
      'full',
      'ai',
      { 'ai-place': 'not-applicable', 'ai-order': 'not-applicable' },
      'not-assessed',
    ],
    [
      'integration: the only one that the quick form asks',
      'quick',
      'ai',
      { 'ai-place': 'not-applicable' },
      'not-assessed',
    ],
    [
      'before row 3: the remaining benefit is low',
      'full',
      'ai',
      { 'ai-need': 1, 'ai-worth': 'not-applicable', 'ai-circle': 'not-applicable' },
      'not-assessed',
    ],
    [
      'before row 3: the benefit is low, the integration not assessable',
      'full',
      'ai',
      {
        'ai-need': 1,
        'ai-worth': 1,
        'ai-circle': 1,
        'ai-place': 'not-applicable',
        'ai-order': 'not-applicable',
      },
      'not-assessed',
    ],
    [
      'before row 4: a gate is unknown',
      'full',
      'ai',
      { 'ai-need': 'unknown', 'ai-worth': 'not-applicable', 'ai-circle': 'not-applicable' },
      'not-assessed',
    ],
    [
      'a foundation that is not assessable does not matter',
      'full',
      'bitcoin',
      { customers: 'not-applicable', ideas: 'not-applicable', partners: 'not-applicable' },
      'fits-now',
    ],
  ])('%s', (_, form, technology, changes, expected) => {
    expect(synthetic(form, technology, changes).verdict).toBe(expected)
  })
})

describe('row 3, not-now: customer benefit high below 50', () => {
  const benefit = (useCase: 1 | 2, advantage: 1 | 2 | 'unknown', reach: 0 | 1 | 2 | 'unknown') => ({
    'ai-use-case': useCase,
    'ai-advantage': advantage,
    'ai-reach': reach,
  })
  verdictTable([
    ['41.67: just below', albrecht, 'ai', benefit(2, 2, 1), 'not-now'],
    ['50: at the border', albrecht, 'ai', benefit(2, 2, 2), 'fits-now'],
    ['58.33: just above', albrecht, 'ai', { 'ai-use-case': 3, 'ai-advantage': 2, 'ai-reach': 2 }, 'fits-now'],
    ['high 50 is not below 50', albrecht, 'ai', benefit(1, 1, 'unknown'), 'clarify'],
    ['before row 4: the open gate cannot help any more', albrecht, 'ai', benefit(1, 'unknown', 0), 'not-now'],
    ['the open gate could just help', albrecht, 'ai', benefit(1, 'unknown', 1), 'clarify'],
    ['the metal workshop, one step less', gerlach, 'ai', { 'ai-reach': 1 }, 'not-now'],
    ['… and for bitcoin payments', gerlach, 'bitcoin', { 'bitcoin-reach': 1 }, 'not-now'],
    ['… and for blockchain', gerlach, 'blockchain', { 'blockchain-proof-demand': 1 }, 'not-now'],
    ['quick form, one item at 1', huber, 'ai', { 'ai-use-case': 1 }, 'not-now'],
    ['quick form, one item at 2', huber, 'ai', { 'ai-use-case': 2 }, 'fits-with-preparation'],
    [
      'before row 6: the integration is low as well',
      brandt,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1 },
      'not-now',
    ],
  ])
})

describe('row 3 where five items come closer to 50 than the three of 2026-1 can', () => {
  const five = (last: 1 | 2) => ({
    'blockchain-need': 2 as const,
    'blockchain-trust': 2 as const,
    'blockchain-worth': 2 as const,
    'blockchain-circle': 2 as const,
    'blockchain-reach': last,
  })
  test('45: just below', () => expect(synthetic('full', 'blockchain', five(1)).verdict).toBe('not-now'))
  test('50: at the border', () => expect(synthetic('full', 'blockchain', five(2)).verdict).toBe('fits-now'))
})

describe('row 4, clarify: customer benefit low below 50, or a gate item unknown', () => {
  verdictTable([
    ['low 41.67', albrecht, 'ai', { 'ai-use-case': 3, 'ai-advantage': 2, 'ai-reach': 'unknown' }, 'clarify'],
    [
      'low 50, no gate open',
      albrecht,
      'ai',
      { 'ai-use-case': 3, 'ai-advantage': 3, 'ai-reach': 'unknown' },
      'fits-now',
    ],
    ['low 66.67, a gate open', albrecht, 'ai', { 'ai-use-case': 'unknown' }, 'clarify'],
    ['an advantage gate open', albrecht, 'bitcoin', { 'bitcoin-advantage': 'unknown' }, 'clarify'],
    ['another technology’s gate open', albrecht, 'ai', { 'bitcoin-demand': 'unknown' }, 'fits-now'],
    ['quick form, the gate open', huber, 'ai', { 'ai-use-case': 'unknown' }, 'clarify'],
    [
      'low 50: on to row 6, where the integration is 0',
      albrecht,
      'ai',
      { 'ai-reach': 'unknown', 'ai-use-case': 2, 'ai-process': 0, 'ai-data': 0, 'ai-rules': 0 },
      'fits-with-preparation',
    ],
    [
      'before row 6, benefit low: the integration is 0',
      albrecht,
      'ai',
      {
        'ai-reach': 'unknown',
        'ai-use-case': 2,
        'ai-advantage': 2,
        'ai-process': 0,
        'ai-data': 0,
        'ai-rules': 0,
      },
      'clarify',
    ],
    [
      'before row 6, gate open: a hurdle below its floor',
      albrecht,
      'ai',
      { 'ai-use-case': 'unknown', 'resources-time': 0 },
      'clarify',
    ],
  ])
})

describe('row 5, fits-now: full form, integration low at least 50, every hurdle at its floor', () => {
  verdictTable([
    ['the metal workshop, AI', gerlach, 'ai', {}, 'fits-now'],
    ['the metal workshop, blockchain', gerlach, 'blockchain', {}, 'fits-now'],
    ['the metal workshop, bitcoin payments', gerlach, 'bitcoin', {}, 'fits-now'],
    ['integration 41.67, hurdles cleared', gerlach, 'ai', { 'ai-process': 1 }, 'fits-with-preparation'],
    [
      'integration 41.67, hurdles cleared, bitcoin',
      gerlach,
      'bitcoin',
      { 'bitcoin-checkout': 1 },
      'fits-with-preparation',
    ],
    [
      'a hurdle that is not applicable is none',
      albrecht,
      'blockchain',
      { 'blockchain-data': 'not-applicable' },
      'fits-now',
    ],
    [
      'integration 50 on the two items that remain',
      albrecht,
      'ai',
      { 'ai-data': 'not-applicable', 'ai-process': 1, 'ai-rules': 3 },
      'fits-now',
    ],
    [
      'a foundation at 0 except for the time set aside',
      gerlach,
      'ai',
      { 'customers-top-five': 0, 'ideas-process': 0, 'review-ai': 0, 'cooperation-ai': 0 },
      'fits-now',
    ],
    [
      'an unknown item of the foundation',
      albrecht,
      'ai',
      { 'review-ai': 'unknown', 'customers-top-five': 'unknown' },
      'fits-now',
    ],
  ])
})

describe('row 6, fits-with-preparation: each hurdle one level below its floor, then at its floor', () => {
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
  ])('%s for %s: floor %i', (id, technology, floor) => {
    const at = scoreOf(answering(albrecht, { [id]: floor }), technology)
    const below = scoreOf(answering(albrecht, { [id]: (floor - 1) as 0 | 1 | 2 }), technology)
    expect(at.verdict).toBe('fits-now')
    expect(below.verdict).toBe('fits-with-preparation')
    expect(below.dimensions[1]?.low, 'the hurdle alone decides').toBeGreaterThanOrEqual(50)
  })

  verdictTable([
    ['a hurdle of another technology below its floor', albrecht, 'ai', { 'bitcoin-risk': 0 }, 'fits-now'],
    [
      'before row 8: one hurdle below, another unknown',
      albrecht,
      'ai',
      { 'ai-rules': 'unknown', 'resources-time': 0 },
      'fits-with-preparation',
    ],
    [
      'before row 8: integration high 41.67, one hurdle unknown',
      albrecht,
      'bitcoin',
      { 'bitcoin-checkout': 1, 'bitcoin-bookkeeping': 'unknown', 'bitcoin-risk': 0 },
      'fits-with-preparation',
    ],
    [
      'integration high 41.67 with every level at its floor, and resources-time unknown',
      gerlach,
      'ai',
      { 'ai-process': 1, 'resources-time': 'unknown' },
      'fits-with-preparation',
    ],
    ['quick form, a hurdle below', huber, 'ai', { 'ai-process': 0 }, 'fits-with-preparation'],
    [
      'quick form, blockchain-partners at 2',
      huber,
      'blockchain',
      { 'blockchain-partners': 2 },
      'fits-with-preparation',
    ],
    [
      'quick form, integration 25, hurdle at its floor',
      huber,
      'ai',
      { 'ai-process': 1 },
      'fits-with-preparation',
    ],
  ])
})

describe('row 7, fits-with-preparation: quick form and all well as far as asked', () => {
  verdictTable([
    ['AI', huber, 'ai', {}, 'fits-with-preparation'],
    ['blockchain', huber, 'blockchain', {}, 'fits-with-preparation'],
    ['bitcoin payments', huber, 'bitcoin', {}, 'fits-with-preparation'],
    [
      'integration exactly 50, time at 1',
      huber,
      'ai',
      { 'ai-process': 2, 'resources-time': 1 },
      'fits-with-preparation',
    ],
  ])
})

describe('row 8, clarify: otherwise', () => {
  verdictTable([
    ['a hurdle unknown, integration low 66.67', albrecht, 'ai', { 'ai-data': 'unknown' }, 'clarify'],
    ['resources-time unknown', albrecht, 'bitcoin', { 'resources-time': 'unknown' }, 'clarify'],
    [
      'integration 41.67 to 75',
      albrecht,
      'ai',
      { 'ai-process': 2, 'ai-data': 3, 'ai-rules': 'unknown' },
      'clarify',
    ],
    [
      'integration 16.67 to 50: high is not below 50',
      albrecht,
      'ai',
      { 'ai-process': 1, 'ai-data': 1, 'ai-rules': 'unknown' },
      'clarify',
    ],
    [
      'integration 25 to 50 on two items',
      albrecht,
      'ai',
      { 'ai-process': 2, 'ai-data': 'not-applicable', 'ai-rules': 'unknown' },
      'clarify',
    ],
    ['quick form, a hurdle unknown', huber, 'ai', { 'ai-process': 'unknown' }, 'clarify'],
    ['quick form, the time unknown', huber, 'ai', { 'resources-time': 'unknown' }, 'clarify'],
  ])
})
