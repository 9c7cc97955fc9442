import { type FormId, type Item, type Questionnaire, TECHNOLOGIES } from '@/lib/questionnaire/vocabulary'
import { inquire } from '@/lib/scoring/judgement'

/**
 * Of how many equal questions this is one: the size of its dimension, for each technology that the item counts for,
 * every size once. Empty: the form does not ask it.
 */
export function questionsInDimension(
  questionnaire: Questionnaire,
  form: FormId,
  item: Item,
): readonly number[] {
  const technologies = item.technology === 'all' ? TECHNOLOGIES : [item.technology]
  const sizes = technologies
    .map((technology) => inquire(questionnaire, form, technology).byDimension[item.dimension])
    .filter((asked) => asked.includes(item))
    .map((asked) => asked.length)
  return [...new Set(sizes)].sort((a, b) => a - b)
}
