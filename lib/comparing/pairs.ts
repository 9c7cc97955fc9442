import type { NamedResult } from '../collection/collection'
import type { Firm } from '../collection/firms'
import { type Compare, type Comparison, compareReports } from './comparison'
import { isCertain } from './figure-change'
import { isAskedOnce, isChanged } from './item-change'

/** Two results of one firm, and what became of the earlier one. */
export interface ResultPair {
  readonly before: NamedResult
  readonly after: NamedResult
  readonly comparison: Comparison
  /** In how many technologies the verdict changed. */
  readonly changedVerdicts: number
  /** Points by which dimensions certainly rose or fell, without their signs, over all technologies; 0 or more. */
  readonly movedPoints: number
  /** `same`: nothing that can be compared changed. `apart`: there is nothing that can be compared. */
  readonly outcome: 'changed' | 'same' | 'apart'
}

/** Each result of a firm with the one before it, most telling pair first. */
export function stepsOf(firms: readonly Firm[], compare: Compare = compareReports): readonly ResultPair[] {
  return mostTellingFirst(
    firms.flatMap(({ results }) =>
      results.flatMap((after, place) => {
        const before = results[place - 1]
        return before === undefined ? [] : [pairOf(before, after, compare)]
      }),
    ),
  )
}

/** The first result of each firm with its last one, where others lie between them; most telling pair first. */
export function spansOf(firms: readonly Firm[], compare: Compare = compareReports): readonly ResultPair[] {
  return mostTellingFirst(
    firms.flatMap(({ results: [first, ...later] }) => {
      const last = later.at(-1)
      return first === undefined || last === undefined || later.length < 2
        ? []
        : [pairOf(first, last, compare)]
    }),
  )
}

/** `compare`: `compareReports`, or the same with a memory. */
export function pairOf(
  before: NamedResult,
  after: NamedResult,
  compare: Compare = compareReports,
): ResultPair {
  const comparison = compare(before, after)
  const moves = comparison.technologies.flatMap(({ dimensions }) => dimensions.filter(isCertain))
  return {
    before,
    after,
    comparison,
    changedVerdicts: comparison.technologies.filter(({ verdict }) => verdict.isChanged).length,
    movedPoints: moves.reduce((points, { difference }) => points + Math.abs(difference ?? 0), 0),
    outcome: outcomeOf(comparison),
  }
}

/**
 * Changed verdicts first, most of them first, the later day first among equals. Then by the points that moved, then
 * whatever else changed, then the rest; there, too, the later day first.
 */
function mostTellingFirst(pairs: readonly ResultPair[]): readonly ResultPair[] {
  const laterFirst = (a: ResultPair, b: ResultPair) =>
    Number(a.after.report.answeredOn < b.after.report.answeredOn) -
      Number(a.after.report.answeredOn > b.after.report.answeredOn) || b.after.number - a.after.number
  const outcomes: readonly ResultPair['outcome'][] = ['changed', 'same', 'apart']
  return pairs.toSorted(
    (a, b) =>
      b.changedVerdicts - a.changedVerdicts ||
      (a.changedVerdicts > 0 ? 0 : b.movedPoints - a.movedPoints) ||
      outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
      laterFirst(a, b),
  )
}

function outcomeOf({ technologies, items }: Comparison): ResultPair['outcome'] {
  const trends = technologies.flatMap(({ dimensions }) => dimensions.map(({ trend }) => trend))
  const answers = (items ?? []).filter((item) => !isAskedOnce(item))
  const hasChanged =
    technologies.some(({ verdict }) => verdict.isChanged) ||
    trends.some((trend) => trend === 'rose' || trend === 'fell' || trend === 'uncertain') ||
    answers.some(isChanged)
  if (hasChanged) return 'changed'
  return trends.some((trend) => trend === 'same') || answers.length > 0 ? 'same' : 'apart'
}
