import { type Responses, responseTo } from '@/lib/questionnaire/response-set'
import { type Item, isLevel } from '@/lib/questionnaire/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import { HIGHEST_SCORE, LOWEST_SCORE } from './score-bounds'

/** What goes into the figures of one dimension, as one would write it down to reckon by hand. */
export interface DimensionSteps {
  /** What is added up for the value, and for either end of the range; each sum is divided by its length. */
  readonly value: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Items that do not apply and so are left out. */
  readonly leftOut: number
}

export function dimensionSteps(asked: readonly Item[], responses: Responses): DimensionSteps {
  const given = asked.map((item) => responseTo(item, responses))
  const value = given.filter(isLevel).map((level) => PERCENT_PER_LEVEL * level)
  const unknown = given.filter((response) => response === 'unknown')
  return {
    value,
    low: [...value, ...unknown.map(() => LOWEST_SCORE)],
    high: [...value, ...unknown.map(() => HIGHEST_SCORE)],
    leftOut: given.length - value.length - unknown.length,
  }
}
