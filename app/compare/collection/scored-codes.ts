import { inTimeSlices } from '@/app/browser/time-slices'
import { EDITIONS } from '@/content/editions'
import { decodeCode } from '@/lib/codes/decode'
import type { Compared } from '@/lib/collection/collection'
import type { Day } from '@/lib/instrument/vocabulary'
import { scoredAnswers } from '@/lib/scoring/scored-result'

/** What was scored in turns, for the view that comes next. Filled in the browser only: on a server it would grow for ever. */
let remembered: ReadonlyMap<string, Compared | null> = new Map()

/** The result behind a code; `null` if it does not open. `today` refuses codes from the future. */
export function scoredCode(code: string, today: Day): Compared | null {
  const known = remembered.get(code)
  return known === undefined ? score(code, today) : known
}

/** Scores as many codes as a file holds without holding up the page, so that what shows them need not. */
export async function scoreInTimeSlices(codes: readonly string[], today: Day): Promise<void> {
  const scored = new Map<string, Compared | null>()
  await inTimeSlices(codes, (code) => scored.set(code, scoredCode(code, today)))
  remembered = scored
}

function score(code: string, today: Day): Compared | null {
  const opened = decodeCode(EDITIONS, code, today)
  if (!opened.ok) return null
  const { questionnaire } = opened
  const report = opened.kind === 'scores' ? opened.report : scoredAnswers(questionnaire, opened.responseSet)
  return { questionnaire, report }
}
