import type { Responses } from '../questionnaire/response-set'
import { type Item, isLevel, type Response } from '../questionnaire/vocabulary'
import { NOT_ASSESSABLE, type ScoreRange } from './score-range'

const PERCENT_PER_LEVEL = 25

/** The response to an asked item. Throws if it is missing: a finished response set answers every asked item. */
export function responseTo(item: Item, responses: Responses): Response {
  const response = responses[item.id]
  if (response === undefined) throw new Error(`The asked item "${item.id}" has no response.`)
  return response
}

/**
 * Score of one dimension over its asked items, all of weight 1. "Trifft nicht zu" leaves the denominator; where more
 * than half of the items do, or nothing is left, the dimension is not assessable. The value needs at least half of
 * the remaining answers to be known. Source: instrument, section 5.
 */
export function dimensionScore(asked: readonly Item[], responses: Responses): ScoreRange {
  let sum = 0
  let known = 0
  let unknown = 0
  for (const item of asked) {
    const response = responseTo(item, responses)
    if (isLevel(response)) {
      sum += PERCENT_PER_LEVEL * response
      known += 1
    } else if (response === 'unknown') unknown += 1
  }
  const remaining = known + unknown
  const notApplicable = asked.length - remaining
  if (2 * notApplicable > asked.length || remaining === 0) return NOT_ASSESSABLE
  return {
    value: known > 0 && 2 * known >= remaining ? sum / known : null,
    low: sum / remaining,
    high: (sum + 100 * unknown) / remaining,
  }
}
