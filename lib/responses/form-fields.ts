import { askedItems } from '../instrument/asked-items'
import { FORMS, type Questionnaire, TECHNOLOGIES } from '../instrument/vocabulary'
import { PROFILE_FIELDS } from './field-names'

/** Values by field name, as `FormData` and `URLSearchParams` hand them out; files are no answers. */
export type FormFields = Iterable<readonly [string, unknown]>

/** The request to {@link parseResponseSet} that a submitted form stands for. */
export interface FormRequest {
  readonly edition: string
  readonly form: string | undefined
  readonly technologies: readonly string[]
  readonly profile: Readonly<Record<string, string>>
  readonly responses: Readonly<Record<string, unknown>>
}

/**
 * Reads the fields of the assessment form. Answers to items that are not asked are dropped: without JavaScript the
 * form cannot take back a tick in a block that the reader has hidden since. A field given twice keeps no value that
 * could be mistaken for an answer.
 */
export function readFormFields(questionnaire: Questionnaire, fields: FormFields): FormRequest {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) {
    if (typeof value === 'string') values.set(name, [...(values.get(name) ?? []), value])
  }
  const single = (name: string): string | undefined => {
    const given = values.get(name)
    return given === undefined || given.length === 1 ? given?.[0] : 'given twice'
  }

  const form = single('form')
  const technologies = [...new Set(values.get('technologies'))]
  const profile = Object.fromEntries(
    PROFILE_FIELDS.flatMap((name) => {
      const value = single(name)
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
  const asked = askedItems(
    questionnaire,
    FORMS.find((id) => id === form) ?? 'quick',
    TECHNOLOGIES.filter((id) => technologies.includes(id)),
  )
  const responses = Object.fromEntries(
    asked.flatMap(({ id }) => {
      const value = single(id)
      return value === undefined ? [] : [[id, levelOrWord(value)]]
    }),
  )
  return { edition: questionnaire.edition, form, technologies, profile, responses }
}

/** Radios carry text; the schema knows levels as numbers. */
function levelOrWord(value: string): string | number {
  return /^[0-4]$/.test(value) ? Number(value) : value
}
