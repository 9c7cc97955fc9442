import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../content/2026-1/structure'
import { adviceOn } from '../../lib/advice/advice'
import { checkQuestionnaire } from '../../lib/instrument/check-questionnaire'
import { contradictionsIn } from '../../lib/instrument/contradictions'
import type { Responses } from '../../lib/instrument/response-set'
import { FORMS, type Item, type Questionnaire, TECHNOLOGIES } from '../../lib/instrument/vocabulary'
import { CAUSES } from '../../lib/instrument/wording'
import { scoreTechnology } from '../../lib/scoring/score'
import { drawAnyResponses, drawMarks } from '../lib/lopsided-responses'
import { drawResponses, offered, pick, repeatable } from '../lib/random-responses'
import { syntheticEdition } from '../lib/synthetic-edition'
import { adviceOf, contradictionsOf } from './advice'
import { askedIn, type Case } from './case'
import { scoresOf } from './scores'
import { candidatesOf, nextVerdictOf, verdictsIn } from './smallest-step'
import { decisionIn } from './verdict'

// Ten seconds of work, more on a machine with much else to do.
vi.setConfig({ testTimeout: 300_000 })

/** Everything that the reference says about a case, in the shape in which lib says it. */
function reading(given: Case, nextVerdict: ReturnType<typeof nextVerdictOf>) {
  const { verdict, cause, reasons } = decisionIn(given)(given.responses)
  return {
    verdict,
    reasons: reasons(),
    ...scoresOf(given),
    cause,
    ...adviceOf(given),
    nextVerdict,
    contradictions: contradictionsOf(given),
  }
}

function ours({ questionnaire, form, technology, responses }: Case) {
  const { id, ...score } = scoreTechnology(questionnaire, form, technology, responses)
  const { technology: _, ...advice } = adviceOn(questionnaire, form, technology, responses)
  const asked = askedIn({ questionnaire, form, technology }).map((item) => item.id)
  const contradictions = contradictionsIn(questionnaire.contradictions, asked, responses)
  return { ...score, ...advice, contradictions: contradictions.map((pair) => pair.id) }
}

/** Where two readings differ; figures are the same if they differ by less than 1e-9. */
function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-9 ? [] : [path]
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other ? [] : [path]
  const [a, b] = [one, other] as Record<string, unknown>[]
  return [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].flatMap((key) =>
    differences(a?.[key], b?.[key], `${path}/${key}`),
  )
}

/** Throws, with the answers, where the two readings differ. */
function agree(given: Case, found: object, expected: object | null) {
  const different = differences(found, expected)
  if (different.length === 0) return
  const { questionnaire, ...rest } = given
  expect({ ...rest, edition: questionnaire.edition, ...found }, different.join(', ')).toEqual({
    ...rest,
    edition: questionnaire.edition,
    ...expected,
  })
  throw new Error(`The two readings differ in ${different}.`)
}

/** How often each kind of case has occurred: a comparison that never meets a rule says nothing about it. */
class Kinds {
  readonly seen = new Map<string, number>()

  add(kind: string, holds = true) {
    this.seen.set(kind, (this.seen.get(kind) ?? 0) + (holds ? 1 : 0))
  }

  count({ form }: Case, said: ReturnType<typeof ours>) {
    const { verdict, reasons, cause, openQuestions, levers, nextVerdict, stability, position } = said
    this.add(`${verdict} by ${reasons[0]?.kind ?? 'nothing'}`)
    this.add(`cause ${cause}`)
    this.add(`position ${position}`)
    this.add('shaky verdict', stability.changes > 0)
    this.add('firm verdict', stability.changes === 0)
    this.add('contradiction', said.contradictions.length > 0)

    const canChange = openQuestions.filter(({ canChangeVerdict }) => canChangeVerdict).length
    this.add('questions of both kinds', canChange > 0 && canChange < openQuestions.length)
    this.add(
      'question without swing',
      openQuestions.some(({ swing }) => Math.abs(swing) < 1e-9),
    )
    this.add('equal swings', hasEqual(openQuestions.map(({ swing }) => swing)))

    const gains = levers.map(({ gain }) => gain)
    this.add('equal gains', hasEqual(gains))
    this.add(
      'hurdle before larger gains',
      gains.some((gain, place) => gain + 1e-9 < (gains[place + 1] ?? 0)),
    )
    this.add(
      'hurdle without gain',
      gains.some((gain) => gain < 1e-9),
    )
    this.add('no lever', levers.length === 0)

    const { step, blockedBy } = nextVerdict
    const circumstances = step?.set.filter(({ circumstance }) => circumstance).length
    const kind =
      step === null
        ? blockedBy.length > 0
          ? 'blocked'
          : 'no step'
        : circumstances === 0
          ? 'what the firm can do'
          : circumstances === step.set.length
            ? 'circumstances alone'
            : 'circumstances and more'
    this.add(`${form}, ${verdict}: ${kind}`)
  }

  /** Those that occurred fewer times than asked for. */
  rarerThan(times: number, kinds: readonly string[]) {
    return kinds.filter((kind) => (this.seen.get(kind) ?? 0) < times)
  }
}

const hasEqual = (figures: readonly number[]) =>
  figures.some((figure, place) => Math.abs(figure - (figures[place + 1] ?? Number.NaN)) < 1e-9)

/** Whatever any edition has to have met. */
const EVERYWHERE = [
  'not-now by gate',
  'not-now by dimension',
  'clarify by dimension',
  'clarify by gate',
  'clarify by hurdle',
  'fits-with-preparation by dimension',
  'fits-with-preparation by hurdle',
  'fits-now by dimension',
  'position 1',
  'position 2',
  'position 3',
  'position 4',
  'position null',
  'shaky verdict',
  'firm verdict',
  'questions of both kinds',
  'question without swing',
  'equal swings',
  'equal gains',
  'hurdle before larger gains',
  'no lever',
]

const framesOf = (questionnaire: Questionnaire) =>
  FORMS.flatMap((form) => TECHNOLOGIES.map((technology) => ({ questionnaire, form, technology })))

describe('a second, independent reading of the specification says the same', () => {
  test('of 2026-1: 6,000 response sets', () => {
    const random = repeatable(20261)
    const kinds = new Kinds()
    for (const frame of framesOf(edition2026)) {
      const verdictOf = verdictsIn(frame)
      for (let count = 0; count < (frame.form === 'full' ? 1500 : 500); count += 1) {
        const given = { ...frame, responses: drawAnyResponses(random, edition2026.items) }
        const found = ours(given)
        agree(given, found, reading(given, nextVerdictOf(given, undefined, verdictOf)))
        kinds.count(given, found)
      }
    }
    expect(
      kinds.rarerThan(30, [...EVERYWHERE, 'contradiction', 'fits-with-preparation by not-asked']),
    ).toEqual([])
    expect(kinds.rarerThan(5, ['hurdle without gain'])).toEqual([])
    // What cannot be assessed, 2026-1 does not have.
    const causes = CAUSES.filter((cause) => cause !== 'not-assessable').map((cause) => `cause ${cause}`)
    expect(kinds.rarerThan(5, causes)).toEqual([])
    // A gate or a benefit of 2026-1 can always rise, so that "not now" is never without a step; and the only hurdle that
    // is a circumstance, the neutral party, makes it "Erst klären" below its floor.
    expect([...kinds.seen.keys()].filter((kind) => /^(full|quick),/.test(kind)).sort()).toEqual(
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
  })

  /** The reference tries so many sets of rises and then gives up; the share it gives up on is counted. */
  const PATIENCE = 20_000

  test('of the synthetic edition, and of 150 editions whose marks stand elsewhere: 3,300 response sets', () => {
    const random = repeatable(20262)
    const kinds = new Kinds()
    let givenUp = 0
    function compare(given: Case, verdictOf = verdictsIn(given)) {
      const nextVerdict = nextVerdictOf(given, PATIENCE, verdictOf)
      if (nextVerdict === null) givenUp += 1
      const found = ours(given)
      agree(given, found, reading(given, nextVerdict ?? found.nextVerdict))
      kinds.count(given, found)
    }
    for (const frame of framesOf(syntheticEdition)) {
      const verdictOf = verdictsIn(frame)
      for (let count = 0; count < 250; count += 1)
        compare({ ...frame, responses: drawAnyResponses(random, syntheticEdition.items) }, verdictOf)
    }
    for (let count = 0; count < 150; count += 1) {
      const drawn = drawMarks(random, pick(random, [edition2026, syntheticEdition]))
      expect(checkQuestionnaire(drawn)).toEqual([])
      for (const frame of framesOf(drawn)) {
        const verdictOf = verdictsIn(frame)
        for (let set = 0; set < 2; set += 1)
          compare({ ...frame, responses: drawAnyResponses(random, drawn.items) }, verdictOf)
      }
    }
    expect(kinds.rarerThan(15, [...EVERYWHERE, 'not-assessed by dimension'])).toEqual([])
    expect(kinds.rarerThan(3, ['hurdle without gain', ...CAUSES.map((cause) => `cause ${cause}`)])).toEqual(
      [],
    )
    expect(
      kinds.rarerThan(3, ['full, not-now: blocked', 'full, not-now: no step', 'full, not-assessed: no step']),
    ).toEqual([])
    expect(givenUp).toBeLessThan(30)
  })
})

describe('the smallest step, every answer to the items that it may raise', () => {
  /** The responses, once for each combination of answers to the items. */
  function everyAnswer(responses: Responses, items: readonly Item[]) {
    let all: Responses[] = [responses]
    for (const item of items)
      all = all.flatMap((one) => offered(item).map((response) => ({ ...one, [item.id]: response })))
    return all
  }
  const rest = drawResponses(repeatable(1), edition2026.items)

  test.each(TECHNOLOGIES)('quick form of 2026-1, %s', (technology) => {
    const frame = { questionnaire: edition2026, form: 'quick', technology } as const
    const verdictOf = verdictsIn(frame)
    const all = everyAnswer(rest, candidatesOf(frame))
    expect(all).toHaveLength(6 ** 4)
    for (const responses of all) {
      const given = { ...frame, responses }
      agree(given, ours(given).nextVerdict, nextVerdictOf(given, undefined, verdictOf))
    }
  })

  // The benefit runs through all answers while the integration waits at its floors and the time at 0, then the other
  // way round.
  test.each(TECHNOLOGIES)('full form of 2026-1, one key question while the other waits, %s', (technology) => {
    const frame = { questionnaire: edition2026, form: 'full', technology } as const
    const verdictOf = verdictsIn(frame)
    const items = candidatesOf(frame).filter(({ dimension }) => dimension !== 'resources')
    for (const running of ['customer-benefit', 'integration'] as const) {
      const waiting = Object.fromEntries(
        items.map(({ id, hurdleFloor }) => [id, running === 'integration' ? 3 : (hurdleFloor ?? 2)]),
      ) as Responses
      const runs = items.filter(({ dimension }) => dimension === running)
      for (const time of [0, 1, 'unknown'] as const) {
        for (const responses of everyAnswer({ ...rest, ...waiting, 'resources-time': time }, runs)) {
          const given = { ...frame, responses }
          agree(given, ours(given).nextVerdict, nextVerdictOf(given, undefined, verdictOf))
        }
      }
    }
  })
})
