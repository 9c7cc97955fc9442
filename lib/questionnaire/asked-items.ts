import { type FormId, type Item, type Questionnaire, TECHNOLOGIES, type TechnologyId } from './vocabulary'

/** The items a respondent sees, in form order. Source: instrument, section 3. */
export function askedItems(
  questionnaire: Questionnaire,
  form: FormId,
  technologies: readonly TechnologyId[],
): readonly Item[] {
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
