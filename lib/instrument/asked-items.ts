import { type FormId, TECHNOLOGIES, type TechnologyId } from './forms'
import { DIMENSIONS, type DimensionId, type Item, type Questionnaire } from './vocabulary'

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

/**
 * The dimensions that a form asks about, in the instrument's order. The others are not asked: no score, no axis, and no
 * statement about the firm. Source: instrument, section 5.
 */
export function askedDimensions(questionnaire: Questionnaire, form: FormId): readonly DimensionId[] {
  const asked = askedItems(questionnaire, form, TECHNOLOGIES)
  return DIMENSIONS.filter((dimension) => asked.some((item) => item.dimension === dimension))
}
