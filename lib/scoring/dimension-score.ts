import { type Responses, responseTo } from '../instrument/response-set'
import { type Item, isLevel } from '../instrument/vocabulary'
import { NOT_ASSESSABLE, type ScoreRange } from './score-range'
import { KNOWN_SHARE, NOT_APPLICABLE_SHARE } from './thresholds'

/** What one level is worth, in percent of the maximum. */
export const PERCENT_PER_LEVEL = 25

/**
 * Score of one dimension over its asked items, all of weight 1. What does not apply leaves the denominator; where more
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
  if (notApplicable > NOT_APPLICABLE_SHARE * asked.length || remaining === 0) return NOT_ASSESSABLE
  return {
    value: known >= KNOWN_SHARE * remaining ? sum / known : null,
    low: sum / remaining,
    high: (sum + 100 * unknown) / remaining,
  }
}
