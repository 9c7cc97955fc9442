import { type Questionnaire, TECHNOLOGIES } from '@/lib/instrument/vocabulary'
import { fieldNames } from '@/lib/responses/field-names'
import type { FormFields } from '@/lib/responses/form-fields'

/** Carries the submitted fields from the route handler to the page that shows them again, within this server. */
export const SUBMITTED_FIELDS_HEADER = 'x-passgenau-submitted-fields'

/** As many boxes as there are, and one more; of a radio that was sent twice, both. */
const mostValues = (name: string) => (name === 'technologies' ? TECHNOLOGIES.length + 1 : 2)

/** No value of the form is longer, nor any name of an edition: `not-applicable`, `250+`. */
const VALUE = /^[a-z0-9-]{0,20}\+?$/
/** An answer code has 96 characters at most; what is being done with it may stand after it. */
const SCOPE = /^[a-zA-Z0-9-]{0,110}$/

/**
 * The fields to show again, form-encoded, for a header: only those that the form has, and only values that it could
 * have, whatever was sent. That is 5 kB at most, of the 16 kB that all headers of a request may have together.
 */
export function submittedFields(questionnaire: Questionnaire, fields: FormFields): string {
  const sent = [...fields]
  const kept = fieldNames(questionnaire.items).flatMap((name) => {
    const isPlausible = (value: string) => (name === 'scope' ? SCOPE : VALUE).test(value)
    const values = sent.flatMap(([field, value]) => (field === name ? [String(value)] : []))
    // A radio given twice stays given twice, so that it counts for nothing; a box ticked twice is ticked.
    const distinct = name === 'technologies' ? [...new Set(values)] : values
    return distinct.slice(0, mostValues(name)).map((value) => [name, isPlausible(value) ? value : 'invalid'])
  })
  return new URLSearchParams(kept).toString()
}
