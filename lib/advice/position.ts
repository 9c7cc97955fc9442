import type { Responses } from '../questionnaire/response-set'
import { isLevel, type Level } from '../questionnaire/vocabulary'
import { hurdles } from '../scoring/hurdles'
import type { Inquiry, Judgement } from '../scoring/judgement'

/**
 * Where the firm stands: 1 find out what customers need, 2 collect and rank ideas, 3 try a prototype, 4 extend.
 * `null`: the needs are known, and there is none at present.
 */
export type Position = 1 | 2 | 3 | 4 | null

/** From this level on a step of the process counts as done. */
const DONE = 2
/** The technology itself was tried in one process with a measured outcome. */
const TRIED = 3

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
  if (!reaches(customers, DONE) || !gatesAnswered) return 1
  if (today.decision.verdict === 'not-now') return null
  if (!reaches(ideas, DONE)) return 2
  const prototypeDone = reaches(prototype, DONE) || responseOf(prototype) === 'not-applicable'
  const hurdlesCleared = hurdles(asked, responses).every(({ state }) => state === 'cleared')
  return prototypeDone && reaches(review[technology], TRIED) && hurdlesCleared ? 4 : 3
}
