import { EQUAL_WITHIN } from './thresholds'

/**
 * A score in percent of the maximum possible, 0 to 100, with the range it could still take once every unknown response
 * is resolved. `value: null`: too few known answers (the range stays). All three `null`: not assessable.
 */
export interface ScoreRange {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export const NOT_ASSESSABLE: ScoreRange = { value: null, low: null, high: null }

/** Whether an answer that is unknown can still move the figure, or keeps it from having a value. */
export function isOpen({ value, low, high }: ScoreRange): boolean {
  return low !== null && high !== null && (value === null || high - low >= EQUAL_WITHIN)
}
