import { type Responses, responseTo } from '../questionnaire/response-set'
import { isLevel, neighbour } from '../questionnaire/vocabulary'
import { type Inquiry, type Judgement, judge } from '../scoring/judgement'
import { EQUAL_WITHIN } from '../scoring/thresholds'
import { byFigure } from './order'

/** An item whose next level would raise the readiness. */
export interface Lever {
  readonly item: string
  /** Points of readiness gained by one level; above 0. */
  readonly gain: number
}

/** As many as a person can take up at once. */
export const LEVERS_SHOWN = 3

/**
 * What one more level would bring, largest gain first, equal ones in form order. Circumstances are left out, because
 * the firm cannot bring them about. Empty where there is no readiness value, and for "not now". Source: instrument,
 * section 7.
 */
export function levers(inquiry: Inquiry, responses: Responses, today: Judgement): readonly Lever[] {
  const { value } = today.readiness
  if (value === null || today.decision.verdict === 'not-now') return []
  const found = inquiry.asked.flatMap((item): Lever[] => {
    const level = responseTo(item, responses)
    const next = isLevel(level) ? neighbour(level, 1) : null
    if (item.circumstance || next === null) return []
    const raised = judge(inquiry, { ...responses, [item.id]: next })
    const gain = (raised.readiness.value ?? value) - value
    return gain > EQUAL_WITHIN ? [{ item: item.id, gain }] : []
  })
  return found.sort((a, b) => byFigure(b.gain, a.gain))
}
