import type { NextVerdict } from '../../../lib/advice/smallest-step'
import type { Responses } from '../../../lib/questionnaire/response-set'
import {
  type FormId,
  type Item,
  LEVELS,
  type Level,
  type Questionnaire,
  type TechnologyId,
  type VerdictId,
} from '../../../lib/questionnaire/vocabulary'
import { inquire, judge } from '../../../lib/scoring/judgement'

/**
 * The smallest step, instrument, section 7, read a second time: by trial instead of by reasoning. Rises are tried out
 * and the verdict, which its own tests have checked, says whether they get there. Uses nothing of lib/advice but
 * the shape of the answer.
 */
export interface Question {
  readonly questionnaire: Questionnaire
  readonly form: FormId
  readonly technology: TechnologyId
}

/** Verdicts of one question; `remember` where they rest on nothing but the candidates. */
export function verdictsOf(question: Question, remember = false): (responses: Responses) => VerdictId {
  const inquiry = inquire(question.questionnaire, question.form, question.technology)
  const judged = (responses: Responses) => judge(inquiry, responses).decision.verdict
  if (!remember) return judged
  const known = new Map<string, VerdictId>()
  const items = candidatesOf(question)
  return (responses) => {
    let key = ''
    for (const { id } of items) key += String(responses[id]).charAt(0)
    let verdict = known.get(key)
    if (verdict === undefined) {
      verdict = judged(responses)
      known.set(key, verdict)
    }
    return verdict
  }
}

/**
 * The asked items of customer benefit and integration, and `resources-time`; in other editions than 2026-1, whatever
 * else is a hurdle outside the two. In form order.
 */
export function candidatesOf({ questionnaire, form, technology }: Question): readonly Item[] {
  return questionnaire.items.filter(
    (item) =>
      (form === 'full' || item.quick) &&
      (item.technology === 'all' || item.technology === technology) &&
      (item.dimension === 'customer-benefit' ||
        item.dimension === 'integration' ||
        item.hurdleFloor !== null),
  )
}

/** The verdicts to get to; `null`: there is no such step. */
export function targetsOf(form: FormId, today: VerdictId): readonly VerdictId[] | null {
  if (today === 'not-now') return ['clarify', 'fits-with-preparation', 'fits-now']
  if (today === 'fits-with-preparation' && form === 'full') return ['fits-now']
  return null
}

/** A set of rises as its list in form order: places among the candidates, twice where an item rises by two. */
type Rises = readonly number[]

type Search = (movable: readonly number[]) => Rises | null

function nextVerdictBy(
  makeSearch: (
    candidates: readonly Item[],
    reaches: (rises: Rises) => boolean,
    isCircumstance: (place: number) => boolean,
    headroom: (place: number) => number,
  ) => Search,
  question: Question,
  responses: Responses,
  verdictOf: (responses: Responses) => VerdictId,
): NextVerdict {
  const targets = targetsOf(question.form, verdictOf(responses))
  if (targets === null) return { step: null, blockedBy: [] }

  const candidates = candidatesOf(question)
  const today = candidates.map((item) => responses[item.id])
  const circumstance = candidates.map(
    (item, place) => item.circumstance || (item.advantage && today[place] === 0),
  )
  const headroom = (place: number) => 4 - Number(today[place])
  const reaches = (rises: Rises) => targets.includes(verdictOf(raised(candidates, responses, rises)))
  const search = makeSearch(candidates, reaches, (place) => circumstance[place] === true, headroom)

  // Unknown and not-applicable answers stay.
  const movable = candidates.flatMap((_, place) => (typeof today[place] === 'number' ? [place] : []))
  const rises = search(movable.filter((place) => circumstance[place] === false)) ?? search(movable)
  if (rises === null) {
    const blockedBy = candidates.filter((_, place) => today[place] === 'unknown').map(({ id }) => id)
    return { step: null, blockedBy }
  }
  const places = movable.filter((place) => rises.includes(place))
  return {
    step: {
      rises: rises.length,
      circumstances: places.some((place) => circumstance[place]),
      set: places.map((place) => ({
        item: (candidates[place] as Item).id,
        to: (Number(today[place]) + rises.filter((each) => each === place).length) as Level,
        circumstance: circumstance[place] === true,
      })),
    },
    blockedBy: [],
  }
}

function raised(candidates: readonly Item[], responses: Responses, rises: Rises): Responses {
  const after = { ...responses }
  for (const place of rises) {
    const { id } = candidates[place] as Item
    after[id] = (Number(after[id]) + 1) as Level
  }
  return after
}

/** Every level that every item could rise to, all tried; then sorted by the order of the specification. */
export function nextVerdictByTryingEverything(
  question: Question,
  responses: Responses,
  verdictOf = verdictsOf(question),
): NextVerdict {
  return nextVerdictBy(
    (_, reaches, isCircumstance, headroom) => (movable) => {
      let all: Rises[] = [[]]
      for (const place of movable) {
        all = all.flatMap((rises) =>
          LEVELS.filter((more) => more <= headroom(place)).map((more) => [
            ...rises,
            ...new Array<number>(more).fill(place),
          ]),
        )
      }
      const circumstances = (rises: Rises) => rises.filter(isCircumstance).length
      const [best = null] = all
        .filter((rises) => reaches(rises))
        .sort((a, b) => a.length - b.length || circumstances(a) - circumstances(b) || compareOneByOne(a, b))
      return best
    },
    question,
    responses,
    verdictOf,
  )
}

function compareOneByOne(a: Rises, b: Rises): number {
  for (const [place, rise] of a.entries()) {
    const difference = rise - (b[place] ?? Number.POSITIVE_INFINITY)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * The same by number of rises, one more each time; within a number in the order of the lists. Leaves out only what
 * the laws of section 9 rule out: where even as many rises as are left on every item still open do not get there,
 * none of them does.
 */
export function nextVerdictByNumberOfRises(
  question: Question,
  responses: Responses,
  verdictOf = verdictsOf(question),
): NextVerdict {
  return nextVerdictBy(
    (_, reaches, isCircumstance, headroom) => (movable) => {
      const upTo = (places: readonly number[], most: number) =>
        places.flatMap((place) => new Array<number>(Math.min(most, headroom(place))).fill(place))
      const everything = upTo(movable, 4)
      if (!reaches(everything)) return null

      for (let number = 1; number <= everything.length; number += 1) {
        let best: Rises | null = null
        let fewest = Number.POSITIVE_INFINITY
        const extend = (rises: Rises, from: number, left: number, circumstances: number) => {
          if (circumstances >= fewest) return
          if (left === 0) {
            if (reaches(rises)) {
              best = rises
              fewest = circumstances
            }
            return
          }
          if (!reaches([...rises, ...upTo(movable.slice(from), left)])) return
          const place = movable[from]
          if (place === undefined) return
          for (let more = Math.min(left, headroom(place)); more >= 0; more -= 1) {
            extend(
              [...rises, ...new Array<number>(more).fill(place)],
              from + 1,
              left - more,
              circumstances + (isCircumstance(place) ? more : 0),
            )
          }
        }
        extend([], 0, number, 0)
        if (best !== null) return best
      }
      throw new Error('All rises together get there, yet no number of them does.')
    },
    question,
    responses,
    verdictOf,
  )
}
