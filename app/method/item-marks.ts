import { type FormId, type Item, type Questionnaire, TECHNOLOGIES } from '@/lib/instrument/vocabulary'
import { inquire } from '@/lib/scoring/judgement'

/** What makes an item special, in the order in which the page names it. */
export const MARKS = [
  'quick',
  'gate',
  'hurdle',
  'presumed',
  'circumstance',
  'notApplicable',
  'cumulative',
  'overlapping',
] as const
/** Those that have a column of their own in the table of items; the others stand in words in the item's entry. */
export const COLUMN_MARKS: readonly Mark[] = ['quick', 'gate', 'hurdle', 'circumstance', 'cumulative']
export type Mark = (typeof MARKS)[number]

const CARRIES: Readonly<Record<Mark, (item: Item) => boolean>> = {
  quick: (item) => item.quick,
  gate: (item) => item.gate,
  hurdle: (item) => item.hurdleFloor !== null,
  presumed: (item) => item.presumed,
  circumstance: (item) => item.circumstance,
  notApplicable: (item) => item.offersNotApplicable,
  cumulative: (item) => item.cumulative,
  overlapping: (item) => item.overlapping,
}

export function marksOf(item: Item): readonly Mark[] {
  return MARKS.filter((mark) => CARRIES[mark](item))
}

/**
 * Of how many equal questions this is one: the size of its dimension, for each technology that the item counts for,
 * every size once. Empty: the form does not ask it.
 */
export function questionsInDimension(
  questionnaire: Questionnaire,
  form: FormId,
  item: Item,
): readonly number[] {
  const counted =
    item.technology === 'all'
      ? TECHNOLOGIES.filter((id) => questionnaire.items.some(({ technology }) => technology === id))
      : [item.technology]
  const sizes = counted
    .map((technology) => inquire(questionnaire, form, technology).byDimension[item.dimension])
    .filter((asked) => asked.includes(item))
    .map((asked) => asked.length)
  return [...new Set(sizes)].sort((a, b) => a - b)
}
