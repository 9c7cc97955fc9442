import type { Compared } from '../collection/collection'
import type { DimensionId, TechnologyId, VerdictId } from '../instrument/vocabulary'
import type { TechnologyScore } from '../scoring/score'
import { headlineReadiness, type ScoredResult } from '../scoring/scored-result'
import { type Basis, basisOf, dimensionsOn, isAskedAlike } from './basis'
import { type FigureChange, figureChange } from './figure-change'
import { type ItemChange, itemChanges } from './item-change'

export interface TechnologyComparison {
  readonly id: TechnologyId
  /** As each result says it, on everything that it was asked. */
  readonly verdict: { readonly before: VerdictId; readonly after: VerdictId; readonly isChanged: boolean }
  /** Comparable only where both were asked the same; `null` where one of them shows no number. */
  readonly readiness: FigureChange | null
  /** Those that both were asked about, in the instrument's order, on the common basis. */
  readonly dimensions: readonly ({ readonly id: DimensionId } & FigureChange)[]
}

/** What became of a result. */
export interface Comparison {
  readonly basis: Basis
  /** The technologies in both: first those whose verdict changed, then in the instrument's order. */
  readonly technologies: readonly TechnologyComparison[]
  readonly onlyBefore: readonly TechnologyId[]
  readonly onlyAfter: readonly TechnologyId[]
  /** Every item asked in at least one of them; `null` without answers in both, or in different editions. */
  readonly items: readonly ItemChange[] | null
}

/** Compares two results, the earlier one first. */
export function compareReports(before: Compared, after: Compared): Comparison {
  const technologies = before.report.technologies.flatMap((from) => {
    const to = after.report.technologies.find(({ id }) => id === from.id)
    return to === undefined ? [] : [compareTechnology(before, after, from, to)]
  })
  return {
    basis: basisOf(before, after),
    technologies: [
      ...technologies.filter(({ verdict }) => verdict.isChanged),
      ...technologies.filter(({ verdict }) => !verdict.isChanged),
    ],
    onlyBefore: missingIn(after.report, before.report),
    onlyAfter: missingIn(before.report, after.report),
    items: compareItems(before, after),
  }
}

function compareTechnology(
  before: Compared,
  after: Compared,
  from: TechnologyScore,
  to: TechnologyScore,
): TechnologyComparison {
  const basis = basisOf(before, after)
  const dimensionsAfter = dimensionsOn(basis, after, to)
  const shown = [headlineReadiness(before.report.form, from), headlineReadiness(after.report.form, to)]
  return {
    id: from.id,
    verdict: { before: from.verdict, after: to.verdict, isChanged: from.verdict !== to.verdict },
    readiness: shown.includes(null)
      ? null
      : figureChange(from.readiness, to.readiness, basis === 'all-questions'),
    dimensions: dimensionsOn(basis, before, from).flatMap(({ id, ...range }) => {
      const rangeAfter = dimensionsAfter.find((dimension) => dimension.id === id)
      const isAsked = [before, after].every(({ report }) => report.askedDimensions.includes(id))
      if (!isAsked || rangeAfter === undefined) return []
      const isComparable =
        basis !== 'other-edition' &&
        (basis !== 'other-questions' || isAskedAlike(before.questionnaire, from.id, id))
      return [{ id, ...figureChange(range, rangeAfter, isComparable) }]
    }),
  }
}

function missingIn(report: ScoredResult, { technologies }: ScoredResult): readonly TechnologyId[] {
  return technologies
    .map(({ id }) => id)
    .filter((id) => !report.technologies.some((score) => score.id === id))
}

function compareItems(before: Compared, after: Compared): readonly ItemChange[] | null {
  if (before.report.kind !== 'answers' || after.report.kind !== 'answers') return null
  if (before.report.edition !== after.report.edition) return null
  return itemChanges(before.questionnaire, before.report.responseSet, after.report.responseSet)
}

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
