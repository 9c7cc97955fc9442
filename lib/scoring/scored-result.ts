import { askedDimensions } from '../instrument/asked-dimensions'
import type { ResponseSet } from '../instrument/response-set'
import type { Day, DimensionId, FormId, Questionnaire } from '../instrument/vocabulary'
import { scoreTechnology, type TechnologyScore } from './score'
import type { ScoreRange } from './score-range'
import { publicScore } from './whole-points'

interface Scored {
  readonly edition: string
  readonly form: FormId
  readonly answeredOn: Day
  /** The chosen technologies in the instrument's order. */
  readonly technologies: readonly TechnologyScore[]
  /** What the form asks about; the scores of the other dimensions are `null` and say nothing. */
  readonly askedDimensions: readonly DimensionId[]
}

/** Made from answers: full precision, with reasons and the answers themselves. */
export interface ScoredAnswers extends Scored {
  readonly kind: 'answers'
  readonly responseSet: ResponseSet
}

/** Made from a score code: whole points, no reasons, no answers. */
export interface ScoreReport extends Scored {
  readonly kind: 'scores'
}

/** What results are compared on, and tried out: no advice, which takes most of the time that a report does. */
export type ScoredResult = ScoredAnswers | ScoreReport

export function scoredAnswers(questionnaire: Questionnaire, responseSet: ResponseSet): ScoredAnswers {
  const { edition, form, answeredOn, technologies, responses } = responseSet
  return {
    kind: 'answers',
    edition,
    form,
    answeredOn,
    technologies: technologies.map((id) => scoreTechnology(questionnaire, form, id, responses)),
    askedDimensions: askedDimensions(questionnaire, form),
    responseSet,
  }
}

/** The part of a result that a public link may show. */
export function publicReport(result: ScoredResult): ScoreReport {
  const { edition, form, answeredOn, technologies, askedDimensions } = result
  return {
    kind: 'scores',
    edition,
    form,
    answeredOn,
    technologies: technologies.map(publicScore),
    askedDimensions,
  }
}

/** The scores of a technology that the form asks about, in the instrument's order: one for each axis of a radar. */
export function askedScores(
  { askedDimensions }: Pick<Scored, 'askedDimensions'>,
  { dimensions }: Pick<TechnologyScore, 'dimensions'>,
): TechnologyScore['dimensions'] {
  return dimensions.filter(({ id }) => askedDimensions.includes(id))
}

/**
 * The readiness that may stand beside a verdict. `null`: it stands in the arithmetic only, because it would read like a
 * mark: in the quick form, for "not now", and where it is 0. Source: instrument, section 6.
 */
export function headlineReadiness(
  form: FormId,
  { verdict, readiness }: Pick<TechnologyScore, 'verdict' | 'readiness'>,
): ScoreRange | null {
  return form === 'quick' || verdict === 'not-now' || readiness.value === 0 ? null : readiness
}
