import type { Responses } from '../questionnaire/response-set'
import { isLevel, type Level, type Questionnaire } from '../questionnaire/vocabulary'
import { hurdles } from '../scoring/hurdles'
import type { Inquiry, Judgement } from '../scoring/judgement'

/**
 * Where the firm stands: 1 find out what customers need, 2 collect and rank ideas, 3 try a prototype, 4 extend.
 * `null`: the needs are known, and there is none at present.
 */
export type Position = 1 | 2 | 3 | 4 | null

/** From which level on each item of the process counts as done. Source: instrument, section 7. */
export const PROCESS_FLOORS = { customers: 2, ideas: 2, prototype: 2, review: 3 } as const satisfies Readonly<
  Record<keyof Questionnaire['process'], Level>
>

/** The first step that is not done. Items that were not asked or are unknown count as not done. Instrument, section 7. */
export function position(inquiry: Inquiry, responses: Responses, today: Judgement): Position {
  const { asked, technology } = inquiry
  const { customers, ideas, prototype, review } = inquiry.questionnaire.process
  const responseOf = (id: string) => (asked.some((item) => item.id === id) ? responses[id] : undefined)
  const reaches = (id: string, floor: Level) => {
    const response = responseOf(id)
    return response !== undefined && isLevel(response) && response >= floor
  }

  const gatesAnswered = asked
    .filter((item) => item.gate && !item.advantage)
    .every((item) => reaches(item.id, 0))
  if (!reaches(customers, PROCESS_FLOORS.customers) || !gatesAnswered) return 1
  if (today.decision.verdict === 'not-now') return null
  if (!reaches(ideas, PROCESS_FLOORS.ideas)) return 2
  const prototypeDone =
    reaches(prototype, PROCESS_FLOORS.prototype) || responseOf(prototype) === 'not-applicable'
  const hurdlesCleared = hurdles(asked, responses).every(({ state }) => state === 'cleared')
  return prototypeDone && reaches(review[technology], PROCESS_FLOORS.review) && hurdlesCleared ? 4 : 3
}
