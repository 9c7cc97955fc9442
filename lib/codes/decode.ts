import type { ResponseSet } from '../instrument/response-set'
import type { Day, Questionnaire } from '../instrument/vocabulary'
import { dayAfter } from '../responses/day'
import type { ScoreReport } from '../scoring/scored-result'
import { answerRadices, readAnswers } from './answer-code'
import { hasLostCapitals, headsInCapitals, readingsInCapitals } from './capitals'
import { type CodeProblem, lengthFrom, openEnvelope, problem } from './envelope'
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
 * encodes back to the same text. `today`, the day in Europe/Berlin, refuses codes from the future; tomorrow is not: in
 * other zones it has begun.
 */
export function decodeCode(editions: readonly Questionnaire[], code: string, today: Day): DecodedCode {
  const envelope = openEnvelope(editions, RADICES, code)
  if ('reason' in envelope) {
    const hasLost = hasLostItsCapitals(editions, code)
    return { ok: false, problem: hasLost ? problem(envelope.reason, 'capitals') : envelope }
  }
  const { kind, questionnaire, shape, body } = envelope
  const content =
    kind === 'answers' ? readAnswers(questionnaire, shape, body) : readScores(questionnaire, shape, body)
  if (content === null) return { ok: false, problem: problem('malformed') }
  if (content.answeredOn > dayAfter(today)) return { ok: false, problem: problem('malformed', 'future') }
  return 'kind' in content
    ? { ok: true, kind: 'scores', questionnaire, report: content }
    : { ok: true, kind: 'answers', questionnaire, responseSet: content }
}

/**
 * The one code that opens and has these letters, written large and small in its own way, where all are alike; `null` if there
 * is none or more than one. Takes some milliseconds for a full answer code (see readingsInCapitals).
 */
export function restoreCapitals(editions: readonly Questionnaire[], code: string, today: Day): string | null {
  // A program that begins every line with a capital, or an address with a small letter, changes the first one alone.
  const readings = hasLostItsCapitals(editions, code)
    ? (readingsInCapitals(code) ?? [])
    : [code.charAt(0).toUpperCase() + code.slice(1)]
  const [only, another] = readings.filter((reading) => decodeCode(editions, reading, today).ok)
  return another === undefined ? (only ?? null) : null
}

/** As long as a code whose beginning has these letters; with a small first letter, which no code has, also cut. */
function hasLostItsCapitals(editions: readonly Questionnaire[], code: string): boolean {
  if (!hasLostCapitals(code)) return false
  const lengths = headsInCapitals(code).map((head) => lengthFrom(editions, RADICES, head) ?? 0)
  return /^[as]/.test(code) ? code.length <= Math.max(...lengths) : lengths.includes(code.length)
}

/** What a person is told about a link that shows nothing; each has a page of its own. */
export const LINK_PROBLEMS = [
  'malformed',
  'cut',
  'checksum',
  'capitals',
  'unknown-edition',
  'future',
  'no-answers',
] as const
export type LinkProblem = (typeof LINK_PROBLEMS)[number]

/** The most telling problem, or `null` if the link can be opened. */
export function linkProblem(decoded: DecodedCode): LinkProblem | null {
  return decoded.ok ? null : (decoded.problem.hint ?? decoded.problem.reason)
}
