import { currentEdition, editionOrCurrent } from '@/app/operator/editions'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { berlinDay } from '@/lib/responses/day'
import { type FormFields, readFormFields } from '@/lib/responses/form-fields'
import { parseResponseSet, type ResponseProblem } from '@/lib/responses/schema'

export type ReadAnswers =
  | { readonly ok: true; readonly codeOn: (moment: Date) => string }
  | { readonly ok: false; readonly problems: readonly ResponseProblem[] }

/**
 * From the fields of the form to the answer code, to be dated by the server's clock. Runs in the browser and, where there
 * is no JavaScript, on the server: one schema, one codec. The form says itself which edition it asks; without a word it is today's.
 */
export function readAnswers(fields: FormFields): ReadAnswers {
  const asked = editionOf(fields)
  const questionnaire = editionOrCurrent(asked)
  const request = { ...readFormFields(questionnaire, fields), edition: asked }
  const parsed = parseResponseSet(questionnaire, request, berlinDay(new Date()))
  if (!parsed.ok) return parsed
  const { responseSet } = parsed
  return {
    ok: true,
    codeOn: (moment) => encodeAnswers(questionnaire, { ...responseSet, answeredOn: berlinDay(moment) }),
  }
}

/** The name of the edition that the fields belong to; it may be one that there is not. */
export function editionOf(fields: FormFields): string {
  const field = [...fields].find(([name]) => name === 'edition')
  return field === undefined ? currentEdition().edition : String(field[1])
}

/** The name of the form field that a problem belongs to: `profile.industry` is the field `industry`. */
export function fieldOf(problem: ResponseProblem): string {
  return problem.item.replace(/^profile\./, '')
}
