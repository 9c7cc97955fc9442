import type { Responses } from '../instrument/response-set'
import { isLevel, type Level } from '../instrument/vocabulary'
import { hurdles } from '../scoring/hurdles'
import type { Inquiry, Judgement } from '../scoring/judgement'

/**
 * Where the firm stands: 1 find out what customers need, 2 collect and rank ideas, 3 try a prototype, 4 extend.
 * `null`: the technology is not needed at present, or cannot be assessed.
 */
export type Position = 1 | 2 | 3 | 4 | null

/** From which level on an item of the process counts as done. Source: instrument, section 7. */
export const PROCESS_FLOORS = {
  customers: 2,
  ideas: 2,
  /** The technology is in a trial or in use: the idea has been chosen. */
  tried: 3,
  /** What it brings is measured: the prototype has been tested. */
  measured: 4,
} as const satisfies Readonly<Record<string, Level>>

/** The first step that is not done. Items that were not asked or are unknown count as not done. Instrument, section 7. */
export function position(inquiry: Inquiry, responses: Responses, today: Judgement): Position {
  const { asked, technology } = inquiry
  const { verdict } = today.decision
  if (verdict === 'not-now' || verdict === 'not-assessed') return null
  const { customers, ideas, review } = inquiry.questionnaire.process
  const reaches = (id: string, floor: Level) => {
    const response = asked.some((item) => item.id === id) ? responses[id] : undefined
    return response !== undefined && isLevel(response) && response >= floor
  }

  const gatesAnswered = asked
    .filter((item) => item.gate && !item.advantage)
    .every((item) => reaches(item.id, 0))
  if (!reaches(customers, PROCESS_FLOORS.customers) || !gatesAnswered) return 1
  const tried = review[technology]
  if (!reaches(ideas, PROCESS_FLOORS.ideas) && !reaches(tried, PROCESS_FLOORS.tried)) return 2
  const hurdlesCleared = hurdles(asked, responses).every(({ state }) => state === 'cleared')
  return reaches(tried, PROCESS_FLOORS.measured) && hurdlesCleared ? 4 : 3
}
