import { isLevel, type Level } from '../instrument/vocabulary'
import { type RaterAgreement, raterAgreement } from '../statistics/rater-agreement'
import { type ItemChange, isAskedOnce } from './item-change'

/** An item that was put to both. */
export interface SeenItem {
  readonly change: ItemChange
  /** In levels, 0 to 4; `null`: at least one of them gave no level. */
  readonly distance: number | null
}

/** One firm in the eyes of two, of whom neither is the earlier one. */
export interface TwoSights {
  /** What both were asked: the furthest apart first, then form order; where one of them gave no level, last. */
  readonly items: readonly SeenItem[]
  /** `null`: no item has a level from both. */
  readonly agreement: RaterAgreement | null
}

/** Sets what two people answered about one firm side by side, item by item. */
export function twoSights(items: readonly ItemChange[]): TwoSights {
  const asked = items.filter((item) => !isAskedOnce(item))
  const seen = asked.map((change) => {
    const levels = levelsOf(change)
    return { change, distance: levels === null ? null : Math.abs(levels[0] - levels[1]) }
  })
  return {
    items: seen.toSorted((one, other) => (other.distance ?? -1) - (one.distance ?? -1)),
    agreement: raterAgreement(asked.map(levelsOf).filter((levels) => levels !== null)),
  }
}

function levelsOf({ before, after }: ItemChange): readonly [Level, Level] | null {
  if (before === null || after === null) return null
  return isLevel(before) && isLevel(after) ? [before, after] : null
}
