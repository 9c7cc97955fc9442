import { inInstrumentOrder } from '../instrument/asked-items'
import { DIMENSIONS, type DimensionId, type TechnologyId } from '../instrument/vocabulary'
import type { Comparison } from './comparison'
import { FIGURE_TRENDS, type FigureChange, type FigureTrend } from './figure-change'
import type { ResultPair } from './pairs'

/** How many pairs have which trend in a dimension. */
interface DimensionMovement {
  readonly id: DimensionId
  readonly trends: Readonly<Record<FigureTrend, number>>
}

/** All seven dimensions of a technology, in the pairs that were asked about it both times. */
export function dimensionMovements(
  pairs: readonly ResultPair[],
  technology: TechnologyId,
): readonly DimensionMovement[] {
  const compared = pairs.flatMap(({ comparison }) =>
    comparison.technologies.filter(({ id }) => id === technology),
  )
  return DIMENSIONS.map((id) => {
    const changes = compared.flatMap(({ dimensions }) => dimensions.filter((one) => one.id === id))
    const count = (trend: FigureTrend) => changes.filter((change) => change.trend === trend).length
    return {
      id,
      trends: Object.fromEntries(FIGURE_TRENDS.map((trend) => [trend, count(trend)])) as Record<
        FigureTrend,
        number
      >,
    }
  })
}

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
