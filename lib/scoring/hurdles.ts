import { type Responses, responseTo } from '../instrument/response-set'
import { type Item, isLevel, type Level } from '../instrument/vocabulary'

/** `open`: unknown. `below` and `cleared`: under, or at or above, the hurdle's floor. */
type HurdleState = 'cleared' | 'below' | 'open'

export interface Hurdle {
  readonly item: Item
  readonly state: HurdleState
}

/** The hurdles of a technology among its asked items. A not-applicable one is none. Source: instrument, section 6. */
export function hurdles(asked: readonly Item[], responses: Responses): readonly Hurdle[] {
  return asked.flatMap((item) => {
    const response = responseTo(item, responses)
    if (item.hurdleFloor === null || response === 'not-applicable') return []
    return [{ item, state: isLevel(response) ? stateOf(response, item.hurdleFloor) : 'open' }]
  })
}

function stateOf(level: Level, floor: Level): HurdleState {
  return level >= floor ? 'cleared' : 'below'
}
