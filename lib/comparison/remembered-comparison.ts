import type { ScoredResult } from '../report/scored-result'
import type { Compared } from './basis'
import { type Comparison, compareReports } from './comparison'

export type Compare = (before: Compared, after: Compared) => Comparison

/**
 * Compares as `compareReports` does, each two reports once: names and filters change often, what results say does not. What is
 * no longer used elsewhere is forgotten.
 */
export function rememberComparisons(): Compare {
  const known = new WeakMap<ScoredResult, WeakMap<ScoredResult, Comparison>>()
  return (before, after) => {
    const withBefore = known.get(before.report) ?? new WeakMap<ScoredResult, Comparison>()
    known.set(before.report, withBefore)
    const comparison = withBefore.get(after.report) ?? compareReports(before, after)
    withBefore.set(after.report, comparison)
    return comparison
  }
}
