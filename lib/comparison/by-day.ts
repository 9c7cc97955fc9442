import type { Day } from '../questionnaire/vocabulary'

/** The oldest first; results of one day stay in the order given. */
export function byDay<Result extends { readonly report: { readonly answeredOn: Day } }>(
  results: readonly Result[],
): readonly Result[] {
  return results.toSorted(
    (a, b) =>
      Number(a.report.answeredOn > b.report.answeredOn) - Number(a.report.answeredOn < b.report.answeredOn),
  )
}
