import { type Advice, adviceOn } from '../advice/advice'
import { encodeAnswers } from '../codes/answer-code'
import { encodeScores } from '../codes/score-code'
import type { ResponseSet } from '../instrument/response-set'
import type { Questionnaire } from '../instrument/vocabulary'
import { publicReport, type ScoredAnswers, type ScoreReport, scoredAnswers } from '../scoring/scored-result'

/** The codes that open this result again, as they stand in its links. */
export interface ResultLinks {
  /** With all answers; `null` where only the scores are known. */
  readonly answers: string | null
  /** Without answers. */
  readonly scores: string
}

/** What follows from answers, beside their scores: advice, one entry for each technology, and both links. */
export interface AnswerReport extends ScoredAnswers {
  readonly advice: readonly Advice[]
  readonly links: ResultLinks & { readonly answers: string }
}

/** The one thing that page, table, radar, picture and JSON render. */
export type Report = AnswerReport | (ScoreReport & { readonly links: ResultLinks })

/** Throws if the answers do not fit the questionnaire. */
export function reportOnAnswers(questionnaire: Questionnaire, responseSet: ResponseSet): AnswerReport {
  const { form, technologies, responses } = responseSet
  const scored = scoredAnswers(questionnaire, responseSet)
  return {
    ...scored,
    advice: technologies.map((id) => adviceOn(questionnaire, form, id, responses)),
    links: {
      answers: encodeAnswers(questionnaire, responseSet),
      scores: encodeScores(questionnaire, publicReport(scored)),
    },
  }
}

export function reportOnScores(questionnaire: Questionnaire, scores: ScoreReport): Report {
  return { ...scores, links: { answers: null, scores: encodeScores(questionnaire, scores) } }
}
