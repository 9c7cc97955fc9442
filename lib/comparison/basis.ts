import { askedItems } from '../questionnaire/asked-items'
import type { DimensionId, Questionnaire, TechnologyId } from '../questionnaire/vocabulary'
import type { ScoredResult } from '../report/scored-result'
import { scoreTechnology, type TechnologyScore } from '../scoring/score'

/**
 * What the dimensions of two results are compared on. `all-questions`: both were asked the same. `common-questions`:
 * quick and full form, both with answers; the full one is scored again on what the quick one asks. `other-questions`:
 * quick and full form, but without the answers nothing can be scored again. `other-edition`: other questions altogether.
 */
export type Basis = 'all-questions' | 'common-questions' | 'other-questions' | 'other-edition'

/** A result together with the questionnaire of its edition. */
export interface Compared {
  readonly questionnaire: Questionnaire
  readonly report: ScoredResult
}

export function basisOf({ report: before }: Compared, { report: after }: Compared): Basis {
  if (before.edition !== after.edition) return 'other-edition'
  if (before.form === after.form) return 'all-questions'
  return before.kind === 'answers' && after.kind === 'answers' ? 'common-questions' : 'other-questions'
}

/** The dimensions of a technology on that basis: as the result has them, or from the questions of the quick form. */
export function dimensionsOn(
  basis: Basis,
  { questionnaire, report }: Compared,
  score: TechnologyScore,
): TechnologyScore['dimensions'] {
  if (basis !== 'common-questions' || report.kind !== 'answers' || report.form === 'quick')
    return score.dimensions
  return scoreTechnology(questionnaire, 'quick', score.id, report.responseSet.responses).dimensions
}

/** Whether quick and full form ask the same about a dimension. */
export function isAskedAlike(
  questionnaire: Questionnaire,
  technology: TechnologyId,
  dimension: DimensionId,
): boolean {
  return askedItems(questionnaire, 'full', [technology]).every(
    (item) => item.quick || item.dimension !== dimension,
  )
}
