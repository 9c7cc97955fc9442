import { inTimeSlices } from '@/app/browser/time-slices'
import { knownEditions } from '@/app/operator/known-editions'
import { decodeCode } from '@/lib/codes/decode'
import type { Compared } from '@/lib/collection/collection'
import { LAST_DAY } from '@/lib/responses/day'
import { scoredAnswers } from '@/lib/scoring/scored-result'

/** What was scored in turns, for the view that comes next. Filled in the browser only: on a server it would grow for ever. */
let remembered: ReadonlyMap<string, Compared | null> = new Map()

/** The result behind a code; `null` if it does not open. Whether it is from the future was asked when it was handed in. */
export function scoredCode(code: string): Compared | null {
  const known = remembered.get(code)
  return known === undefined ? score(code) : known
}

/** Scores as many codes as a file holds without holding up the page, so that what shows them need not. */
export async function scoreInTimeSlices(codes: readonly string[]): Promise<void> {
  const scored = new Map<string, Compared | null>()
  await inTimeSlices(codes, (code) => scored.set(code, scoredCode(code)))
  remembered = scored
}

function score(code: string): Compared | null {
  const opened = decodeCode(knownEditions(), code, LAST_DAY)
  if (!opened.ok) return null
  const { questionnaire } = opened
  const report = opened.kind === 'scores' ? opened.report : scoredAnswers(questionnaire, opened.responseSet)
  return { questionnaire, report }
}
