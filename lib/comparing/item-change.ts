import { askedItems } from '../instrument/asked-items'
import { type ResponseSet, responseTo } from '../instrument/response-set'
import {
  type DimensionId,
  type Item,
  isLevel,
  type Questionnaire,
  type Response,
} from '../instrument/vocabulary'

/**
 * What became of an answer; each item that was asked at least once has exactly one of these. `now-answered`: it was
 * unknown, which says nothing about the firm, so that it is no rise; `now-open` the other way round. `now-applies`
 * and `no-longer-applies`: from and to not applicable. `only-before`, `only-after`: asked in one of the two only.
 */
export const ITEM_TRENDS = [
  'rose',
  'fell',
  'now-answered',
  'now-open',
  'now-applies',
  'no-longer-applies',
  'same',
  'only-before',
  'only-after',
] as const
export type ItemTrend = (typeof ITEM_TRENDS)[number]

export interface ItemChange {
  readonly item: string
  readonly dimension: DimensionId
  readonly technology: Item['technology']
  /** `null`: not asked. */
  readonly before: Response | null
  readonly after: Response | null
  readonly trend: ItemTrend
}

/** Asked in one of the two only, which says nothing about the firm. */
export function isAskedOnce({ trend }: Pick<ItemChange, 'trend'>): boolean {
  return trend === 'only-before' || trend === 'only-after'
}

/** Asked twice and answered differently. */
export function isChanged(change: Pick<ItemChange, 'trend'>): boolean {
  return change.trend !== 'same' && !isAskedOnce(change)
}

/** Every item that one of the two was asked, in form order. Both response sets belong to the questionnaire. */
export function itemChanges(
  questionnaire: Questionnaire,
  before: ResponseSet,
  after: ResponseSet,
): readonly ItemChange[] {
  const [askedBefore, askedAfter] = [before, after].map(
    ({ form, technologies }) => new Set(askedItems(questionnaire, form, technologies)),
  )
  return questionnaire.items.flatMap((item) => {
    const from = askedBefore?.has(item) ? responseTo(item, before.responses) : null
    const to = askedAfter?.has(item) ? responseTo(item, after.responses) : null
    const { id, dimension, technology } = item
    const trend = trendOf(from, to)
    return trend === null ? [] : [{ item: id, dimension, technology, before: from, after: to, trend }]
  })
}

/** `null`: asked in neither. */
function trendOf(before: Response | null, after: Response | null): ItemTrend | null {
  if (before === null) return after === null ? null : 'only-after'
  if (after === null) return 'only-before'
  if (before === after) return 'same'
  if (before === 'unknown') return 'now-answered'
  if (after === 'unknown') return 'now-open'
  if (!isLevel(before)) return 'now-applies'
  if (!isLevel(after)) return 'no-longer-applies'
  return after > before ? 'rose' : 'fell'
}
