import { type Responses, responseTo } from '../instrument/response-set'
import { isLevel, neighbour } from '../instrument/vocabulary'
import { hurdles } from '../scoring/hurdles'
import { type Inquiry, type Judgement, judge } from '../scoring/judgement'
import { byFigure, EQUAL_WITHIN } from '../scoring/thresholds'

/** An item whose next level clears something out of the way or raises the readiness. */
export interface Lever {
  readonly item: string
  /** Points of readiness gained by one level; 0 or more, above 0 unless the item is a hurdle below its floor. */
  readonly gain: number
}

/** As many as a person can take up at once. */
export const LEVERS_SHOWN = 3

/**
 * What one more level would bring: hurdles below their floor first, in form order; then the rest, largest gain first,
 * equal ones in form order. Circumstances are left out, because the firm cannot bring them about. Empty where there is
 * no readiness value, and for "not now". Items that are good enough for the firm are left out as well. Source: instrument,
 * section 7.
 */
export function levers(
  inquiry: Inquiry,
  responses: Responses,
  today: Judgement,
  goodEnough: readonly string[] = [],
): readonly Lever[] {
  const { value } = today.readiness
  if (value === null || today.decision.verdict === 'not-now') return []
  const below = new Set(
    hurdles(inquiry.asked, responses).flatMap(({ item, state }) => (state === 'below' ? [item.id] : [])),
  )
  const found = inquiry.asked.flatMap((item): Lever[] => {
    const level = responseTo(item, responses)
    const next = isLevel(level) ? neighbour(level, 1) : null
    if (item.circumstance || next === null || goodEnough.includes(item.id)) return []
    const raised = judge(inquiry, { ...responses, [item.id]: next })
    const gain = (raised.readiness.value ?? value) - value
    return [{ item: item.id, gain }]
  })
  return [
    ...found.filter(({ item }) => below.has(item)),
    ...found
      .filter(({ item, gain }) => !below.has(item) && gain > EQUAL_WITHIN)
      .sort((a, b) => byFigure(b.gain, a.gain)),
  ]
}
