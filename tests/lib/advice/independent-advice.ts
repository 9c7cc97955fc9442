import type { Position } from '../../../lib/advice/position'
import type { Responses } from '../../../lib/instrument/response-set'
import {
  type FormId,
  type Item,
  LEVELS,
  type Level,
  type Questionnaire,
  type Response,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../../lib/instrument/vocabulary'
import { type IndependentScore, independentScore } from '../independent-scoring'
import { pick } from '../random-responses'
import { drawAnyResponses } from './lopsided-responses'

/**
 * What follows from the answers, instrument, section 7, read a second time and sentence by sentence. Rests on the
 * second reading of the scoring, and on nothing of lib/scoring or lib/advice but the names of the positions.
 */
export interface Case {
  readonly questionnaire: Questionnaire
  readonly form: FormId
  readonly technology: TechnologyId
  /** May answer more than was asked, as when a firm leaves the full form for the quick one. */
  readonly responses: Responses
}

export function drawCase(random: () => number, questionnaire: Questionnaire): Case {
  return {
    questionnaire,
    form: random() < 0.7 ? 'full' : 'quick',
    technology: pick(random, TECHNOLOGIES),
    responses: drawAnyResponses(random, questionnaire.items),
  }
}

const askedIn = ({ questionnaire, form, technology }: Case): readonly Item[] =>
  questionnaire.items
    .filter((item) => item.technology === technology || item.technology === 'all')
    .filter((item) => form === 'full' || item.quick)

const scoreOf = ({ questionnaire, form, technology, responses }: Case): IndependentScore =>
  independentScore(questionnaire, form, technology, responses)

const scoreWith = (given: Case, item: Item, level: Level): IndependentScore =>
  scoreOf({ ...given, responses: { ...given.responses, [item.id]: level } })

const responseIn = (given: Case, item: Item): Response => {
  const response = given.responses[item.id]
  if (response === undefined) throw new Error(`${item.id} is not answered`)
  return response
}

const same = (a: number, b: number) => Math.abs(a - b) < 1e-9

/**
 * Takes out the largest again and again; of equal ones the first, so that what is equal keeps the order it came in.
 */
function largestFirst<Entry>(entries: readonly Entry[], figure: (entry: Entry) => number): Entry[] {
  const left = [...entries]
  const sorted: Entry[] = []
  while (left.length > 0) {
    const largest = Math.max(...left.map(figure))
    const place = left.findIndex((entry) => same(figure(entry), largest))
    sorted.push(...left.splice(place, 1))
  }
  return sorted
}

function width({ readiness: { low, high } }: IndependentScore): number {
  return low === null || high === null ? 0 : high - low
}

export function independentOpenQuestions(given: Case) {
  const today = scoreOf(given)
  const unknown = askedIn(given).filter((item) => responseIn(given, item) === 'unknown')
  const questions = unknown.map((item) => {
    const answered = LEVELS.map((level) => scoreWith(given, item, level))
    const mean = answered.reduce((sum, score) => sum + width(score), 0) / 5
    return {
      item: item.id,
      swing: width(today) - mean,
      canChangeVerdict: answered.some(({ verdict }) => verdict !== today.verdict),
    }
  })
  return [
    ...largestFirst(
      questions.filter((question) => question.canChangeVerdict),
      ({ swing }) => swing,
    ),
    ...largestFirst(
      questions.filter((question) => !question.canChangeVerdict),
      ({ swing }) => swing,
    ),
  ]
}

export function independentLevers(given: Case) {
  const today = scoreOf(given)
  if (today.verdict === 'not-now' || today.readiness.value === null) return []
  const belowTheirFloor: { item: string; gain: number }[] = []
  const rest: { item: string; gain: number }[] = []
  for (const item of askedIn(given)) {
    const response = responseIn(given, item)
    if (item.circumstance || typeof response !== 'number' || response === 4) continue
    const raised = scoreWith(given, item, (response + 1) as Level).readiness.value
    if (raised === null) throw new Error(`Raising ${item.id} takes the readiness away.`)
    const gain = raised - today.readiness.value
    if (item.hurdleFloor !== null && response < item.hurdleFloor)
      belowTheirFloor.push({ item: item.id, gain })
    else if (gain > 1e-9) rest.push({ item: item.id, gain })
  }
  return [...belowTheirFloor, ...largestFirst(rest, ({ gain }) => gain)]
}

export function independentStability(given: Case) {
  const today = scoreOf(given).verdict
  const verdicts = askedIn(given).flatMap((item) => {
    const response = responseIn(given, item)
    if (typeof response !== 'number') return []
    const changed: Level[] = []
    if (response > 0) changed.push((response - 1) as Level)
    if (response < 4) changed.push((response + 1) as Level)
    return changed.map((level) => scoreWith(given, item, level).verdict)
  })
  return { changes: verdicts.filter((verdict) => verdict !== today).length, of: verdicts.length }
}

export function independentPosition(given: Case): Position {
  const { verdict } = scoreOf(given)
  if (verdict === 'not-now' || verdict === 'not-assessed') return null

  const asked = askedIn(given)
  const { customers, ideas, review } = given.questionnaire.process
  const atLeast = (id: string, level: number) => {
    const item = asked.find((each) => each.id === id)
    const answer = item && responseIn(given, item)
    return typeof answer === 'number' && answer >= level
  }
  let stepOneDone = atLeast(customers, 2)
  for (const item of asked) {
    if (item.gate && !item.advantage && typeof responseIn(given, item) !== 'number') stepOneDone = false
  }
  if (!stepOneDone) return 1

  const ownReview = review[given.technology]
  if (!atLeast(ideas, 2) && !atLeast(ownReview, 3)) return 2

  let stepThreeDone = atLeast(ownReview, 4)
  for (const item of asked) {
    if (item.hurdleFloor === null || responseIn(given, item) === 'not-applicable') continue
    if (!atLeast(item.id, item.hurdleFloor)) stepThreeDone = false
  }
  return stepThreeDone ? 4 : 3
}
