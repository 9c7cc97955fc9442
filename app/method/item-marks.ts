import type { Item } from '@/lib/questionnaire/vocabulary'

/** What makes an item special, in the order in which the page names it. */
export const MARKS = ['quick', 'gate', 'hurdle', 'circumstance', 'notApplicable', 'cumulative'] as const
export type Mark = (typeof MARKS)[number]

const CARRIES: Readonly<Record<Mark, (item: Item) => boolean>> = {
  quick: (item) => item.quick,
  gate: (item) => item.gate,
  hurdle: (item) => item.hurdleFloor !== null,
  circumstance: (item) => item.circumstance,
  notApplicable: (item) => item.offersNotApplicable,
  cumulative: (item) => item.cumulative,
}

export function marksOf(item: Item): readonly Mark[] {
  return MARKS.filter((mark) => CARRIES[mark](item))
}
