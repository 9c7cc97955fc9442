import type { Responses } from '../../lib/instrument/response-set'
import {
  type DimensionId,
  type Item,
  LEVELS,
  type Level,
  type Questionnaire,
  type Response,
} from '../../lib/instrument/vocabulary'
import { drawNearBorders, drawResponses, drawUniformly, pick } from './random-responses'

const LEANS: readonly (readonly Level[])[] = [LEVELS, [0], [0, 1], [1], [1, 2], [2], [2, 3], [3, 4], [4]]

/**
 * Responses of a firm that is of a kind in its customer benefit and of another in its integration: closed gates, low
 * benefits, hurdles below, unknown or not applicable then all occur often, and together.
 */
export function drawLopsidedResponses(random: () => number, items: readonly Item[]): Responses {
  const kinds = new Map<string, () => Response>()
  const kindOf = (dimension: DimensionId) => {
    const key = dimension === 'customer-benefit' || dimension === 'integration' ? dimension : 'foundation'
    const known = kinds.get(key)
    if (known) return known
    const lean = pick(random, LEANS)
    const unknown = pick(random, [0, 0, 0, 0.15, 0.4, 0.8])
    const kind = () => {
      if (random() < unknown) return 'unknown'
      return random() < 0.1 ? pick(random, LEVELS) : pick(random, lean)
    }
    kinds.set(key, kind)
    return kind
  }
  const notApplicable = pick(random, [0, 0, 0.3, 0.7])
  const closedGate = pick(random, [0, 0, 0.5])
  const openGate = pick(random, [0, 0.7])
  return Object.fromEntries(
    items.map((item): [string, Response] => {
      if (item.offersNotApplicable && random() < notApplicable) return [item.id, 'not-applicable']
      if (item.gate && random() < closedGate) return [item.id, 0]
      const response = kindOf(item.dimension)()
      if (item.gate && response === 0 && random() < openGate) return [item.id, pick(random, [1, 2, 3])]
      return [item.id, response]
    }),
  )
}

/** Responses of a firm where everything is at its floor or above, but for a few. */
export function drawNearlyFitting(random: () => number, items: readonly Item[]): Responses {
  const responses = Object.fromEntries(
    items.map((item): [string, Response] => {
      const floor = item.dimension === 'customer-benefit' ? 2 : (item.hurdleFloor ?? 0)
      return [item.id, pick(random, LEVELS.slice(floor))]
    }),
  )
  const share = pick(random, [0.1, 0.2, 0.3])
  for (const item of items) {
    if (random() < share) responses[item.id] = pick(random, [0, 1, 1, 2, 'unknown'] as const)
    if (item.gate && responses[item.id] === 0) responses[item.id] = 1
  }
  return responses
}

const DRAWS = [
  drawUniformly,
  drawResponses,
  drawNearBorders,
  drawNearBorders,
  drawLopsidedResponses,
  drawLopsidedResponses,
  drawNearlyFitting,
  drawNearlyFitting,
]

/** A firm of any kind: uniform, leaning, lopsided, close to the borders or close to fitting. */
export function drawAnyResponses(random: () => number, items: readonly Item[]): Responses {
  return pick(random, DRAWS)(random, items)
}

/**
 * The edition with its marks drawn anew: circumstances, advantages, what is presumed, floors, gates and "trifft nicht
 * zu" stand elsewhere. Everything drawn here the loader accepts.
 */
export function drawMarks(random: () => number, questionnaire: Questionnaire): Questionnaire {
  const items = questionnaire.items.map((item): Item => {
    const own = item.technology !== 'all'
    const key = item.dimension === 'customer-benefit' || item.dimension === 'integration'
    // One gate of each technology stays in the quick form, as the loader wants it; so do the dimensions.
    const gate = own && (item.gate || (key && random() < 0.15))
    const isHurdle = item.dimension === 'integration' || random() < (key ? 0.3 : 0.1)
    return {
      ...item,
      gate,
      offersNotApplicable: !gate && random() < 0.5,
      circumstance: random() < 0.4,
      advantage: gate && random() < 0.4,
      presumed: gate && random() < 0.3,
      hurdleFloor: isHurdle ? pick(random, [0, 1, 2, 3, 4] as const) : null,
    }
  })
  return { ...questionnaire, items }
}
