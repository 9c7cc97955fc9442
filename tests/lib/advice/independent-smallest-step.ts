import type { NextVerdict } from '../../../lib/advice/smallest-step'
import type { Responses } from '../../../lib/instrument/response-set'
import type {
  FormId,
  Item,
  Level,
  Questionnaire,
  Response,
  TechnologyId,
  VerdictId,
} from '../../../lib/instrument/vocabulary'
import { independentVerdict } from '../independent-scoring'

/**
 * The smallest step, instrument, section 7, read a second time: by trial instead of by reasoning. Sets of rises are
 * tried out, all with one rise, all with two, and so on, and the second reading of the verdict says whether they get
 * there. Uses nothing of lib/scoring and lib/advice but the shape of the answer.
 */
export interface Question {
  readonly questionnaire: Questionnaire
  readonly form: FormId
  readonly technology: TechnologyId
}

/** Verdicts of one question; `remember` where they rest on nothing but the candidates. */
export function verdictsOf(question: Question, remember = false): (responses: Responses) => VerdictId {
  const judged = independentVerdict(question.questionnaire, question.form, question.technology)
  if (!remember) return judged
  const known = new Map<number, VerdictId>()
  const ids = candidatesOf(question).map(({ id }) => id)
  return (responses) => {
    let key = 0
    for (const id of ids) key = 7 * key + digit(responses[id] as Response)
    let verdict = known.get(key)
    if (verdict === undefined) {
      verdict = judged(responses)
      known.set(key, verdict)
    }
    return verdict
  }
}

const digit = (response: Response) =>
  response === 'unknown' ? 5 : response === 'not-applicable' ? 6 : response

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

const RANKS: readonly VerdictId[] = ['not-now', 'clarify', 'fits-with-preparation', 'fits-now']

/** The verdicts that rank higher; none where no step of this kind is named. */
export function targetsOf(form: FormId, today: VerdictId): readonly VerdictId[] {
  if (today === 'not-assessed') return []
  if (today === 'fits-with-preparation' && form === 'quick') return []
  return RANKS.slice(RANKS.indexOf(today) + 1)
}

/** By how many levels each movable item rises, in form order. */
type Rises = readonly number[]

interface Movable {
  readonly item: Item
  readonly today: Level
  readonly circumstance: boolean
  /** The numbers of rises that are allowed, 0 among them. */
  readonly allowed: readonly number[]
}

/** Every answered candidate: unknown and not-applicable answers stay. */
function movablesIn(question: Question, responses: Responses): readonly Movable[] {
  return candidatesOf(question).flatMap((item): Movable[] => {
    const today = responses[item.id]
    if (typeof today !== 'number') return []
    // A gate that is a hurdle and stands at 0 rises at least to its floor if it rises at all.
    const least = item.gate && today === 0 ? Math.max(1, item.hurdleFloor ?? 1) : 1
    return [
      {
        item,
        today,
        circumstance: item.circumstance || (item.advantage && today === 0),
        allowed: [0, 1, 2, 3, 4].filter((more) => more === 0 || (more >= least && today + more <= 4)),
      },
    ]
  })
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** Negative: the first set is the better one. */
function compareSets(movables: readonly Movable[], one: Rises, other: Rises): number {
  const circumstances = (rises: Rises) => total(rises.filter((_, place) => movables[place]?.circumstance))
  // Listed in form order; an item raised by two stands twice.
  const list = (rises: Rises) => rises.flatMap((more, place) => new Array<number>(more).fill(place))
  const listOfOther = list(other)
  return (
    total(one) - total(other) ||
    circumstances(one) - circumstances(other) ||
    Math.max(...one) - Math.max(...other) ||
    (list(one)
      .map((place, index) => place - (listOfOther[index] as number))
      .find((difference) => difference !== 0) ??
      0)
  )
}

/** The best of the sets that get there; `null`: none does. */
type Search = (movables: readonly Movable[], reaches: (rises: Rises) => boolean) => Rises | null

function nextVerdictBy(
  search: Search,
  question: Question,
  responses: Responses,
  verdictOf: (responses: Responses) => VerdictId,
): NextVerdict {
  const targets = targetsOf(question.form, verdictOf(responses))
  if (targets.length === 0) return { step: null, blockedBy: [] }

  const trial: Record<string, Response> = { ...responses }
  const bestOf = (movables: readonly Movable[]) => {
    const rises = search(movables, (tried) => {
      for (const [place, { item, today }] of movables.entries()) {
        trial[item.id] = (today + (tried[place] as number)) as Level
      }
      return targets.includes(verdictOf(trial))
    })
    Object.assign(trial, responses)
    return rises && { movables, rises }
  }
  const movables = movablesIn(question, responses)
  const best = bestOf(movables.filter(({ circumstance }) => !circumstance)) ?? bestOf(movables)
  if (best === null) {
    const unknown = candidatesOf(question).filter(({ id }) => responses[id] === 'unknown')
    return { step: null, blockedBy: unknown.map(({ id }) => id) }
  }
  const set = best.movables
    .map(({ item, today, circumstance }, place) => {
      const to = (today + (best.rises[place] as number)) as Level
      return { item: item.id, to, circumstance, more: to - today }
    })
    .filter(({ more }) => more > 0)
  return {
    step: {
      rises: total(best.rises),
      circumstances: set.some(({ circumstance }) => circumstance),
      set: set.map(({ item, to, circumstance }) => ({ item, to, circumstance })),
    },
    blockedBy: [],
  }
}

/** Every level that every item could rise to, all tried; then sorted by the order of the specification. */
export function nextVerdictByTryingEverything(
  question: Question,
  responses: Responses,
  verdictOf = verdictsOf(question),
): NextVerdict {
  const search: Search = (movables, reaches) => {
    let all: Rises[] = [[]]
    for (const { allowed } of movables) {
      all = all.flatMap((rises) => allowed.map((more) => [...rises, more]))
    }
    const [best = null] = all.filter(reaches).sort((a, b) => compareSets(movables, a, b))
    return best
  }
  return nextVerdictBy(search, question, responses, verdictOf)
}

/** More sets than this would have to be tried. */
export class TooManySets extends Error {}

/**
 * The same by number of rises, one more each time: the first number with a set that gets there is the smallest. No set
 * is left out on the grounds that another one does not get there, for a rise can also lose: with one hurdle below its
 * floor and another unknown, "Passt mit Vorarbeit" becomes "Erst klären" as the first reaches its floor.
 */
export function nextVerdictByNumberOfRises(
  question: Question,
  responses: Responses,
  verdictOf = verdictsOf(question),
  mostSets = Number.POSITIVE_INFINITY,
): NextVerdict {
  let tried = 0
  const search: Search = (movables, reaches) => {
    const most = total(movables.map(({ allowed }) => allowed.at(-1) as number))
    for (let number = 1; number <= most; number += 1) {
      let best: Rises | null = null
      for (const rises of setsOf(number, movables)) {
        tried += 1
        if (tried > mostSets) throw new TooManySets()
        if (reaches(rises) && (best === null || compareSets(movables, rises, best) < 0)) best = rises
      }
      if (best !== null) return best
    }
    return null
  }
  return nextVerdictBy(search, question, responses, verdictOf)
}

/** Every way to give this many rises to the items. */
function setsOf(number: number, [first, ...others]: readonly Movable[]): Rises[] {
  if (first === undefined) return number === 0 ? [[]] : []
  return first.allowed
    .filter((more) => more <= number)
    .flatMap((more) => setsOf(number - more, others).map((rest) => [more, ...rest]))
}
