import type { FormId, VerdictId } from '../instrument/vocabulary'
import type { Standing } from './standing'

/** Which rule decided: reasons and meaning of a verdict follow from it. */
export type VerdictRule =
  | 'gate-closed'
  | 'not-assessable'
  | 'benefit-below'
  | 'benefit-open'
  | 'gate-open'
  | 'gate-presumed'
  | 'all-clear'
  | 'full-form-open'
  | 'preparation'
  | 'integration-open'

export interface Decision {
  readonly verdict: VerdictId
  readonly rule: VerdictRule
}

/** The first rule that holds decides. Source: instrument, section 6, the table read from top to bottom. */
export function decide(form: FormId, standing: Standing): Decision {
  const { gateClosed, gateUnknown, gatePresumed, benefit, integration, hurdleBelow, hurdleUnknown } = standing
  if (gateClosed) return { verdict: 'not-now', rule: 'gate-closed' }
  if (benefit === null || integration === null) return { verdict: 'not-assessed', rule: 'not-assessable' }
  if (benefit === 'below') return { verdict: 'not-now', rule: 'benefit-below' }
  if (benefit === 'open') return { verdict: 'clarify', rule: 'benefit-open' }
  if (gateUnknown) return { verdict: 'clarify', rule: 'gate-open' }
  if (gatePresumed) return { verdict: 'clarify', rule: 'gate-presumed' }
  if (integration === 'above' && !hurdleBelow && !hurdleUnknown) {
    // In the quick form the preparation is the full form: it has not asked everything that could stand in the way.
    return form === 'full'
      ? { verdict: 'fits-now', rule: 'all-clear' }
      : { verdict: 'fits-with-preparation', rule: 'full-form-open' }
  }
  if (integration === 'below' || hurdleBelow) return { verdict: 'fits-with-preparation', rule: 'preparation' }
  return { verdict: 'clarify', rule: 'integration-open' }
}
