import { askedItems } from './asked-items'
import { type FormId, TECHNOLOGIES } from './forms'
import { DIMENSIONS, type DimensionId, type Questionnaire } from './vocabulary'

/**
 * The dimensions that a form asks about, in the instrument's order. The others are not asked: no score, no axis, and no
 * statement about the firm. Source: instrument, section 5.
 */
export function askedDimensions(questionnaire: Questionnaire, form: FormId): readonly DimensionId[] {
  const asked = askedItems(questionnaire, form, TECHNOLOGIES)
  return DIMENSIONS.filter((dimension) => asked.some((item) => item.dimension === dimension))
}
