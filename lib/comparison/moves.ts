import { inInstrumentOrder } from '../questionnaire/asked-items'
import { DIMENSIONS, type DimensionId, type TechnologyId } from '../questionnaire/vocabulary'
import type { Comparison } from './comparison'
import type { FigureChange } from './figure-change'

/** What became of a dimension, with the technologies of which exactly this is true. */
export interface Move {
  readonly dimension: DimensionId
  readonly change: FigureChange
  /** In the instrument's order, at least one. */
  readonly technologies: readonly TechnologyId[]
}

/**
 * The dimensions by what became of them, in the instrument's order. Much of the foundation is asked once for all
 * technologies, so that the same change would be said for each of them; here it is one.
 */
export function movesOf({ technologies }: Comparison): readonly Move[] {
  const moves = new Map<string, Move>()
  for (const { id: technology, dimensions } of technologies) {
    for (const { id: dimension, ...change } of dimensions) {
      const key = JSON.stringify([dimension, change])
      const others = moves.get(key)?.technologies ?? []
      moves.set(key, { dimension, change, technologies: inInstrumentOrder([...others, technology]) })
    }
  }
  return [...moves.values()].toSorted(
    (a, b) => DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension),
  )
}
