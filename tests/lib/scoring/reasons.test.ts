import { describe, expect, test } from 'vitest'
import type { Responses } from '../../../lib/instrument/response-set'
import type { FormId, TechnologyId } from '../../../lib/instrument/vocabulary'
import type { Reason } from '../../../lib/scoring/reasons'
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
  type Persona,
  scoreOf,
} from '../personas'
import { syntheticEdition } from '../synthetic-edition'

/** Section 6 of the instrument, "Reasons": one entry per kind and dimension, in the instrument's order. */
const because = (kind: Reason['kind'], dimension: Reason['dimension'], ...items: string[]): Reason => ({
  kind,
  dimension,
  items,
})

type Row = readonly [
  rule: string,
  firm: Persona,
  TechnologyId,
  changes: Responses,
  expected: readonly Reason[],
]

const reasonsTable = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, firm, technology, changes, expected) => {
    expect(scoreOf(answering(firm, changes), technology).reasons).toEqual(expected)
  })

const synthetic = (form: FormId, technology: TechnologyId, changes: Responses) =>
  scoreTechnology(syntheticEdition, form, technology, {
    ...Object.fromEntries(syntheticEdition.items.map((item) => [item.id, 4 as const])),
    ...changes,
  }).reasons

describe('not-now by a gate: the gate items at 0 stand alone', () => {
  reasonsTable([
    [
      'both gates, in form order',
      ehlers,
      'ai',
      {},
      [because('gate', 'customer-benefit', 'ai-use-case', 'ai-advantage')],
    ],
    [
      'only the gate at 0, although the other is unknown',
      fuchs,
      'bitcoin',
      { 'bitcoin-advantage': 0 },
      [because('gate', 'customer-benefit', 'bitcoin-advantage')],
    ],
    [
      'only the gates, although everything else is at 0 too',
      brandt,
      'blockchain',
      {},
      [because('gate', 'customer-benefit', 'blockchain-shared-record', 'blockchain-neutral-party')],
    ],
    [
      'quick form: nothing about what was not asked',
      huber,
      'ai',
      { 'ai-use-case': 0 },
      [because('gate', 'customer-benefit', 'ai-use-case')],
    ],
  ])

  test('gates of two dimensions make two entries, in the order of the dimensions', () => {
    expect(
      synthetic('full', 'blockchain', {
        'blockchain-need': 0,
        'blockchain-trust': 0,
        'blockchain-consent': 0,
      }),
    ).toEqual([
      because('gate', 'customer-benefit', 'blockchain-need', 'blockchain-trust'),
      because('gate', 'integration', 'blockchain-consent'),
    ])
  })
})

describe('not-assessed: the dimension without items', () => {
  const noBenefit: Responses = { 'ai-worth': 'not-applicable', 'ai-circle': 'not-applicable' }
  const noIntegration: Responses = { 'ai-place': 'not-applicable', 'ai-order': 'not-applicable' }
  test.each<[string, FormId, Responses, readonly Reason[]]>([
    ['customer benefit', 'full', noBenefit, [because('dimension', 'customer-benefit')]],
    ['integration', 'full', noIntegration, [because('dimension', 'integration')]],
    [
      'both, in the order of the dimensions',
      'full',
      { ...noIntegration, ...noBenefit },
      [because('dimension', 'customer-benefit'), because('dimension', 'integration')],
    ],
    [
      'quick form: nothing about what was not asked',
      'quick',
      noIntegration,
      [because('dimension', 'integration')],
    ],
    [
      'nothing about an unknown gate',
      'full',
      { ...noIntegration, 'ai-need': 'unknown' },
      [because('dimension', 'integration')],
    ],
  ])('%s', (_, form, changes, expected) => {
    expect(synthetic(form, 'ai', changes)).toEqual(expected)
  })
})

describe('not-now by the customer benefit: its items, unknown first, then from the lowest level up', () => {
  reasonsTable([
    [
      'from the lowest level up: level 1 counts as 2 for the verdict and as 1 here',
      albrecht,
      'ai',
      { 'ai-use-case': 2, 'ai-advantage': 1, 'ai-reach': 0 },
      [because('dimension', 'customer-benefit', 'ai-reach', 'ai-advantage', 'ai-use-case')],
    ],
    [
      'ties keep form order',
      albrecht,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 1 },
      [because('dimension', 'customer-benefit', 'ai-use-case', 'ai-advantage', 'ai-reach')],
    ],
    [
      'unknown before 0, and no word about the open gate or the integration',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 1, 'bitcoin-advantage': 'unknown', 'bitcoin-reach': 0, 'bitcoin-checkout': 0 },
      [because('dimension', 'customer-benefit', 'bitcoin-advantage', 'bitcoin-reach', 'bitcoin-demand')],
    ],
    [
      'no word about a presumed neutral party',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 2, 'blockchain-neutral-party': 1, 'blockchain-proof-demand': 2 },
      [
        because(
          'dimension',
          'customer-benefit',
          'blockchain-neutral-party',
          'blockchain-shared-record',
          'blockchain-proof-demand',
        ),
      ],
    ],
    [
      'quick form: the asked items alone',
      huber,
      'bitcoin',
      { 'bitcoin-demand': 1, 'bitcoin-advantage': 2 },
      [because('dimension', 'customer-benefit', 'bitcoin-demand', 'bitcoin-advantage')],
    ],
  ])

  test('a not-applicable item is left out', () => {
    expect(
      synthetic('full', 'bitcoin', {
        'bitcoin-need': 2,
        'bitcoin-worth': 'not-applicable',
        'bitcoin-circle': 0,
      }),
    ).toEqual([because('dimension', 'customer-benefit', 'bitcoin-circle', 'bitcoin-need')])
  })
})

describe('clarify by the customer benefit: the same, even where a gate is open as well', () => {
  reasonsTable([
    [
      'two unknown in form order, then the level',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 'unknown', 'bitcoin-reach': 'unknown', 'bitcoin-advantage': 1 },
      [because('dimension', 'customer-benefit', 'bitcoin-demand', 'bitcoin-reach', 'bitcoin-advantage')],
    ],
    [
      'the last item unknown',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 2, 'bitcoin-advantage': 1, 'bitcoin-reach': 'unknown' },
      [because('dimension', 'customer-benefit', 'bitcoin-reach', 'bitcoin-advantage', 'bitcoin-demand')],
    ],
    [
      'all known: what is only presumed comes first',
      albrecht,
      'ai',
      { 'ai-use-case': 2, 'ai-advantage': 1, 'ai-reach': 2 },
      [because('dimension', 'customer-benefit', 'ai-advantage', 'ai-use-case', 'ai-reach')],
    ],
    [
      'no hurdle and nothing of the integration beside it',
      albrecht,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 2, 'ai-rules': 0, 'resources-time': 'unknown' },
      [because('dimension', 'customer-benefit', 'ai-use-case', 'ai-advantage', 'ai-reach')],
    ],
    [
      'quick form, a gate unknown: the benefit is at least 37.5, so the benefit speaks',
      huber,
      'ai',
      { 'ai-use-case': 'unknown' },
      [because('dimension', 'customer-benefit', 'ai-use-case', 'ai-advantage')],
    ],
    [
      'quick form, the neutral party presumed, and the record unknown: the benefit speaks',
      huber,
      'blockchain',
      { 'blockchain-shared-record': 'unknown', 'blockchain-neutral-party': 1 },
      [because('dimension', 'customer-benefit', 'blockchain-shared-record', 'blockchain-neutral-party')],
    ],
  ])
})

describe('clarify by an unknown gate, or by the neutral party at 1: the gate', () => {
  reasonsTable([
    [
      'half unknown: the benefit is at least exactly 50, so the gate speaks',
      cordes,
      'blockchain',
      {},
      [because('gate', 'customer-benefit', 'blockchain-neutral-party')],
    ],
    [
      'the open gate alone',
      albrecht,
      'ai',
      { 'ai-advantage': 'unknown', 'ai-rules': 'unknown', 'resources-time': 0 },
      [because('gate', 'customer-benefit', 'ai-advantage')],
    ],
    [
      'quick form: nothing about what was not asked',
      huber,
      'blockchain',
      { 'blockchain-shared-record': 4, 'blockchain-neutral-party': 'unknown' },
      [because('gate', 'customer-benefit', 'blockchain-neutral-party')],
    ],
    [
      'nobody asked about the neutral party',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      [because('gate', 'customer-benefit', 'blockchain-neutral-party')],
    ],
    [
      '… and no word about the hurdles beside it',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-partners': 0, 'blockchain-rules': 'unknown' },
      [because('gate', 'customer-benefit', 'blockchain-neutral-party')],
    ],
    [
      '… at exactly 50, in the quick form',
      huber,
      'blockchain',
      { 'blockchain-shared-record': 3, 'blockchain-neutral-party': 1 },
      [because('gate', 'customer-benefit', 'blockchain-neutral-party')],
    ],
  ])

  test('open gates of two dimensions make two entries, in the order of the dimensions', () => {
    expect(
      synthetic('full', 'blockchain', { 'blockchain-consent': 'unknown', 'blockchain-trust': 'unknown' }),
    ).toEqual([
      because('gate', 'customer-benefit', 'blockchain-trust'),
      because('gate', 'integration', 'blockchain-consent'),
    ])
  })

  test('two presumed gates stand in form order', () => {
    expect(synthetic('full', 'blockchain', { 'blockchain-trust': 1, 'blockchain-need': 1 })).toEqual([
      because('gate', 'customer-benefit', 'blockchain-need', 'blockchain-trust'),
    ])
  })

  test('an unknown gate and a presumed one stand together, in form order', () => {
    expect(
      synthetic('full', 'blockchain', {
        'blockchain-trust': 'unknown',
        'blockchain-need': 1,
        'blockchain-consent': 'unknown',
      }),
    ).toEqual([
      because('gate', 'customer-benefit', 'blockchain-need', 'blockchain-trust'),
      because('gate', 'integration', 'blockchain-consent'),
    ])
  })
})

describe('otherwise: integration where low is below 50, then hurdles, then what was not asked', () => {
  reasonsTable([
    [
      'integration exactly 50: only the hurdle speaks',
      gerlach,
      'ai',
      { 'ai-process': 4, 'ai-data': 1, 'ai-rules': 1 },
      [because('hurdle', 'integration', 'ai-data', 'ai-rules')],
    ],
    [
      'integration just below 50: unknown first, then from the lowest level; its hurdles are not named again',
      albrecht,
      'ai',
      { 'ai-process': 1, 'ai-data': 0, 'ai-rules': 'unknown' },
      [because('dimension', 'integration', 'ai-rules', 'ai-data', 'ai-process')],
    ],
    [
      '… and the hurdles of other dimensions are named',
      albrecht,
      'ai',
      { 'ai-process': 1, 'ai-data': 0, 'ai-rules': 'unknown', 'ai-advantage': 1, 'resources-time': 0 },
      [
        because('dimension', 'integration', 'ai-rules', 'ai-data', 'ai-process'),
        because('hurdle', 'customer-benefit', 'ai-advantage'),
        because('hurdle', 'resources', 'resources-time'),
      ],
    ],
    [
      'hurdles of three dimensions, in the order of section 2, not in form order',
      albrecht,
      'ai',
      { 'resources-time': 0, 'ai-advantage': 1, 'ai-rules': 2 },
      [
        because('hurdle', 'customer-benefit', 'ai-advantage'),
        because('hurdle', 'integration', 'ai-rules'),
        because('hurdle', 'resources', 'resources-time'),
      ],
    ],
    [
      'the changed floors: data at 1 is a hurdle',
      albrecht,
      'blockchain',
      { 'blockchain-data': 1 },
      [because('hurdle', 'integration', 'blockchain-data')],
    ],
    [
      '… and bookkeeping at 2',
      albrecht,
      'bitcoin',
      { 'bitcoin-bookkeeping': 2 },
      [because('hurdle', 'integration', 'bitcoin-bookkeeping')],
    ],
    [
      'a not-applicable item is no hurdle and no weak item',
      dorn,
      'blockchain',
      { 'blockchain-partners': 0, 'blockchain-rules': 3 },
      [because('dimension', 'integration', 'blockchain-partners', 'blockchain-rules')],
    ],
    [
      'clarify: an unknown hurdle alone',
      albrecht,
      'bitcoin',
      { 'resources-time': 'unknown' },
      [because('hurdle', 'resources', 'resources-time')],
    ],
    [
      'clarify: the unknown hurdle is what makes the integration low, and is named once',
      albrecht,
      'ai',
      { 'ai-process': 2, 'ai-data': 3, 'ai-rules': 'unknown' },
      [because('dimension', 'integration', 'ai-rules', 'ai-process', 'ai-data')],
    ],
    [
      'quick form, all well: only what was not asked',
      huber,
      'ai',
      {},
      [
        because('not-asked', 'customer-benefit', 'ai-reach'),
        because('not-asked', 'integration', 'ai-data', 'ai-rules'),
      ],
    ],
    [
      'quick form, blockchain',
      huber,
      'blockchain',
      {},
      [
        because('not-asked', 'customer-benefit', 'blockchain-proof-demand'),
        because('not-asked', 'integration', 'blockchain-data', 'blockchain-rules'),
      ],
    ],
    [
      'quick form, everything at once',
      huber,
      'bitcoin',
      { 'bitcoin-advantage': 1, 'bitcoin-checkout': 0, 'resources-time': 'unknown' },
      [
        because('dimension', 'integration', 'bitcoin-checkout'),
        because('hurdle', 'customer-benefit', 'bitcoin-advantage'),
        because('hurdle', 'resources', 'resources-time'),
        because('not-asked', 'customer-benefit', 'bitcoin-reach'),
        because('not-asked', 'integration', 'bitcoin-bookkeeping', 'bitcoin-risk'),
      ],
    ],
  ])

  test('hurdles of the integration and of the foundation, in the order of section 2', () => {
    expect(
      synthetic('full', 'blockchain', { time: 0, 'blockchain-partner': 3, 'blockchain-place': 2 }),
    ).toEqual([
      because('hurdle', 'integration', 'blockchain-place'),
      because('hurdle', 'cooperation', 'blockchain-partner'),
      because('hurdle', 'resources', 'time'),
    ])
  })

  test('integration just below 50 with every hurdle at its floor', () => {
    expect(
      synthetic('full', 'blockchain', {
        'blockchain-place': 3,
        'blockchain-order': 1,
        'blockchain-consent': 1,
      }),
    ).toEqual([
      because('dimension', 'integration', 'blockchain-order', 'blockchain-consent', 'blockchain-place'),
    ])
  })

  test('quick form of a technology of which it asks everything: nothing is called not asked', () => {
    expect(synthetic('quick', 'bitcoin', { 'bitcoin-place': 1 })).toEqual([
      because('dimension', 'integration', 'bitcoin-place'),
    ])
  })
})

describe('fits-now: both dimensions, highest items first', () => {
  reasonsTable([
    [
      'from the highest level down',
      albrecht,
      'ai',
      { 'ai-use-case': 2, 'ai-advantage': 3, 'ai-data': 2, 'ai-rules': 3 },
      [
        because('dimension', 'customer-benefit', 'ai-reach', 'ai-advantage', 'ai-use-case'),
        because('dimension', 'integration', 'ai-process', 'ai-rules', 'ai-data'),
      ],
    ],
    [
      'ties keep form order',
      albrecht,
      'bitcoin',
      {},
      [
        because('dimension', 'customer-benefit', 'bitcoin-demand', 'bitcoin-advantage', 'bitcoin-reach'),
        because('dimension', 'integration', 'bitcoin-checkout', 'bitcoin-bookkeeping', 'bitcoin-risk'),
      ],
    ],
    [
      'a not-applicable item is left out',
      dorn,
      'blockchain',
      { 'blockchain-rules': 4 },
      [
        because(
          'dimension',
          'customer-benefit',
          'blockchain-shared-record',
          'blockchain-neutral-party',
          'blockchain-proof-demand',
        ),
        because('dimension', 'integration', 'blockchain-rules', 'blockchain-partners'),
      ],
    ],
    [
      'an unknown item comes last',
      albrecht,
      'ai',
      { 'ai-use-case': 3, 'ai-reach': 'unknown' },
      [
        because('dimension', 'customer-benefit', 'ai-advantage', 'ai-use-case', 'ai-reach'),
        because('dimension', 'integration', 'ai-process', 'ai-data', 'ai-rules'),
      ],
    ],
  ])
})
