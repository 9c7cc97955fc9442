import { describe, expect, test } from 'vitest'
import type { Responses } from '../../../lib/instrument/response-set'
import type { Level, TechnologyId } from '../../../lib/instrument/vocabulary'
import { albrecht, answering, brandt, fuchs, huber, ilse, type Persona } from '../personas'
import { syntheticEdition } from '../synthetic-edition'
import { adviceFor, syntheticAdvice } from './cases'

/** Section 7 of the instrument. The row names are the rules; a star marks what is called a circumstance. */
type Row = readonly [
  rule: string,
  firm: Persona,
  TechnologyId,
  changes: Responses,
  rises: number,
  set: Readonly<Record<string, Level>>,
]

const stepTable = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, firm, technology, changes, rises, set) => {
    const { step, blockedBy } = adviceFor(answering(firm, changes), technology).nextVerdict
    expect(blockedBy).toEqual([])
    const found = step?.set.map(({ item, to, circumstance }) => [circumstance ? `${item} *` : item, to])
    expect(found).toEqual(Object.entries(set))
    expect(step?.rises).toBe(rises)
    expect(step?.circumstances).toBe(Object.keys(set).some((item) => item.endsWith('*')))
  })

const noStepTable = (
  rows: readonly (readonly [
    rule: string,
    firm: Persona,
    TechnologyId,
    changes: Responses,
    blockedBy: readonly string[],
  ])[],
) =>
  test.each(rows)('%s', (_, firm, technology, changes, blockedBy) => {
    expect(adviceFor(answering(firm, changes), technology).nextVerdict).toEqual({ step: null, blockedBy })
  })

describe('from "not now": to any verdict that ranks higher', () => {
  stepTable([
    ['a gate opens with one rise', albrecht, 'ai', { 'ai-use-case': 0 }, 1, { 'ai-use-case': 1 }],
    [
      'up to "Erst klären": the benefit below is only presumed',
      albrecht,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 1 },
      // At 2 the use case is looked into, and counts for no more than before.
      2,
      { 'ai-use-case': 3 },
    ],
    [
      'straight to "Passt jetzt" where nothing else is in the way',
      albrecht,
      'ai',
      { 'ai-use-case': 2, 'ai-advantage': 2, 'ai-reach': 1 },
      1,
      { 'ai-use-case': 3 },
    ],
    [
      'quick form: one benefit up',
      huber,
      'bitcoin',
      { 'bitcoin-demand': 1, 'bitcoin-advantage': 2 },
      1,
      { 'bitcoin-advantage': 3 },
    ],
  ])
})

describe('from "Erst klären": to preparation or further', () => {
  stepTable([
    [
      'a benefit that is only presumed is looked into',
      albrecht,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 2 },
      2,
      { 'ai-use-case': 2, 'ai-advantage': 2 },
    ],
    [
      'quick form too',
      huber,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1 },
      2,
      { 'ai-use-case': 2, 'ai-advantage': 2 },
    ],
    [
      'somebody asks about the neutral party; preparation is enough',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-rules': 0 },
      1,
      { 'blockchain-neutral-party *': 2 },
    ],
    [
      '… and is enough beside an unknown hurdle too, while another one is below its floor',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-data': 'unknown', 'blockchain-rules': 2 },
      1,
      { 'blockchain-neutral-party *': 2 },
    ],
    [
      'an unknown reach stays unknown: the benefit rises without it',
      albrecht,
      'ai',
      { 'ai-use-case': 3, 'ai-advantage': 2, 'ai-reach': 'unknown' },
      1,
      { 'ai-use-case': 4 },
    ],
    [
      'quick form: the neutral party',
      huber,
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      1,
      { 'blockchain-neutral-party *': 2 },
    ],
  ])

  noStepTable([
    ['an unknown gate stays open', albrecht, 'ai', { 'ai-advantage': 'unknown' }, ['ai-advantage']],
    ['two of them, in form order', fuchs, 'bitcoin', {}, ['bitcoin-demand', 'bitcoin-advantage']],
    ['an unknown hurdle alone', albrecht, 'ai', { 'ai-rules': 'unknown' }, ['ai-rules']],
    [
      'the neutral party asked about, and "Erst klären" again by an unknown hurdle',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-data': 'unknown' },
      ['blockchain-data'],
    ],
    [
      'whatever is unknown among the candidates is named, the reach too',
      albrecht,
      'ai',
      { 'ai-reach': 'unknown', 'ai-rules': 'unknown' },
      ['ai-reach', 'ai-rules'],
    ],
    [
      'what is unknown elsewhere is not named',
      albrecht,
      'ai',
      { 'review-ai': 'unknown', 'resources-relief': 'unknown', 'resources-time': 'unknown' },
      ['resources-time'],
    ],
    [
      'everything unknown',
      ilse,
      'bitcoin',
      {},
      [
        'resources-time',
        'bitcoin-demand',
        'bitcoin-advantage',
        'bitcoin-reach',
        'bitcoin-checkout',
        'bitcoin-bookkeeping',
        'bitcoin-risk',
      ],
    ],
    [
      'the quick form names what it asked',
      { ...ilse, form: 'quick' },
      'blockchain',
      {},
      ['resources-time', 'blockchain-shared-record', 'blockchain-neutral-party', 'blockchain-partners'],
    ],
  ])
})

describe('from preparation to "Passt jetzt", in the full form', () => {
  stepTable([
    ['one hurdle one below', albrecht, 'ai', { 'ai-data': 1 }, 1, { 'ai-data': 2 }],
    [
      'bookkeeping needs an answer in writing',
      albrecht,
      'bitcoin',
      { 'bitcoin-bookkeeping': 1 },
      2,
      { 'bitcoin-bookkeeping': 3 },
    ],
    [
      'several hurdles, each to its floor and in form order',
      albrecht,
      'blockchain',
      { 'resources-time': 0, 'blockchain-partners': 1, 'blockchain-data': 1, 'blockchain-rules': 2 },
      5,
      { 'resources-time': 1, 'blockchain-partners': 3, 'blockchain-data': 2, 'blockchain-rules': 3 },
    ],
    ['an advantage at 1', albrecht, 'bitcoin', { 'bitcoin-advantage': 1 }, 1, { 'bitcoin-advantage': 2 }],
  ])

  noStepTable([
    [
      'an unknown hurdle stays unknown',
      albrecht,
      'bitcoin',
      { 'bitcoin-risk': 'unknown', 'bitcoin-checkout': 0 },
      ['bitcoin-risk'],
    ],
    ['the quick form has the full form before it', huber, 'ai', { 'ai-process': 0 }, []],
    ['… even where all is well so far', huber, 'bitcoin', {}, []],
    ['what fits now has no next verdict', albrecht, 'blockchain', {}, []],
  ])
})

describe('a gate that is a hurdle rises from 0 to its floor, if it rises at all', () => {
  stepTable([
    [
      'the advantage over the simplest way',
      albrecht,
      'ai',
      { 'ai-advantage': 0 },
      2,
      { 'ai-advantage *': 2 },
    ],
    ['… in the quick form', huber, 'bitcoin', { 'bitcoin-advantage': 0 }, 2, { 'bitcoin-advantage *': 2 }],
    [
      'the neutral party',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 0 },
      2,
      { 'blockchain-neutral-party *': 2 },
    ],
    [
      'no hurdle, no floor: one rise is enough',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 0 },
      1,
      { 'bitcoin-demand *': 1 },
    ],
    ['a hurdle that is no gate may rise by one', albrecht, 'ai', { 'ai-process': 0 }, 1, { 'ai-process': 1 }],
    [
      'level 0 throughout: both gates, and the reach as the flattest way to 50',
      brandt,
      'ai',
      {},
      5,
      { 'ai-use-case': 1, 'ai-advantage *': 2, 'ai-reach *': 2 },
    ],
  ])
})

describe('first without circumstances', () => {
  stepTable([
    [
      'although one circumstance alone would take fewer rises',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 1, 'bitcoin-advantage': 1, 'bitcoin-reach': 2 },
      2,
      { 'bitcoin-advantage': 3 },
    ],
    [
      'with circumstances where it does not get there without',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 1, 'bitcoin-advantage': 4, 'bitcoin-reach': 0 },
      1,
      { 'bitcoin-demand *': 2 },
    ],
    [
      'more than three rises with circumstances are counted all the same',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 0, 'bitcoin-advantage': 2, 'bitcoin-reach': 0 },
      4,
      { 'bitcoin-demand *': 2, 'bitcoin-advantage': 4 },
    ],
  ])
})

describe('among the smallest sets', () => {
  stepTable([
    [
      'fewest rises of circumstances, before the flattest',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 0, 'bitcoin-advantage': 2, 'bitcoin-reach': 1 },
      3,
      { 'bitcoin-demand *': 1, 'bitcoin-advantage': 4 },
    ],
    [
      'the flattest, before the first in form order',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 0, 'bitcoin-advantage': 1, 'bitcoin-reach': 2 },
      2,
      { 'bitcoin-demand *': 1, 'bitcoin-reach *': 3 },
    ],
    [
      'one rise of each of three rather than two of one',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 1, 'blockchain-neutral-party': 2, 'blockchain-proof-demand': 0 },
      3,
      { 'blockchain-shared-record *': 2, 'blockchain-neutral-party *': 3, 'blockchain-proof-demand *': 1 },
    ],
    [
      'of equally flat ones, the first in form order',
      albrecht,
      'blockchain',
      { 'blockchain-shared-record': 1, 'blockchain-neutral-party': 2, 'blockchain-proof-demand': 1 },
      2,
      { 'blockchain-shared-record *': 2, 'blockchain-neutral-party *': 3 },
    ],
    [
      'compared one by one: an item raised by two stands twice, so two and one come before one and two',
      huber,
      'blockchain',
      { 'blockchain-shared-record': 0, 'blockchain-neutral-party': 1 },
      3,
      { 'blockchain-shared-record *': 2, 'blockchain-neutral-party *': 2 },
    ],
  ])
})

describe('"Nicht bewertbar" has no rank', () => {
  const all = (level: Level, changes: Responses): Responses => ({
    ...Object.fromEntries(syntheticEdition.items.map(({ id }) => [id, level])),
    ...changes,
  })
  const nextOf = (responses: Responses) => syntheticAdvice('full', responses).nextVerdict

  test('it has no step, and nothing blocks it', () =>
    expect(nextOf(all(2, { 'bitcoin-place': 'not-applicable', 'bitcoin-worth': 'unknown' }))).toEqual({
      step: null,
      blockedBy: [],
    }))

  test('it is no step up from "not now": nothing is unknown, and nothing blocks', () =>
    expect(nextOf(all(4, { 'bitcoin-need': 0, 'bitcoin-place': 'not-applicable' }))).toEqual({
      step: null,
      blockedBy: [],
    }))

  test('… and what is unknown beside it is named', () =>
    expect(
      nextOf(all(4, { 'bitcoin-need': 0, 'bitcoin-place': 'not-applicable', 'bitcoin-worth': 'unknown' })),
    ).toEqual({ step: null, blockedBy: ['bitcoin-worth'] }))
})
