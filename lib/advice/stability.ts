import { type Responses, responseTo } from '../instrument/response-set'
import { isLevel, neighbour } from '../instrument/vocabulary'
import { type Inquiry, type Judgement, judge } from '../scoring/judgement'

export interface Stability {
  /** Single changes by one level that give another verdict. */
  readonly changes: number
  /** All single changes by one level up or down; 0: nothing was answered, nothing is claimed. */
  readonly of: number
}

/** How firmly the verdict stands against one different tick. Source: instrument, section 7. */
export function stability(inquiry: Inquiry, responses: Responses, today: Judgement): Stability {
  let changes = 0
  let of = 0
  for (const item of inquiry.asked) {
    const level = responseTo(item, responses)
    if (!isLevel(level)) continue
    for (const other of [neighbour(level, -1), neighbour(level, 1)]) {
      if (other === null) continue
      of += 1
      const { decision } = judge(inquiry, { ...responses, [item.id]: other })
      if (decision.verdict !== today.decision.verdict) changes += 1
    }
  }
  return { changes, of }
}
