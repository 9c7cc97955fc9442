import type { NextVerdict } from '../../lib/advice/smallest-step'
import type { FormId, Item, Level, Response, VerdictId } from '../../lib/instrument/vocabulary'
import { askedIn, type Case } from './case'
import { decisionIn } from './verdict'

/**
 * The smallest step, section 7, by trial instead of by reasoning: all sets with one rise are tried, then all with two,
 * and so on, and the verdict says whether they get there. No set is left out on the grounds that another one does not
 * get there, for a rise can also lose: with one hurdle below its floor and another unknown, "Passt mit Vorarbeit"
 * becomes "Erst klären" as the first reaches its floor. `null`: more sets than `mostSets` would have to be tried.
 */
export function nextVerdictOf(
  given: Case,
  mostSets = Number.POSITIVE_INFINITY,
  verdictOf = verdictsIn(given),
): NextVerdict | null {
  const targets = targetsOf(given.form, verdictOf(given.responses))
  if (targets.length === 0) return { step: null, blockedBy: [] }

  const trial: Record<string, Response> = { ...given.responses }
  let tried = 0
  /** The best of the smallest sets; none gets there: `null`; too many to try: `undefined`. */
  function bestOf(movables: readonly Movable[]) {
    const most = total(movables.map(({ allowed }) => allowed.at(-1) as number))
    for (let number = 1; number <= most; number += 1) {
      let best: Rises | null = null
      for (const rises of setsOf(number, movables)) {
        tried += 1
        if (tried > mostSets) return undefined
        for (const [place, { item, today }] of movables.entries())
          trial[item.id] = (today + (rises[place] as number)) as Level
        const arrives = targets.includes(verdictOf(trial))
        if (arrives && (best === null || compareSets(movables, rises, best) < 0)) best = rises
      }
      if (best !== null) return { movables, rises: best }
    }
    Object.assign(trial, given.responses)
    return null
  }
  const movables = movablesIn(given)
  // First without circumstances; only if no set exists without them, with them.
  let best = bestOf(movables.filter(({ circumstance }) => !circumstance))
  if (best === null) best = bestOf(movables)
  if (best === undefined) return null
  if (best === null) {
    const unknown = candidatesOf(given).filter(({ id }) => given.responses[id] === 'unknown')
    return { step: null, blockedBy: unknown.map(({ id }) => id) }
  }
  const { rises } = best
  const set = best.movables.flatMap(({ item, today, circumstance }, place) => {
    const more = rises[place] as number
    return more > 0 ? [{ item: item.id, to: (today + more) as Level, circumstance }] : []
  })
  const circumstances = set.some(({ circumstance }) => circumstance)
  return { step: { rises: total(rises), circumstances, set }, blockedBy: [] }
}

/** Verdicts of one edition, form and technology; the answers that they rest on are remembered. */
export function verdictsIn(frame: Omit<Case, 'responses'>): (responses: Case['responses']) => VerdictId {
  const decide = decisionIn(frame)
  const ids = askedIn(frame)
    .filter((item) => candidatesOf(frame).includes(item) || item.gate)
    .map(({ id }) => id)
  if (ids.length > 18) throw new Error('More items decide than a key can hold.')
  const known = new Map<number, VerdictId>()
  return (responses) => {
    // Seven responses are possible; 18 digits of base 7 stay exact.
    let key = 0
    for (const id of ids) key = 7 * key + digit(responses[id] as Response)
    const verdict = known.get(key) ?? decide(responses).verdict
    known.set(key, verdict)
    return verdict
  }
}

const digit = (response: Response) =>
  response === 'unknown' ? 5 : response === 'not-applicable' ? 6 : response

/**
 * The asked items of customer benefit and integration, and `resources-time`; in other editions than 2026-1, whatever
 * else is a hurdle outside the two. In form order.
 */
export const candidatesOf = (frame: Omit<Case, 'responses'>): readonly Item[] =>
  askedIn(frame).filter(
    (item) =>
      item.dimension === 'customer-benefit' || item.dimension === 'integration' || item.hurdleFloor !== null,
  )

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
function movablesIn(given: Case): readonly Movable[] {
  return candidatesOf(given).flatMap((item): Movable[] => {
    const today = given.responses[item.id]
    if (typeof today !== 'number') return []
    // A gate that is a hurdle and stands at 0 rises at least to its floor if it rises at all.
    const least = item.gate && today === 0 ? Math.max(1, item.hurdleFloor ?? 1) : 1
    const allowed = [0, 1, 2, 3, 4].filter((more) => more === 0 || (more >= least && today + more <= 4))
    // An advantage item at 0 counts as a circumstance here.
    return [{ item, today, circumstance: item.circumstance || (item.advantage && today === 0), allowed }]
  })
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** Of two sets with as many rises; negative: the first is the better one. */
function compareSets(movables: readonly Movable[], one: Rises, other: Rises): number {
  const circumstances = (rises: Rises) => total(rises.filter((_, place) => movables[place]?.circumstance))
  // Listed in form order; an item raised by two stands twice.
  const list = (rises: Rises) => rises.flatMap((more, place) => new Array<number>(more).fill(place))
  const listOfOther = list(other)
  return (
    circumstances(one) - circumstances(other) ||
    Math.max(...one) - Math.max(...other) ||
    (list(one)
      .map((place, index) => place - (listOfOther[index] as number))
      .find((difference) => difference !== 0) ??
      0)
  )
}

/** Every way to give this many rises to the items. */
function setsOf(number: number, [first, ...others]: readonly Movable[]): Rises[] {
  if (first === undefined) return number === 0 ? [[]] : []
  return first.allowed
    .filter((more) => more <= number)
    .flatMap((more) => setsOf(number - more, others).map((rest) => [more, ...rest]))
}
