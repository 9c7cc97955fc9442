import type { NamedResult } from '../collection/collection'
import { type DimensionId, FORMS, type TechnologyId, type VerdictId } from '../instrument/vocabulary'
import type { ScoreRange } from '../scoring/score-range'
import { headlineReadiness } from '../scoring/scored-result'
import { inWholePoints } from '../scoring/whole-points'
import { askTheSame, type SharedBasis } from './basis'

/** A figure in whole points, as every result shows it. */
export interface Figure extends ScoreRange {
  /** `false`: the form does not ask about it. */
  readonly isAsked: boolean
}

/** What a result says about one technology. */
export interface Row {
  readonly result: NamedResult
  readonly verdict: VerdictId
  /** As the result itself says it; `null` where it shows no number. */
  readonly readiness: Figure | null
  /** All seven in the instrument's order, as the result has them. */
  readonly dimensions: readonly ({ readonly id: DimensionId } & Figure)[]
  /** The same values unrounded, for what is calculated from them; in whole points where the link has no others. */
  readonly exact: Readonly<Record<FigureId, number | null>>
}

export type FigureId = 'readiness' | DimensionId

/** The results that were asked about the technology, in the order given. */
export function rowsOf(results: readonly NamedResult[], technology: TechnologyId): readonly Row[] {
  return results.flatMap((result) => {
    const { report } = result
    const score = report.technologies.find(({ id }) => id === technology)
    if (score === undefined) return []
    const readiness = headlineReadiness(report.form, score)
    return [
      {
        result,
        verdict: score.verdict,
        readiness: readiness && { ...inWholePoints(readiness), isAsked: true },
        dimensions: score.dimensions.map(({ id, ...range }) => ({
          id,
          ...inWholePoints(range),
          isAsked: report.askedDimensions.includes(id),
        })),
        exact: {
          readiness: readiness?.value ?? null,
          ...(Object.fromEntries(score.dimensions.map(({ id, value }) => [id, value])) as Record<
            DimensionId,
            number | null
          >),
        },
      },
    ]
  })
}

/** Rows that rest on the same questions. */
export interface Block extends SharedBasis {
  /** In the order given. */
  readonly rows: readonly Row[]
}

/** The rows by what they rest on: those on the basis first, which alone are summarised; then the other form, then other editions. */
export function inBlocks(rows: readonly Row[], basis: SharedBasis): readonly Block[] {
  const editions = [...new Set(rows.map(({ result }) => result.report.edition))]
  return [
    basis,
    ...[basis.edition, ...editions].flatMap((edition) => FORMS.map((form) => ({ edition, form }))),
  ]
    .filter((one, place, all) => all.findIndex((other) => askTheSame(one, other)) === place)
    .map((one) => ({ ...one, rows: rows.filter(({ result }) => askTheSame(result.report, one)) }))
    .filter((block) => block.rows.length > 0)
}

/** The unrounded values that count together: neither unknown nor not assessable. Whoever summarises them rounds once, at the end. */
export function valuesOf(rows: readonly Row[], id: FigureId): readonly number[] {
  return rows.flatMap(({ exact }) => exact[id] ?? [])
}

/**
 * Makes the rows that `rowsOf` does, each of them once: filters change with every key, what a result says does not. What is
 * no longer used elsewhere is forgotten.
 */
export function rememberRows(): typeof rowsOf {
  const known = new WeakMap<NamedResult, Map<TechnologyId, readonly Row[]>>()
  return (results, technology) =>
    results.flatMap((result) => {
      const ofResult = known.get(result) ?? new Map<TechnologyId, readonly Row[]>()
      known.set(result, ofResult)
      const rows = ofResult.get(technology) ?? rowsOf([result], technology)
      ofResult.set(technology, rows)
      return rows
    })
}
