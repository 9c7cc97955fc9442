import type { ResponseSet } from '../instrument/response-set'
import type { Day, Questionnaire } from '../instrument/vocabulary'
import type { ScoreReport } from '../scoring/scored-result'
import { answerRadices, readAnswers } from './answer-code'
import { type CodeProblem, openEnvelope, problem } from './envelope'
import { readScores, scoreRadices } from './score-code'

export type DecodedCode =
  | {
      readonly ok: true
      readonly kind: 'answers'
      readonly questionnaire: Questionnaire
      readonly responseSet: ResponseSet
    }
  | {
      readonly ok: true
      readonly kind: 'scores'
      readonly questionnaire: Questionnaire
      readonly report: ScoreReport
    }
  | { readonly ok: false; readonly problem: CodeProblem }

const RADICES = { answers: answerRadices, scores: scoreRadices }

/**
 * Opens a code of either kind. Total: any text gives content or a named problem, nothing throws, and what is accepted
 * encodes back to the same text. `today`, the day in Europe/Berlin, refuses codes from the future.
 */
export function decodeCode(editions: readonly Questionnaire[], code: string, today: Day): DecodedCode {
  const envelope = openEnvelope(editions, RADICES, code)
  if ('reason' in envelope) return { ok: false, problem: envelope }
  const { kind, questionnaire, shape, body } = envelope
  const content =
    kind === 'answers' ? readAnswers(questionnaire, shape, body) : readScores(questionnaire, shape, body)
  if (content === null) return { ok: false, problem: problem('malformed') }
  if (content.answeredOn > today) return { ok: false, problem: problem('malformed', 'future') }
  return 'kind' in content
    ? { ok: true, kind: 'scores', questionnaire, report: content }
    : { ok: true, kind: 'answers', questionnaire, responseSet: content }
}

/** What a person is told about a link that shows nothing; each has a page of its own. */
export const LINK_PROBLEMS = [
  'malformed',
  'cut',
  'checksum',
  'unknown-edition',
  'future',
  'no-answers',
] as const
export type LinkProblem = (typeof LINK_PROBLEMS)[number]

/** The most telling problem, or `null` if the link can be opened. */
export function linkProblem(decoded: DecodedCode): LinkProblem | null {
  return decoded.ok ? null : (decoded.problem.hint ?? decoded.problem.reason)
}
