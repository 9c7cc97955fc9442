import { describe, expect, test } from 'vitest'
import type { Responses } from '../../../lib/instrument/response-set'
import type { FormId, Response, TechnologyId, VerdictId } from '../../../lib/instrument/vocabulary'
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
    ['blockchain-neutral-party at 2', albrecht, 'blockchain', { 'blockchain-neutral-party': 2 }, 'fits-now'],
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
    ['the advantage in the quick form', huber, 'ai', { 'ai-advantage': 0 }, 'not-now'],
    ['… and for bitcoin', huber, 'bitcoin', { 'bitcoin-advantage': 0 }, 'not-now'],
    [
      'before the ceiling, which level 1 of the use case would reach',
      huber,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 0 },
      'not-now',
    ],
    [
      'before a presumed neutral party',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 0, 'blockchain-neutral-party': 1 },
      'not-now',
    ],
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

const ai = (useCase: Response, advantage: Response, reach: Response): Responses => ({
  'ai-use-case': useCase,
  'ai-advantage': advantage,
  'ai-reach': reach,
})
const blockchain = (record: Response, party: Response, proof: Response): Responses => ({
  'blockchain-shared-record': record,
  'blockchain-neutral-party': party,
  'blockchain-proof-demand': proof,
})
const bitcoin = (demand: Response, advantage: Response, reach: Response): Responses => ({
  'bitcoin-demand': demand,
  'bitcoin-advantage': advantage,
  'bitcoin-reach': reach,
})

describe('row 3, not-now: the benefit ceiling is below 50', () => {
  verdictTable([
    ['41.67 on levels that are looked into: just below', albrecht, 'ai', ai(2, 2, 1), 'not-now'],
    ['50 on them: at the border, and it fits', albrecht, 'ai', ai(2, 2, 2), 'fits-now'],
    ['58.33: just above', albrecht, 'ai', ai(3, 2, 2), 'fits-now'],
    ['the use case at 1 counts as 2: ceiling 50', albrecht, 'ai', ai(1, 2, 2), 'clarify'],
    ['the advantage at 1 counts as 2: ceiling 50', albrecht, 'ai', ai(2, 1, 2), 'clarify'],
    ['both at 1 count as 2: ceiling 50', albrecht, 'ai', ai(1, 1, 2), 'clarify'],
    [
      'both at 1, the reach at 1 too: a circumstance stays 1, ceiling 41.67',
      albrecht,
      'ai',
      ai(1, 1, 1),
      'not-now',
    ],
    ['one at 1, the reach at 1: ceiling 41.67', albrecht, 'ai', ai(2, 1, 1), 'not-now'],
    ['level 1 counts as 2 and no more: beside a 3, ceiling 50', albrecht, 'ai', ai(1, 3, 1), 'clarify'],
    ['… beside a 2 and a 0, ceiling 33.33', albrecht, 'ai', ai(1, 2, 0), 'not-now'],
    ['unknown counts in full: ceiling 50', albrecht, 'ai', ai(1, 'unknown', 0), 'clarify'],
    ['… and so does the reach', albrecht, 'ai', ai(1, 1, 'unknown'), 'clarify'],
    ['bitcoin: the demand is a circumstance, 41.67', albrecht, 'bitcoin', bitcoin(1, 2, 2), 'not-now'],
    ['bitcoin: the reach is one, 41.67', albrecht, 'bitcoin', bitcoin(2, 2, 1), 'not-now'],
    ['bitcoin: the advantage is none, ceiling 50', albrecht, 'bitcoin', bitcoin(2, 1, 2), 'clarify'],
    [
      'bitcoin: the demand at 1 and the advantage at 1, 41.67',
      albrecht,
      'bitcoin',
      bitcoin(1, 1, 2),
      'not-now',
    ],
    ['bitcoin: demand 1, advantage 1, reach 3: ceiling 50', albrecht, 'bitcoin', bitcoin(1, 1, 3), 'clarify'],
    [
      'before row 4: the open gate cannot help any more',
      albrecht,
      'bitcoin',
      bitcoin(1, 'unknown', 0),
      'not-now',
    ],
    ['the open gate could just help', albrecht, 'bitcoin', bitcoin(1, 'unknown', 1), 'clarify'],
    ['blockchain: three circumstances, 41.67', albrecht, 'blockchain', blockchain(2, 2, 1), 'not-now'],
    ['blockchain: the record is one', albrecht, 'blockchain', blockchain(1, 2, 2), 'not-now'],
    ['blockchain: 50', albrecht, 'blockchain', blockchain(2, 2, 2), 'fits-now'],
    [
      'before row 4: a neutral party presumed counts as 1, 41.67',
      albrecht,
      'blockchain',
      blockchain(2, 1, 2),
      'not-now',
    ],
    ['the metal workshop, one step less', gerlach, 'ai', { 'ai-reach': 1 }, 'not-now'],
    ['… and for bitcoin payments', gerlach, 'bitcoin', { 'bitcoin-reach': 1 }, 'not-now'],
    ['… and for blockchain', gerlach, 'blockchain', { 'blockchain-proof-demand': 1 }, 'not-now'],
    [
      'before row 6: the integration is low as well',
      brandt,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1 },
      'not-now',
    ],
  ])

  const quick = (technology: TechnologyId, one: Response, other: Response): Responses =>
    technology === 'ai'
      ? { 'ai-use-case': one, 'ai-advantage': other }
      : technology === 'bitcoin'
        ? { 'bitcoin-demand': one, 'bitcoin-advantage': other }
        : { 'blockchain-shared-record': one, 'blockchain-neutral-party': other }
  test.each<[string, TechnologyId, Response, Response, VerdictId]>([
    ['both presumed: ceiling 50', 'ai', 1, 1, 'clarify'],
    ['the use case presumed: ceiling 50', 'ai', 1, 2, 'clarify'],
    ['the advantage presumed: ceiling 50', 'ai', 2, 1, 'clarify'],
    ['both looked into: 50', 'ai', 2, 2, 'fits-with-preparation'],
    ['low 50 already: the advantage at 1 is a hurdle', 'ai', 3, 1, 'fits-with-preparation'],
    ['the use case at 1 beside 3: low 50', 'ai', 1, 3, 'fits-with-preparation'],
    ['the advantage unknown: ceiling 75', 'ai', 1, 'unknown', 'clarify'],
    ['one customer asked, the advantage presumed: ceiling 37.5', 'bitcoin', 1, 1, 'not-now'],
    ['one customer asked, the advantage estimated: 37.5', 'bitcoin', 1, 2, 'not-now'],
    ['one customer asked, the advantage tried: 50', 'bitcoin', 1, 3, 'fits-with-preparation'],
    ['some customers asked, the advantage presumed: ceiling 50', 'bitcoin', 2, 1, 'clarify'],
    ['one customer asked, the advantage unknown: ceiling 62.5', 'bitcoin', 1, 'unknown', 'clarify'],
    ['a record now and then, a party presumed: 25', 'blockchain', 1, 1, 'not-now'],
    ['a record of two or three, a party presumed: 37.5', 'blockchain', 2, 1, 'not-now'],
    ['a record of four, a party presumed: 50', 'blockchain', 3, 1, 'clarify'],
    ['a record of two or three, one refuses: 50', 'blockchain', 2, 2, 'fits-with-preparation'],
    ['a record now and then, one refuses: 37.5', 'blockchain', 1, 2, 'not-now'],
  ])('quick form, %s (%s)', (_, technology, one, other, expected) => {
    expect(scoreOf(answering(huber, quick(technology, one, other)), technology).verdict).toBe(expected)
  })
})

describe('row 3 where five items come closer to 50 than the three of 2026-1 can', () => {
  const five = (circle: 1 | 2, reach: 0 | 1 | 2): Responses => ({
    'blockchain-need': 2,
    'blockchain-trust': 2,
    'blockchain-worth': 2,
    'blockchain-circle': circle,
    'blockchain-reach': reach,
  })
  test.each<[string, Responses, VerdictId]>([
    ['45, one circumstance at 1: just below', five(1, 2), 'not-now'],
    ['ceiling 45, a circumstance and another at 1: just below', five(1, 1), 'not-now'],
    ['40, one at 0', five(2, 0), 'not-now'],
    ['ceiling 50, low 45: one at 1 that is no circumstance', five(2, 1), 'clarify'],
    ['50: at the border', five(2, 2), 'fits-now'],
  ])('%s', (_, changes, expected) => {
    expect(synthetic('full', 'blockchain', changes).verdict).toBe(expected)
  })
})

describe('row 4, clarify: customer benefit low below 50, a gate unknown, or the neutral party presumed', () => {
  verdictTable([
    ['low 41.67', albrecht, 'ai', ai(3, 2, 'unknown'), 'clarify'],
    ['low 50, no gate open', albrecht, 'ai', ai(3, 3, 'unknown'), 'fits-now'],
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
      { ...ai(2, 2, 'unknown'), 'ai-process': 0, 'ai-data': 0, 'ai-rules': 0 },
      'clarify',
    ],
    [
      'before row 6, gate open: a hurdle below its floor',
      albrecht,
      'ai',
      { 'ai-use-case': 'unknown', 'resources-time': 0 },
      'clarify',
    ],
    ['the neutral party at 0: closed', albrecht, 'blockchain', blockchain(4, 0, 4), 'not-now'],
    ['the neutral party at 1: nobody asked', albrecht, 'blockchain', blockchain(4, 1, 4), 'clarify'],
    ['the neutral party at 1, benefit exactly 50', albrecht, 'blockchain', blockchain(3, 1, 2), 'clarify'],
    ['the neutral party at 2: one refuses', albrecht, 'blockchain', blockchain(4, 2, 4), 'fits-now'],
    ['the neutral party unknown', albrecht, 'blockchain', blockchain(4, 'unknown', 4), 'clarify'],
    [
      'before row 6, the neutral party at 1: hurdles below their floor and an integration of 0',
      albrecht,
      'blockchain',
      {
        'blockchain-neutral-party': 1,
        'blockchain-partners': 0,
        'blockchain-data': 0,
        'blockchain-rules': 0,
        'resources-time': 0,
      },
      'clarify',
    ],
    ['another technology does not mind', albrecht, 'bitcoin', { 'blockchain-neutral-party': 1 }, 'fits-now'],
    ['no other gate at 1 is presumed: the record', albrecht, 'blockchain', blockchain(1, 4, 4), 'fits-now'],
    ['… the use case', albrecht, 'ai', { 'ai-use-case': 1 }, 'fits-now'],
    ['… the advantage is a hurdle', albrecht, 'ai', { 'ai-advantage': 1 }, 'fits-with-preparation'],
    ['quick form, the neutral party at 1', huber, 'blockchain', { 'blockchain-neutral-party': 1 }, 'clarify'],
    [
      'quick form, the neutral party at 2',
      huber,
      'blockchain',
      { 'blockchain-neutral-party': 2 },
      'fits-with-preparation',
    ],
  ])
})

describe('row 5, fits-now: full form, integration low at least 50, every hurdle at its floor', () => {
  verdictTable([
    ['the metal workshop, AI: integration exactly 50', gerlach, 'ai', {}, 'fits-now'],
    ['the metal workshop, blockchain', gerlach, 'blockchain', {}, 'fits-now'],
    ['the metal workshop, bitcoin payments', gerlach, 'bitcoin', {}, 'fits-now'],
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
    ['ai-data', 'ai', 2],
    ['ai-rules', 'ai', 3],
    ['blockchain-partners', 'blockchain', 3],
    ['blockchain-data', 'blockchain', 2],
    ['blockchain-rules', 'blockchain', 3],
    ['bitcoin-advantage', 'bitcoin', 2],
    ['bitcoin-checkout', 'bitcoin', 1],
    ['bitcoin-bookkeeping', 'bitcoin', 3],
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
      'before row 8: data at 1 is below, the rules are unknown',
      albrecht,
      'ai',
      { 'ai-data': 1, 'ai-rules': 'unknown' },
      'fits-with-preparation',
    ],
    [
      'before row 8: integration high 41.67, one hurdle unknown',
      albrecht,
      'bitcoin',
      { 'bitcoin-checkout': 1, 'bitcoin-bookkeeping': 'unknown', 'bitcoin-risk': 0 },
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
    [
      'quick form, before row 8: integration 25, hurdle at its floor, the time unknown',
      huber,
      'ai',
      { 'ai-process': 1, 'resources-time': 'unknown' },
      'fits-with-preparation',
    ],
  ])

  // The floors of 2026-1 add up to an integration of 50 in the full form.
  test.each<[string, Responses, VerdictId]>([
    ['integration 41.67 with every hurdle at its floor', {}, 'fits-with-preparation'],
    ['… and the time unknown', { time: 'unknown' }, 'fits-with-preparation'],
    ['integration 50', { 'blockchain-order': 2 }, 'fits-now'],
    ['integration 50 and the time unknown', { 'blockchain-order': 2, time: 'unknown' }, 'clarify'],
  ])('where floors are lower: %s', (_, changes, expected) => {
    const floors: Responses = { 'blockchain-place': 3, 'blockchain-order': 1, 'blockchain-consent': 1 }
    expect(synthetic('full', 'blockchain', { ...floors, ...changes }).verdict).toBe(expected)
  })
})

describe('row 7, fits-with-preparation: quick form and all well as far as asked', () => {
  verdictTable([
    ['AI', huber, 'ai', {}, 'fits-with-preparation'],
    ['blockchain', huber, 'blockchain', {}, 'fits-with-preparation'],
    ['bitcoin payments', huber, 'bitcoin', {}, 'fits-with-preparation'],
    [
      'on every border at once',
      huber,
      'ai',
      { 'ai-use-case': 2, 'ai-advantage': 2, 'ai-process': 2, 'resources-time': 1 },
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
      'integration 25 to 58.33, every known hurdle at its floor',
      albrecht,
      'ai',
      { 'ai-process': 1, 'ai-data': 2, 'ai-rules': 'unknown' },
      'clarify',
    ],
    [
      'integration 25 to 75 on two items',
      albrecht,
      'ai',
      { 'ai-process': 2, 'ai-data': 'not-applicable', 'ai-rules': 'unknown' },
      'clarify',
    ],
    ['quick form, a hurdle unknown', huber, 'ai', { 'ai-process': 'unknown' }, 'clarify'],
    ['quick form, the time unknown', huber, 'ai', { 'resources-time': 'unknown' }, 'clarify'],
  ])
})
