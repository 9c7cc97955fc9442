import { type Advice, adviceOn } from '../advice/advice'
import type { ResponseSet } from '../questionnaire/response-set'
import type { Day, FormId, Questionnaire } from '../questionnaire/vocabulary'
import { scoreTechnology, type TechnologyScore } from '../scoring/score'
import { publicScore } from './whole-points'

interface ReportBase {
  readonly edition: string
  readonly form: FormId
  readonly answeredOn: Day
  /** The chosen technologies in the instrument's order. */
  readonly technologies: readonly TechnologyScore[]
}

/** Made from answers: full precision, with reasons, advice and the answers themselves. */
export interface AnswerReport extends ReportBase {
  readonly kind: 'answers'
  readonly responseSet: ResponseSet
  /** What follows from the answers, one entry for each technology. */
  readonly advice: readonly Advice[]
}

/** Made from a score code: whole points, no reasons, no answers. */
export interface ScoreReport extends ReportBase {
  readonly kind: 'scores'
}

/** The one thing that page, table, radar, picture and JSON render. */
export type Report = AnswerReport | ScoreReport

/** What results are compared on. Without the advice, which takes most of the time that a report does. */
export type ScoredResult = Omit<AnswerReport, 'advice'> | ScoreReport

export function scoredAnswers(
  questionnaire: Questionnaire,
  responseSet: ResponseSet,
): Omit<AnswerReport, 'advice'> {
  const { edition, form, answeredOn, technologies, responses } = responseSet
  return {
    kind: 'answers',
    edition,
    form,
    answeredOn,
    technologies: technologies.map((id) => scoreTechnology(questionnaire, form, id, responses)),
    responseSet,
  }
}

export function reportOnAnswers(questionnaire: Questionnaire, responseSet: ResponseSet): AnswerReport {
  const { form, technologies, responses } = responseSet
  return {
    ...scoredAnswers(questionnaire, responseSet),
    advice: technologies.map((id) => adviceOn(questionnaire, form, id, responses)),
  }
}

/** The part of a report that a public link may show. */
export function publicReport({ edition, form, answeredOn, technologies }: ScoredResult): ScoreReport {
  return { kind: 'scores', edition, form, answeredOn, technologies: technologies.map(publicScore) }
}
