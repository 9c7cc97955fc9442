import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { type NextVerdict, nextVerdict } from '../../../lib/advice/smallest-step'
import { checkQuestionnaire } from '../../../lib/questionnaire/check-edition'
import type { Responses } from '../../../lib/questionnaire/response-set'
import { FORMS, type Item, TECHNOLOGIES, type VerdictId } from '../../../lib/questionnaire/vocabulary'
import { inquire, judge } from '../../../lib/scoring/judgement'
import { drawResponses, offered, pick, repeatable } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'
import {
  candidatesOf,
  nextVerdictByNumberOfRises,
  nextVerdictByTryingEverything,
  type Question,
  targetsOf,
  verdictsOf,
} from './independent-smallest-step'
import { drawLopsidedResponses, drawMarks, drawNearlyFitting } from './lopsided-responses'

vi.setConfig({ testTimeout: 60_000 })

/** A reading of the smallest step, ready for many response sets of one question. */
type Reading = (responses: Responses) => NextVerdict

function ours(question: Question): Reading {
  const inquiry = inquire(question.questionnaire, question.form, question.technology)
  return (responses) => nextVerdict(inquiry, responses, judge(inquiry, responses))
}

/** Throws, with the answers that matter, where the two readings differ. */
function compare(question: Question, responses: Responses, found: NextVerdict, expected: NextVerdict) {
  if (JSON.stringify(found) === JSON.stringify(expected)) return
  const { form, technology } = question
  const answers = Object.fromEntries(
    candidatesOf(question)
      .map((item) => [item, responses[item.id]] as const)
      .map(([{ id, circumstance, advantage, gate, hurdleFloor }, response]) => [
        id,
        [
          response,
          circumstance && 'circumstance',
          advantage && 'advantage',
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
      const drawn = drawLopsidedResponses(random, question.questionnaire.items)
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

describe('the quick form of 2026-1, every answer to every item that counts', () => {
  test.each(TECHNOLOGIES)('%s', (technology) => {
    const question: Question = { questionnaire: edition2026, form: 'quick', technology }
    const reading = ours(question)
    const verdictOf = verdictsOf(question)
    let all: Responses[] = [drawResponses(repeatable(1), edition2026.items)]
    for (const item of candidatesOf(question)) {
      all = all.flatMap((responses) =>
        offered(item).map((response) => ({ ...responses, [item.id]: response })),
      )
    }
    expect(all).toHaveLength(technology === 'blockchain' ? 6 ** 4 : 6 ** 3)
    for (const responses of all) {
      compare(
        question,
        responses,
        reading(responses),
        nextVerdictByTryingEverything(question, responses, verdictOf),
      )
    }
  })
})

describe('the full form of 2026-1, every answer to one key question while the other waits', () => {
  test.each(TECHNOLOGIES)('%s', (technology) => {
    const question: Question = { questionnaire: edition2026, form: 'full', technology }
    const reading = ours(question)
    const verdictOf = verdictsOf(question, true)
    const items = candidatesOf(question).filter(({ dimension }) => dimension !== 'resources')
    // The benefit runs through all answers while the integration waits at its floors and the time at 0, then the other
    // way round.
    for (const running of ['customer-benefit', 'integration'] as const) {
      const waiting = Object.fromEntries(
        items.map(({ id, hurdleFloor }) => [id, running === 'integration' ? 3 : (hurdleFloor ?? 2)]),
      ) as Responses
      for (const time of [0, 1, 'unknown'] as const) {
        let all: Responses[] = [
          { ...drawResponses(repeatable(1), edition2026.items), ...waiting, 'resources-time': time },
        ]
        for (const item of items.filter(({ dimension }) => dimension === running)) {
          all = all.flatMap((responses) =>
            offered(item).map((response) => ({ ...responses, [item.id]: response })),
          )
        }
        for (const responses of all) {
          compare(
            question,
            responses,
            reading(responses),
            nextVerdictByNumberOfRises(question, responses, verdictOf),
          )
        }
      }
    }
  })
})

const DRAWS = [
  drawResponses,
  drawLopsidedResponses,
  drawLopsidedResponses,
  drawNearlyFitting,
  drawNearlyFitting,
]

describe('random response sets', () => {
  const draw = (random: () => number, items: readonly Item[]) => pick(random, DRAWS)(random, items)

  test('2026-1: 18,000 response sets, both forms, every technology', () => {
    const random = repeatable(20261)
    const seen = new Map<string, number>()
    for (const question of questionsOf(edition2026)) {
      const reading = ours(question)
      const verdictOf = verdictsOf(question, true)
      for (let count = 0; count < (question.form === 'full' ? 5000 : 1000); count += 1) {
        const responses = draw(random, edition2026.items)
        const found = reading(responses)
        compare(question, responses, found, nextVerdictByNumberOfRises(question, responses, verdictOf))
        const kind = `${question.form}, ${kindOf(verdictOf(responses), found)}`
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
      }
    }
    // A gate or a benefit of 2026-1 can always rise, so that "not now" is never without a step.
    expect([...seen.keys()].sort()).toEqual(
      [
        'full, clarify: no step',
        'full, fits-now: no step',
        'full, fits-with-preparation: blocked',
        'full, fits-with-preparation: circumstances alone',
        'full, fits-with-preparation: circumstances and more',
        'full, fits-with-preparation: what the firm can do',
        'full, not-now: circumstances alone',
        'full, not-now: circumstances and more',
        'full, not-now: what the firm can do',
        'quick, clarify: no step',
        'quick, fits-with-preparation: no step',
        'quick, not-now: circumstances alone',
        'quick, not-now: what the firm can do',
      ].sort(),
    )
    for (const [kind, times] of seen) expect(times, kind).toBeGreaterThan(50)
  })

  test('the synthetic edition: 4,800 response sets, both forms, every technology', () => {
    const random = repeatable(20262)
    const seen = new Set<string>()
    for (const question of questionsOf(syntheticEdition)) {
      const reading = ours(question)
      const verdictOf = verdictsOf(question, true)
      for (let count = 0; count < 800; count += 1) {
        const responses = draw(random, syntheticEdition.items)
        const found = reading(responses)
        compare(question, responses, found, nextVerdictByNumberOfRises(question, responses, verdictOf))
        seen.add(kindOf(verdictOf(responses), found))
      }
    }
    for (const kind of ['not-now: blocked', 'not-now: no step', 'not-assessed: no step'])
      expect(seen).toContain(kind)
  })

  test('200 editions with other marks: 4,800 response sets', () => {
    const random = repeatable(20263)
    for (let count = 0; count < 200; count += 1) {
      const drawn = drawMarks(random, pick(random, [edition2026, syntheticEdition]))
      expect(checkQuestionnaire(drawn)).toEqual([])
      for (const question of questionsOf(drawn)) {
        const reading = ours(question)
        const verdictOf = verdictsOf(question)
        for (let set = 0; set < 4; set += 1) {
          const responses = draw(random, drawn.items)
          compare(
            question,
            responses,
            reading(responses),
            nextVerdictByNumberOfRises(question, responses, verdictOf),
          )
        }
      }
    }
  })
})

test('a step gets there, and no step is named where there is none: 2,000 response sets', () => {
  const random = repeatable(20264)
  for (let count = 0; count < 2000; count += 1) {
    const question = pick(random, questionsOf(pick(random, [edition2026, syntheticEdition])))
    const responses = drawLopsidedResponses(random, question.questionnaire.items)
    const verdictOf = verdictsOf(question)
    const { step, blockedBy } = ours(question)(responses)
    const targets = targetsOf(question.form, verdictOf(responses))
    if (step === null) {
      if (targets === null) expect(blockedBy).toEqual([])
      continue
    }
    expect(blockedBy).toEqual([])
    const after = { ...responses, ...Object.fromEntries(step.set.map(({ item, to }) => [item, to])) }
    expect(targets).toContain(verdictOf(after))
    expect(step.rises).toBe(step.set.reduce((sum, { item, to }) => sum + to - Number(responses[item]), 0))
  }
})
