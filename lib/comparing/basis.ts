import type { Compared } from '../collection/collection'
import { askedItems, inInstrumentOrder } from '../instrument/asked-items'
import type { DimensionId, FormId, Questionnaire, TechnologyId } from '../instrument/vocabulary'
import { scoreTechnology, type TechnologyScore } from '../scoring/score'

/**
 * What the dimensions of two results are compared on. `all-questions`: both were asked the same. `common-questions`:
 * quick and full form, both with answers; the full one is scored again on what the quick one asks. `other-questions`:
 * quick and full form, but without the answers nothing can be scored again. `other-edition`: other questions altogether.
 */
export type Basis = 'all-questions' | 'common-questions' | 'other-questions' | 'other-edition'

export function basisOf({ report: before }: Compared, { report: after }: Compared): Basis {
  if (askTheSame(before, after)) return 'all-questions'
  if (before.edition !== after.edition) return 'other-edition'
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

/** The technologies that at least one result has, in the instrument's order. */
export function technologiesOf(results: readonly Pick<Compared, 'report'>[]): readonly TechnologyId[] {
  return inInstrumentOrder(results.flatMap(({ report }) => report.technologies.map(({ id }) => id)))
}

/** The questions that figures of many results rest on: those of one form of one edition. */
export interface SharedBasis {
  readonly edition: string
  readonly form: FormId
}

/** Whether figures of two results rest on the same questions. Of others none is counted together, in whatever view. */
export function askTheSame(one: SharedBasis, other: SharedBasis): boolean {
  return one.edition === other.edition && one.form === other.form
}

/**
 * The edition that most of the results belong to, the newer one of two that are equal, and of it the form that most of those
 * results fill in, the full one of two that are equal. `null` without results.
 */
export function sharedBasis(results: readonly Compared[]): SharedBasis | null {
  const counts = new Map<string, number>()
  for (const { report } of results) counts.set(report.edition, (counts.get(report.edition) ?? 0) + 1)
  let chosen: Compared['questionnaire'] | null = null
  for (const { questionnaire } of results) {
    const [count = 0, most = 0] = [questionnaire, chosen].map((one) => counts.get(one?.edition ?? '') ?? 0)
    const isNewer = chosen === null || questionnaire.number > chosen.number
    if (count > most || (count === most && isNewer)) chosen = questionnaire
  }
  if (chosen === null) return null
  const { edition } = chosen
  const full = results.filter(({ report }) => askTheSame(report, { edition, form: 'full' })).length
  return { edition, form: 2 * full >= (counts.get(edition) ?? 0) ? 'full' : 'quick' }
}
