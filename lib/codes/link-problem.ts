import type { DecodedCode } from './decode'

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
