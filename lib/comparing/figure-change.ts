import type { ScoreRange } from '../scoring/score-range'
import { inWholePoints } from '../scoring/whole-points'

/**
 * What became of a figure. `uncertain`: the two ranges touch, so that the open answers alone could explain the
 * difference. `not-assessable`: one of the two has no range. `not-comparable`: the two rest on different questions.
 */
export const FIGURE_TRENDS = [
  'rose',
  'fell',
  'uncertain',
  'same',
  'not-assessable',
  'not-comparable',
] as const
export type FigureTrend = (typeof FIGURE_TRENDS)[number]

export interface FigureChange {
  /** In whole points, as every result shows them. */
  readonly before: ScoreRange
  readonly after: ScoreRange
  /** Points from the value before to the value after, −100 to 100; `null` where nothing can be subtracted. */
  readonly difference: number | null
  readonly trend: FigureTrend
}

/**
 * Compares a figure with what it was. Both are taken in whole points: the difference is then the one a reader gets
 * from the numbers on the page, a link without answers says the same as one with them, and turning the two round only
 * turns the sign.
 *
 * The rule: a figure rose or fell only if its whole range did. While ranges touch, what is still unknown, or was, could
 * account for all of the difference; calling that progress would reward whoever has merely looked up an answer.
 */
export function figureChange(before: ScoreRange, after: ScoreRange, isComparable: boolean): FigureChange {
  const shown = { before: inWholePoints(before), after: inWholePoints(after) }
  if (!isComparable) return { ...shown, difference: null, trend: 'not-comparable' }
  const trend = trendOf(shown.before, shown.after)
  const [from, to] = [shown.before.value, shown.after.value]
  const difference = trend === 'not-assessable' || from === null || to === null ? null : to - from
  return { ...shown, difference, trend }
}

/** Whether a figure rose or fell, whatever the answers that are still open turn out to be. */
export function isCertain({ trend }: Pick<FigureChange, 'trend'>): boolean {
  return trend === 'rose' || trend === 'fell'
}

function trendOf(before: ScoreRange, after: ScoreRange): FigureTrend {
  if (before.low === null || before.high === null || after.low === null || after.high === null) {
    return 'not-assessable'
  }
  if (before.value === after.value && before.low === after.low && before.high === after.high) return 'same'
  if (after.low > before.high) return 'rose'
  if (after.high < before.low) return 'fell'
  return 'uncertain'
}
