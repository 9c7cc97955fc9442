import { CURRENT_EDITION } from '@/content/editions'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { berlinDay } from '@/lib/responses/day'
import { type FormFields, readFormFields } from '@/lib/responses/form-fields'
import { parseResponseSet, type ResponseProblem } from '@/lib/responses/schema'

export type ReadAnswers =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly problems: readonly ResponseProblem[] }

/**
 * From the fields of the form to the answer code, dated today. Runs in the browser and, where there is no JavaScript,
 * on the server: one schema, one codec.
 */
export function readAnswers(fields: FormFields): ReadAnswers {
  const parsed = parseResponseSet(
    CURRENT_EDITION,
    readFormFields(CURRENT_EDITION, fields),
    berlinDay(new Date()),
  )
  if (!parsed.ok) return parsed
  return { ok: true, code: encodeAnswers(CURRENT_EDITION, parsed.responseSet) }
}

/** The name of the form field that a problem belongs to: `profile.industry` is the field `industry`. */
export function fieldOf(problem: ResponseProblem): string {
  return problem.item.replace(/^profile\./, '')
}
