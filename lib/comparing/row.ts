import type { NamedResult } from '../collection/collection'
import { askedDimensions } from '../instrument/asked-dimensions'
import type { DimensionId, TechnologyId, VerdictId } from '../instrument/vocabulary'
import type { ScoreRange } from '../scoring/score-range'
import { headlineReadiness } from '../scoring/scored-result'
import { inWholePoints } from '../scoring/whole-points'
import { dimensionsOn, isAskedAlike, type SharedBasis } from './basis'

/** A figure in whole points, as every result shows it. */
export interface Figure extends ScoreRange {
  /** Whether it rests on the same questions as the others; else it stands beside them and counts nowhere. */
  readonly isComparable: boolean
  /** `false`: the form does not ask about it. */
  readonly isAsked: boolean
}

/** What a result says about one technology, beside others. */
export interface Row {
  readonly result: NamedResult
  readonly verdict: VerdictId
  /** As the result itself says it; `null` where it shows no number. */
  readonly readiness: Figure | null
  /** All seven in the instrument's order, on the shared questions where there are any; else as the result has them. */
  readonly dimensions: readonly ({ readonly id: DimensionId } & Figure)[]
}

/** The results that were asked about the technology, in the order given. */
export function rowsOn(
  basis: SharedBasis,
  results: readonly NamedResult[],
  technology: TechnologyId,
): readonly Row[] {
  return results.flatMap((result) => {
    const score = result.report.technologies.find(({ id }) => id === technology)
    if (score === undefined) return []
    const { edition, form, kind } = result.report
    const isSameEdition = edition === basis.edition
    const isSame = isSameEdition && form === basis.form
    const isApart = isSameEdition && !isSame
    const canBeReduced = isApart && kind === 'answers' && form === 'full'
    const shared = dimensionsOn(canBeReduced ? 'common-questions' : 'all-questions', result, score)
    const isShared = (id: DimensionId) =>
      !canBeReduced || askedDimensions(result.questionnaire, 'quick').includes(id)
    const readiness = headlineReadiness(form, score)
    return [
      {
        result,
        verdict: score.verdict,
        // Only the full form shows one, and all full forms of an edition ask the same.
        readiness: readiness && {
          ...inWholePoints(readiness),
          isComparable: isSameEdition,
          isAsked: true,
        },
        dimensions: score.dimensions.map(({ id, ...own }, place) => ({
          id,
          ...inWholePoints((isShared(id) && shared[place]) || own),
          isAsked: result.report.askedDimensions.includes(id),
          isComparable:
            isSame ||
            (canBeReduced && isShared(id)) ||
            (isApart && isAskedAlike(result.questionnaire, technology, id)),
        })),
      },
    ]
  })
}

/** The values that count together: comparable, and neither unknown nor not assessable. */
export function valuesOf(figures: readonly (Figure | null | undefined)[]): readonly number[] {
  return figures.flatMap((figure) => (figure?.isComparable && figure.value !== null ? [figure.value] : []))
}

/**
 * Makes the rows that `rowsOn` does, each of them once: filters change with every key, what a result says does not. What is
 * no longer used elsewhere is forgotten.
 */
export function rememberRows(): typeof rowsOn {
  const known = new WeakMap<NamedResult, Map<string, readonly Row[]>>()
  return (basis, results, technology) => {
    const key = keyOf(basis, technology)
    return results.flatMap((result) => {
      const ofResult = known.get(result) ?? new Map<string, readonly Row[]>()
      known.set(result, ofResult)
      const rows = ofResult.get(key) ?? rowsOn(basis, [result], technology)
      ofResult.set(key, rows)
      return rows
    })
  }
}

const keyOf = ({ edition, form }: SharedBasis, technology: string) => `${edition} ${form} ${technology}`
