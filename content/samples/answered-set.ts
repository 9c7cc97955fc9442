import { askedItems } from '../../lib/instrument/asked-items'
import { type ResponseSet, type Responses, responseTo } from '../../lib/instrument/response-set'
import { questionnaire } from '../2026-1/structure'

/** "Weiß ich nicht" and "Trifft auf uns nicht zu", as short as a level, so that answers can be read in rows. */
export const OPEN = 'unknown'
export const NONE = 'not-applicable'

/**
 * A finished response set of edition 2026-1 from blocks of answers: a later block overrules an earlier one, and what the
 * form does not ask for the chosen technologies is left out. Throws on an item that is missing or that there is not.
 */
export function answeredSet(
  setting: Omit<ResponseSet, 'edition' | 'responses'>,
  ...blocks: readonly Responses[]
): ResponseSet {
  const all: Responses = Object.assign({}, ...blocks)
  const stranger = Object.keys(all).find((id) => !questionnaire.items.some((item) => item.id === id))
  if (stranger !== undefined) throw new Error(`There is no item "${stranger}".`)
  const asked = askedItems(questionnaire, setting.form, setting.technologies)
  return {
    edition: questionnaire.edition,
    ...setting,
    responses: Object.fromEntries(asked.map((item) => [item.id, responseTo(item, all)])),
  }
}
