import { type Item, LEVELS, type Level } from '../../lib/instrument/vocabulary'
import { askedIn, type Case, responseIn, withLevel } from './case'
import { scoresOf } from './scores'
import { decisionIn } from './verdict'

/** Section 7, but for the smallest step. */
export function adviceOf(given: Case) {
  const decide = decisionIn(given)
  const today = { verdict: decide(given.responses).verdict, readiness: scoresOf(given).readiness }
  const asked = askedIn(given)
  const having = (item: Item, level: Level) => withLevel(given, item, level)
  const verdictWith = (item: Item, level: Level) => decide(having(item, level).responses).verdict

  /** A null width counts as 0. */
  function width(one: Case): number {
    const { low, high } = scoresOf(one).readiness
    return low === null || high === null ? 0 : high - low
  }

  function openQuestions() {
    const questions = asked
      .filter((item) => responseIn(given, item) === 'unknown')
      .map((item) => ({
        item: item.id,
        swing: width(given) - LEVELS.reduce<number>((sum, level) => sum + width(having(item, level)), 0) / 5,
        canChangeVerdict: LEVELS.some((level) => verdictWith(item, level) !== today.verdict),
      }))
    const bySwing = (canChange: boolean) =>
      largestFirst(
        questions.filter(({ canChangeVerdict }) => canChangeVerdict === canChange),
        ({ swing }) => swing,
      )
    return [...bySwing(true), ...bySwing(false)]
  }

  function levers() {
    if (today.verdict === 'not-now' || today.readiness.value === null) return []
    const belowTheirFloor: { item: string; gain: number }[] = []
    const rest: { item: string; gain: number }[] = []
    for (const item of asked) {
      const response = responseIn(given, item)
      if (item.circumstance || typeof response !== 'number' || response === 4) continue
      const raised = scoresOf(having(item, (response + 1) as Level)).readiness.value
      if (raised === null) throw new Error(`Raising ${item.id} takes the readiness away.`)
      const gain = raised - today.readiness.value
      if (item.hurdleFloor !== null && response < item.hurdleFloor)
        belowTheirFloor.push({ item: item.id, gain })
      else if (gain > 1e-9) rest.push({ item: item.id, gain })
    }
    return [...belowTheirFloor, ...largestFirst(rest, ({ gain }) => gain)]
  }

  function stability() {
    const verdicts = asked.flatMap((item) => {
      const response = responseIn(given, item)
      if (typeof response !== 'number') return []
      const changed = ([response - 1, response + 1] as Level[]).filter((level) => level >= 0 && level <= 4)
      return changed.map((level) => verdictWith(item, level))
    })
    return { changes: verdicts.filter((verdict) => verdict !== today.verdict).length, of: verdicts.length }
  }

  /** The first of the four steps that is not done, or the last. */
  function position(): 1 | 2 | 3 | 4 | null {
    if (today.verdict === 'not-now' || today.verdict === 'not-assessed') return null
    const { customers, ideas, review } = given.questionnaire.process
    const atLeast = (id: string, level: number) => {
      const item = asked.find((each) => each.id === id)
      const response = item && responseIn(given, item)
      return typeof response === 'number' && response >= level
    }
    const gatesHaveALevel = asked
      .filter((item) => item.gate && !item.advantage)
      .every((item) => typeof responseIn(given, item) === 'number')
    if (!atLeast(customers, 2) || !gatesHaveALevel) return 1

    const ownReview = review[given.technology]
    if (!atLeast(ideas, 2) && !atLeast(ownReview, 3)) return 2

    const hurdlesCleared = asked
      .filter((item) => item.hurdleFloor !== null && responseIn(given, item) !== 'not-applicable')
      .every((item) => atLeast(item.id, Number(item.hurdleFloor)))
    return atLeast(ownReview, 4) && hurdlesCleared ? 4 : 3
  }

  return {
    openQuestions: openQuestions(),
    levers: levers(),
    stability: stability(),
    position: position(),
  }
}

/**
 * Takes out the largest again and again; of equal ones the first, so that what is equal keeps the order it came in.
 */
function largestFirst<Entry>(entries: readonly Entry[], figure: (entry: Entry) => number): readonly Entry[] {
  const left = [...entries]
  const sorted: Entry[] = []
  while (left.length > 0) {
    const largest = Math.max(...left.map(figure))
    const place = left.findIndex((entry) => Math.abs(figure(entry) - largest) < 1e-9)
    sorted.push(...left.splice(place, 1))
  }
  return sorted
}

/** Section 4: pairs of answers that hardly go together, by id; what is not asked contradicts nothing. */
export function contradictionsOf(given: Case): readonly string[] {
  const asked = askedIn(given)
  return given.questionnaire.contradictions
    .filter(({ claims }) =>
      claims.every(({ item: id, from, to }) => {
        const item = asked.find((each) => each.id === id)
        const response = item && responseIn(given, item)
        return typeof response === 'number' && response >= from && response <= to
      }),
    )
    .map(({ id }) => id)
}
