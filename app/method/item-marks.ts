import type { Item } from '@/lib/questionnaire/vocabulary'

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
