import type { Position } from '../../../lib/advice/position'
import type { Responses } from '../../../lib/questionnaire/response-set'
import {
  type FormId,
  type Item,
  LEVELS,
  type Level,
  type Questionnaire,
  type Response,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../../lib/questionnaire/vocabulary'
import { scoreTechnology, type TechnologyScore } from '../../../lib/scoring/score'
import { drawResponses, pick } from '../random-responses'
import { drawLopsidedResponses } from './lopsided-responses'

/**
 * What follows from the answers, instrument, section 7, read a second time and sentence by sentence. Rests on the
 * scoring, which its own tests have checked, and on nothing of lib/advice.
 */
export interface Case {
  readonly questionnaire: Questionnaire
  readonly form: FormId
  readonly technology: TechnologyId
  /** May answer more than was asked, as when a firm leaves the full form for the quick one. */
  readonly responses: Responses
}

export function drawCase(random: () => number, questionnaire: Questionnaire): Case {
  const draw = random() < 0.4 ? drawResponses : drawLopsidedResponses
  return {
    questionnaire,
    form: random() < 0.7 ? 'full' : 'quick',
    technology: pick(random, TECHNOLOGIES),
    responses: draw(random, questionnaire.items),
  }
}

const askedIn = ({ questionnaire, form, technology }: Case): readonly Item[] =>
  questionnaire.items
    .filter((item) => item.technology === technology || item.technology === 'all')
    .filter((item) => form === 'full' || item.quick)

const scoreOf = ({ questionnaire, form, technology, responses }: Case): TechnologyScore =>
  scoreTechnology(questionnaire, form, technology, responses)

const scoreWith = (given: Case, item: Item, level: Level): TechnologyScore =>
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

function width({ readiness: { low, high } }: TechnologyScore): number {
  return low === null || high === null ? 0 : high - low
}

export function independentOpenQuestions(given: Case) {
  const today = scoreOf(given)
  const unknown = askedIn(given).filter((item) => responseIn(given, item) === 'unknown')
  const questions = unknown.map((item) => {
    const [at0, at1, at2, at3, at4] = LEVELS.map((level) => scoreWith(given, item, level)) as [
      TechnologyScore,
      TechnologyScore,
      TechnologyScore,
      TechnologyScore,
      TechnologyScore,
    ]
    const mean = (width(at0) + width(at1) + width(at2) + width(at3) + width(at4)) / 5
    return {
      item: item.id,
      swing: width(today) - mean,
      canChangeVerdict: [at0, at1, at2, at3, at4].some(({ verdict }) => verdict !== today.verdict),
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
  const levers: { item: string; gain: number }[] = []
  for (const item of askedIn(given)) {
    const response = responseIn(given, item)
    if (item.circumstance || typeof response !== 'number' || response === 4) continue
    const raised = scoreWith(given, item, (response + 1) as Level).readiness.value
    if (raised === null) throw new Error(`Raising ${item.id} takes the readiness away.`)
    const gain = raised - today.readiness.value
    if (gain > 1e-9) levers.push({ item: item.id, gain })
  }
  return largestFirst(levers, ({ gain }) => gain)
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
  const asked = askedIn(given)
  const { customers, ideas, prototype, review } = given.questionnaire.process
  const answerTo = (id: string): Response | 'not asked' => {
    const item = asked.find((each) => each.id === id)
    return item ? responseIn(given, item) : 'not asked'
  }
  const atLeast = (id: string, level: number) => {
    const answer = answerTo(id)
    return typeof answer === 'number' && answer >= level
  }
  let stepOneDone = atLeast(customers, 2)
  for (const item of asked) {
    if (item.gate && !item.advantage && typeof answerTo(item.id) !== 'number') stepOneDone = false
  }
  if (!stepOneDone) return 1
  if (scoreOf(given).verdict === 'not-now') return null
  if (!atLeast(ideas, 2)) return 2
  let stepThreeDone = answerTo(prototype) === 'not-applicable' || atLeast(prototype, 2)
  if (!atLeast(review[given.technology], 3)) stepThreeDone = false
  for (const item of asked) {
    if (item.hurdleFloor === null || answerTo(item.id) === 'not-applicable') continue
    if (!atLeast(item.id, item.hurdleFloor)) stepThreeDone = false
  }
  return stepThreeDone ? 4 : 3
}
