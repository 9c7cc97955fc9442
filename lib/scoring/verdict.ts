import { type Responses, responseTo } from '../questionnaire/response-set'
import type { DimensionId, FormId, Item, VerdictId } from '../questionnaire/vocabulary'
import { type Hurdle, hurdles } from './hurdles'
import type { ScoreRange } from './score-range'
import { FIT_BORDER, isBelow } from './thresholds'

/** Which rule decided: the reasons of a verdict follow from it. */
export type VerdictRule =
  | 'gate-closed'
  | 'not-assessable'
  | 'benefit-below'
  | 'benefit-open'
  | 'gate-open'
  | 'all-clear'
  | 'integration-or-hurdles'

/** What the verdict of one technology rests on. */
export interface VerdictBasis {
  readonly form: FormId
  /** The asked items of the technology and of all, in form order. */
  readonly asked: readonly Item[]
  readonly responses: Responses
  readonly dimensions: Readonly<Record<DimensionId, ScoreRange>>
}

export interface Decision {
  readonly verdict: VerdictId
  readonly rule: VerdictRule
}

/** The first rule that holds decides. Source: instrument, section 6, the table read from top to bottom. */
export function decide(basis: VerdictBasis): Decision {
  const { form, asked, responses, dimensions } = basis
  const gates = asked.filter((item) => item.gate).map((item) => responseTo(item, responses))
  if (gates.includes(0)) return { verdict: 'not-now', rule: 'gate-closed' }

  const benefit = dimensions['customer-benefit']
  const integration = dimensions.integration
  if (
    benefit.low === null ||
    benefit.high === null ||
    integration.low === null ||
    integration.high === null
  ) {
    return { verdict: 'not-assessed', rule: 'not-assessable' }
  }
  if (isBelow(benefit.high, FIT_BORDER)) return { verdict: 'not-now', rule: 'benefit-below' }
  if (isBelow(benefit.low, FIT_BORDER)) return { verdict: 'clarify', rule: 'benefit-open' }
  if (gates.includes('unknown')) return { verdict: 'clarify', rule: 'gate-open' }

  const states = hurdles(asked, responses)
  if (!isBelow(integration.low, FIT_BORDER) && states.every(isCleared)) {
    if (form === 'full') return { verdict: 'fits-now', rule: 'all-clear' }
    // In the quick form the preparation is the full form: it has not asked everything that could stand in the way.
    return { verdict: 'fits-with-preparation', rule: 'integration-or-hurdles' }
  }
  const needsPreparation = isBelow(integration.high, FIT_BORDER) || states.some(isBelowFloor)
  return { verdict: needsPreparation ? 'fits-with-preparation' : 'clarify', rule: 'integration-or-hurdles' }
}

const isCleared = (hurdle: Hurdle) => hurdle.state === 'cleared'
const isBelowFloor = (hurdle: Hurdle) => hurdle.state === 'below'
