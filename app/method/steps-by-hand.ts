import { type Responses, responseTo } from '@/lib/instrument/response-set'
import { type Item, isLevel, LEVELS, type Level, type Response } from '@/lib/instrument/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import { QUARTILE_SHARES } from '@/lib/statistics/summary'
import { HIGHEST_SCORE, LOWEST_SCORE } from './figure-format'

/** What goes into the figures of one dimension, as one would write it down to reckon by hand. */
interface DimensionSteps {
  /** What is added up for the value, and for either end of the range; each sum is divided by its length. */
  readonly value: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Items that do not apply and so are left out. */
  readonly leftOut: number
}

export function dimensionSteps(asked: readonly Item[], responses: Responses): DimensionSteps {
  const given = asked.map((item) => responseTo(item, responses))
  const value = given.filter(isLevel).map((level) => PERCENT_PER_LEVEL * level)
  const unknown = given.filter((response) => response === 'unknown')
  return {
    value,
    low: [...value, ...unknown.map(() => LOWEST_SCORE)],
    high: [...value, ...unknown.map(() => HIGHEST_SCORE)],
    leftOut: given.length - value.length - unknown.length,
  }
}

/** How one of the three quartiles is reckoned by hand. */
interface QuartileSteps {
  readonly id: keyof typeof QUARTILE_SHARES
  readonly share: number
  /** Counted from 0. */
  readonly place: number
  /** What the place is beyond the value before it, 0 up to 1. */
  readonly rest: number
  readonly before: number
  /** `null`: the place is that of a value, nothing lies between. */
  readonly after: number | null
}

/** The steps to the quartiles of values in order, of which there is at least one. */
export function quartileSteps(sorted: readonly number[]): readonly QuartileSteps[] {
  return (['lower', 'median', 'upper'] as const).map((id) => {
    const share = QUARTILE_SHARES[id]
    const place = (sorted.length - 1) * share
    const rest = place % 1
    const before = sorted[place - rest]
    if (before === undefined) throw new Error('There are no values to reckon with.')
    return { id, share, place, rest, before, after: rest === 0 ? null : (sorted[place - rest + 1] ?? null) }
  })
}

/** How one level counts in the agreement, by hand. */
interface AgreementStep {
  readonly level: Level
  readonly count: number
  /** The share of answers up to and including this level. */
  readonly upTo: number
  /** The share on the smaller side of the border above this level; `null`: it is the highest, no border lies above. */
  readonly smallerSide: number | null
}

/** The steps from the numbers of answers on each level to the agreement. */
export function agreementSteps(counts: Readonly<Record<Level, number>>): readonly AgreementStep[] {
  const n = LEVELS.reduce<number>((sum, level) => sum + counts[level], 0)
  return LEVELS.map((level) => {
    const upTo =
      LEVELS.filter((each) => each <= level).reduce<number>((sum, each) => sum + counts[each], 0) / n
    const isHighest = level === LEVELS.at(-1)
    return {
      level,
      count: counts[level],
      upTo,
      smallerSide: isHighest ? null : upTo <= 1 / 2 ? upTo : 1 - upTo,
    }
  })
}

/** A made-up group: a figure of each result, in whole points and in order. */
export const EXAMPLE_FIGURES = [38, 45, 52, 60, 63, 75] as const

/** What eight people of a made-up firm answered to one question. */
export const EXAMPLE_RESPONSES: readonly Response[] = [3, 1, 'unknown', 1, 4, 2, 'unknown', 1]

/** What a made-up firm and its adviser ticked, question by question. */
export const EXAMPLE_SIGHTS: readonly (readonly [Level, Level])[] = [
  [3, 3],
  [2, 1],
  [4, 4],
  [0, 2],
  [1, 1],
  [3, 2],
]

/** The two sums of the weighted kappa, as one would write them down. */
export function kappaSteps(pairs: readonly (readonly [Level, Level])[]) {
  const squares = pairs.map(([one, other]) => (one - other) ** 2)
  const crossed = pairs.flatMap(([one]) => pairs.map(([, other]) => (one - other) ** 2))
  return { squares, crossed: crossed.reduce((sum, square) => sum + square, 0), n: pairs.length }
}
