import { type FormId, TECHNOLOGIES, type TechnologyId } from './forms'
import type { Item } from './vocabulary'

/** What decides whether an item is asked. */
export type Askable = Pick<Item, 'technology' | 'quick'>

/** The items a respondent sees, in form order. Source: instrument, section 3. */
export function askedItems<AnyItem extends Askable>(
  questionnaire: { readonly items: readonly AnyItem[] },
  form: FormId,
  technologies: readonly TechnologyId[],
): readonly AnyItem[] {
  return questionnaire.items.filter(
    (item) =>
      (form === 'full' || item.quick) &&
      (item.technology === 'all' || technologies.includes(item.technology)),
  )
}

/** The chosen technologies once each, in the instrument's order. */
export function inInstrumentOrder(technologies: Iterable<TechnologyId>): readonly TechnologyId[] {
  const chosen = new Set(technologies)
  return TECHNOLOGIES.filter((technology) => chosen.has(technology))
}
