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

/** What became of a firm. */
export interface FirmMovement {
  /** Its first result with its last one. */
  readonly span: ResultPair
  /** Each result with the one before it, the oldest first, where others lie between those two; else empty. */
  readonly steps: readonly ResultPair[]
}

/** The firms with at least two results, the one with the most telling span first. */
export function firmMovements(
  firms: readonly Firm[],
  compare: Compare = compareReports,
): readonly FirmMovement[] {
  return mostTellingFirst(
    firms.flatMap(({ results }) => {
      const [first, ...later] = results
      const last = later.at(-1)
      if (first === undefined || last === undefined) return []
      const span = pairOf(first, last, compare)
      if (later.length === 1) return [{ span, steps: [] }]
      return [{ span, steps: later.map((after, place) => pairOf(results[place] ?? first, after, compare)) }]
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
function mostTellingFirst(movements: readonly FirmMovement[]): readonly FirmMovement[] {
  const laterFirst = (a: ResultPair, b: ResultPair) =>
    Number(a.after.report.answeredOn < b.after.report.answeredOn) -
      Number(a.after.report.answeredOn > b.after.report.answeredOn) || b.after.number - a.after.number
  const outcomes: readonly ResultPair['outcome'][] = ['changed', 'same', 'apart']
  return movements.toSorted(
    ({ span: a }, { span: b }) =>
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
