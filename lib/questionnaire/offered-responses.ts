import { type Item, LEVELS, type Response } from './vocabulary'

/** The responses an item offers, in the order of the form. Answer codes number them in this order: append only. */
export function offeredResponses({
  offersNotApplicable,
}: Pick<Item, 'offersNotApplicable'>): readonly Response[] {
  return offersNotApplicable ? [...LEVELS, 'unknown', 'not-applicable'] : [...LEVELS, 'unknown']
}
