import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import type { NextVerdict } from '../../../lib/advice/smallest-step'
import { checkQuestionnaire } from '../../../lib/instrument/check-edition'
import type { Responses } from '../../../lib/instrument/response-set'
import {
  FORMS,
  type Level,
  type Response,
  TECHNOLOGIES,
  type TechnologyId,
  type VerdictId,
} from '../../../lib/instrument/vocabulary'
import { albrecht, answering, brandt, fuchs, huber, ilse, type Persona } from '../personas'
import { drawResponses, offered, pick, repeatable } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'
import { adviceFor, adviceIn } from './cases'
import {
  candidatesOf,
  nextVerdictByNumberOfRises,
  nextVerdictByTryingEverything,
  type Question,
  TooManySets,
  targetsOf,
  verdictsOf,
} from './independent-smallest-step'
import { drawAnyResponses, drawMarks } from './lopsided-responses'

vi.setConfig({ testTimeout: 60_000 })

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
  const nextOf = (responses: Responses) =>
    adviceIn({ questionnaire: syntheticEdition, form: 'full', technology: 'bitcoin', responses }).nextVerdict

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

const ours = (question: Question, responses: Responses): NextVerdict =>
  adviceIn({ ...question, responses }).nextVerdict

/** Throws, with the answers that matter, where the two readings differ. */
function compare(question: Question, responses: Responses, found: NextVerdict, expected: NextVerdict) {
  if (JSON.stringify(found) === JSON.stringify(expected)) return
  const { form, technology } = question
  const answers = Object.fromEntries(
    candidatesOf(question)
      .map((item) => [item, responses[item.id]] as const)
      .map(([{ id, circumstance, advantage, presumed, gate, hurdleFloor }, response]) => [
        id,
        [
          response,
          circumstance && 'circumstance',
          advantage && 'advantage',
          presumed && 'presumed',
          gate && 'gate',
          hurdleFloor !== null && `floor ${hurdleFloor}`,
        ].filter((mark) => mark !== false),
      ]),
  )
  const verdict = verdictsOf(question)(responses)
  expect({ form, technology, verdict, answers, ...found }).toEqual({
    form,
    technology,
    verdict,
    answers,
    ...expected,
  })
  throw new Error('The two readings write the same thing in another order.')
}

/** What kind of case it is, so that a test can say that it has met all kinds. */
function kindOf(today: VerdictId, { step, blockedBy }: NextVerdict): string {
  if (step === null) return `${today}: ${blockedBy.length > 0 ? 'blocked' : 'no step'}`
  const circumstances = step.set.filter(({ circumstance }) => circumstance).length
  if (circumstances === 0) return `${today}: what the firm can do`
  return `${today}: ${circumstances === step.set.length ? 'circumstances alone' : 'circumstances and more'}`
}

const questionsOf = (questionnaire: Question['questionnaire']) =>
  FORMS.flatMap((form) => TECHNOLOGIES.map((technology): Question => ({ questionnaire, form, technology })))

describe('two ways to try out rises agree with each other', () => {
  test('everything sorted, and by number of rises: 400 response sets that leave few rises', () => {
    const random = repeatable(71)
    for (let count = 0; count < 400; count += 1) {
      const question = pick(random, questionsOf(pick(random, [edition2026, syntheticEdition])))
      const drawn = drawAnyResponses(random, question.questionnaire.items)
      // All but four candidates at most one level below the highest: trying everything then stays small.
      const tame = candidatesOf(question).slice(count % 4, -4 + (count % 4) || undefined)
      const responses = {
        ...drawn,
        ...Object.fromEntries(
          tame
            .filter(({ id }) => typeof drawn[id] === 'number')
            .map(({ id }) => [id, pick(random, [3, 4] as const)]),
        ),
      }
      compare(
        question,
        responses,
        nextVerdictByNumberOfRises(question, responses),
        nextVerdictByTryingEverything(question, responses),
      )
    }
  })
})

/** The responses, once for each combination of answers to the items. */
function everyAnswer(responses: Responses, items: readonly Question['questionnaire']['items'][number][]) {
  let all: Responses[] = [responses]
  for (const item of items) {
    all = all.flatMap((one) => offered(item).map((response: Response) => ({ ...one, [item.id]: response })))
  }
  return all
}

describe('the quick form of 2026-1, every answer to every item that counts', () => {
  test.each(TECHNOLOGIES)('%s', (technology) => {
    const question: Question = { questionnaire: edition2026, form: 'quick', technology }
    const verdictOf = verdictsOf(question, true)
    const items = candidatesOf(question)
    const all = everyAnswer(drawResponses(repeatable(1), edition2026.items), items)
    expect(all).toHaveLength(6 ** 4)
    for (const responses of all) {
      compare(
        question,
        responses,
        ours(question, responses),
        nextVerdictByTryingEverything(question, responses, verdictOf),
      )
    }
  })
})

describe('the full form of 2026-1, every answer to one key question while the other waits', () => {
  test.each(TECHNOLOGIES)('%s', (technology) => {
    const question: Question = { questionnaire: edition2026, form: 'full', technology }
    const verdictOf = verdictsOf(question, true)
    const items = candidatesOf(question).filter(({ dimension }) => dimension !== 'resources')
    // The benefit runs through all answers while the integration waits at its floors and the time at 0, then the other
    // way round.
    for (const running of ['customer-benefit', 'integration'] as const) {
      const waiting = Object.fromEntries(
        items.map(({ id, hurdleFloor }) => [id, running === 'integration' ? 3 : (hurdleFloor ?? 2)]),
      ) as Responses
      for (const time of [0, 1, 'unknown'] as const) {
        const all = everyAnswer(
          { ...drawResponses(repeatable(1), edition2026.items), ...waiting, 'resources-time': time },
          items.filter(({ dimension }) => dimension === running),
        )
        for (const responses of all) {
          compare(
            question,
            responses,
            ours(question, responses),
            nextVerdictByNumberOfRises(question, responses, verdictOf),
          )
        }
      }
    }
  })
})

describe('random response sets', () => {
  test('2026-1: 12,000 response sets, both forms, every technology', () => {
    const random = repeatable(20261)
    const seen = new Map<string, number>()
    for (const question of questionsOf(edition2026)) {
      const verdictOf = verdictsOf(question, true)
      for (let count = 0; count < (question.form === 'full' ? 3300 : 700); count += 1) {
        const responses = drawAnyResponses(random, edition2026.items)
        const found = ours(question, responses)
        compare(question, responses, found, nextVerdictByNumberOfRises(question, responses, verdictOf))
        const kind = `${question.form}, ${kindOf(verdictOf(responses), found)}`
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
      }
    }
    // A gate or a benefit of 2026-1 can always rise, so that "not now" is never without a step; and the only hurdle that
    // is a circumstance, the neutral party, makes it "Erst klären" below its floor.
    expect([...seen.keys()].sort()).toEqual(
      [
        'full, clarify: blocked',
        'full, clarify: circumstances alone',
        'full, clarify: circumstances and more',
        'full, clarify: what the firm can do',
        'full, fits-now: no step',
        'full, fits-with-preparation: blocked',
        'full, fits-with-preparation: what the firm can do',
        'full, not-now: circumstances alone',
        'full, not-now: circumstances and more',
        'full, not-now: what the firm can do',
        'quick, clarify: blocked',
        'quick, clarify: circumstances alone',
        'quick, clarify: what the firm can do',
        'quick, fits-with-preparation: no step',
        'quick, not-now: circumstances alone',
        'quick, not-now: circumstances and more',
        'quick, not-now: what the firm can do',
      ].sort(),
    )
    for (const [kind, times] of seen) expect(times, kind).toBeGreaterThan(10)
  })

  /** The reference tries so many sets and then gives up; the share it gives up on is counted. */
  const PATIENCE = 20_000

  test('the synthetic edition: 3,000 response sets, both forms, every technology', () => {
    const random = repeatable(20262)
    const seen = new Set<string>()
    let givenUp = 0
    for (const question of questionsOf(syntheticEdition)) {
      const verdictOf = verdictsOf(question, true)
      for (let count = 0; count < 500; count += 1) {
        const responses = drawAnyResponses(random, syntheticEdition.items)
        const expected = patiently(question, responses, verdictOf)
        if (expected === null) {
          givenUp += 1
          continue
        }
        const found = ours(question, responses)
        compare(question, responses, found, expected)
        seen.add(kindOf(verdictOf(responses), found))
      }
    }
    for (const kind of ['not-now: blocked', 'not-now: no step', 'not-assessed: no step', 'clarify: blocked'])
      expect(seen).toContain(kind)
    expect(givenUp).toBeLessThan(30)
  })

  test('150 editions with other marks: 3,600 response sets', () => {
    const random = repeatable(20263)
    let givenUp = 0
    for (let count = 0; count < 150; count += 1) {
      const drawn = drawMarks(random, pick(random, [edition2026, syntheticEdition]))
      expect(checkQuestionnaire(drawn)).toEqual([])
      for (const question of questionsOf(drawn)) {
        const verdictOf = verdictsOf(question)
        for (let set = 0; set < 4; set += 1) {
          const responses = drawAnyResponses(random, drawn.items)
          const expected = patiently(question, responses, verdictOf)
          if (expected === null) givenUp += 1
          else compare(question, responses, ours(question, responses), expected)
        }
      }
    }
    expect(givenUp).toBeLessThan(30)
  })

  function patiently(question: Question, responses: Responses, verdictOf: (all: Responses) => VerdictId) {
    try {
      return nextVerdictByNumberOfRises(question, responses, verdictOf, PATIENCE)
    } catch (error) {
      if (error instanceof TooManySets) return null
      throw error
    }
  }
})

test('a step gets there, and no step is named where there is none: 2,000 response sets', () => {
  const random = repeatable(20264)
  for (let count = 0; count < 2000; count += 1) {
    const question = pick(random, questionsOf(pick(random, [edition2026, syntheticEdition])))
    const responses = drawAnyResponses(random, question.questionnaire.items)
    const verdictOf = verdictsOf(question)
    const { step, blockedBy } = ours(question, responses)
    const targets = targetsOf(question.form, verdictOf(responses))
    if (step === null) {
      if (targets.length === 0) expect(blockedBy).toEqual([])
      continue
    }
    expect(blockedBy).toEqual([])
    const after = { ...responses, ...Object.fromEntries(step.set.map(({ item, to }) => [item, to])) }
    expect(targets).toContain(verdictOf(after))
    expect(step.rises).toBe(step.set.reduce((sum, { item, to }) => sum + to - Number(responses[item]), 0))
  }
})
