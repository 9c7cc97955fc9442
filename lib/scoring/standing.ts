import { type Responses, responseTo } from '../instrument/response-set'
import type { Item } from '../instrument/vocabulary'
import { dimensionScore } from './dimension-score'
import { hurdles } from './hurdles'
import type { ScoreRange } from './score-range'
import { FIT_BORDER, isBelow, LOOKED_INTO } from './thresholds'

/** What gates and hurdles say. */
export interface Signs {
  /** A gate is at level 0. */
  readonly gateClosed: boolean
  readonly gateUnknown: boolean
  /** A gate stands at level 1 of what is only presumed. */
  readonly gatePresumed: boolean
  /** A hurdle is below its floor. */
  readonly hurdleBelow: boolean
  readonly hurdleUnknown: boolean
}

/** Where a dimension lies to the border: surely at or above it, perhaps, or surely below; `null`: not assessable. */
export type Side = 'above' | 'open' | 'below' | null

/** Everything a verdict looks at. */
export interface Standing extends Signs {
  /** `below` only if it also lies there once everything that is named has been looked into. */
  readonly benefit: Side
  readonly integration: Side
}

export function signsOf(items: readonly Item[], responses: Responses): Signs {
  const gates = items.filter(({ gate }) => gate)
  const states = hurdles(items, responses).map(({ state }) => state)
  return {
    gateClosed: gates.some((item) => responseTo(item, responses) === 0),
    gateUnknown: gates.some((item) => responseTo(item, responses) === 'unknown'),
    gatePresumed: gates.some((item) => isOnlyPresumed(item, responses)),
    hurdleBelow: states.includes('below'),
    hurdleUnknown: states.includes('open'),
  }
}

/** The verdict hangs on a presumption: nobody has been asked yet. Source: instrument, section 6. */
export function isOnlyPresumed(item: Item, responses: Responses): boolean {
  return item.presumed && responseTo(item, responses) === 1
}

/** Source: instrument, section 6: the benefit is ruled out by its ceiling, not by its range. */
export function benefitSide({ low }: ScoreRange, items: readonly Item[], responses: Responses): Side {
  return sideOf(low, benefitCeiling(items, responses))
}

export function integrationSide({ low, high }: ScoreRange): Side {
  return sideOf(low, high)
}

function sideOf(low: number | null, high: number | null): Side {
  if (low === null || high === null) return null
  if (isBelow(high, FIT_BORDER)) return 'below'
  return isBelow(low, FIT_BORDER) ? 'open' : 'above'
}

/**
 * The high end of the customer benefit, 0 to 100, with every item at level 1 that the firm can do something about
 * counted as looked into: level 1 means named, and what nobody has looked into is no proof that there is nothing.
 * `null`: not assessable. Source: instrument, section 6.
 */
export function benefitCeiling(items: readonly Item[], responses: Responses): number | null {
  const lookedInto = items.flatMap((item) =>
    !item.circumstance && responseTo(item, responses) === 1 ? [[item.id, LOOKED_INTO] as const] : [],
  )
  return dimensionScore(items, { ...responses, ...Object.fromEntries(lookedInto) }).high
}
