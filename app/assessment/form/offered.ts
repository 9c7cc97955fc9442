import type { FormValues } from '@/app/assessment/filling/form-values'
import { isOwnField } from '@/lib/responses/field-names'
import type { FormFields } from '@/lib/responses/form-fields'
import type { Choices } from './choices'

/** What of these fields can be chosen in the form: a draft or a request may hold anything. */
export function offeredValues(fields: FormFields, choices: Choices): FormValues {
  const given = [...fields]
  const values: FormValues = { technologies: [] }
  for (const [name, offered] of Object.entries(choices)) {
    const chosen = offered.flatMap(({ value }) =>
      given.some(([field, text]) => field === name && text === value) ? [value] : [],
    )
    if (name === 'technologies') values.technologies = chosen
    else if (chosen.length > 0 && !isOwnField(name)) values[name] = chosen[0]
  }
  return values
}

/** What a field holds, in the words of the form, several joined by commas; `null`: nothing. */
export function chosenText(name: string, values: FormValues, choices: Choices): string | null {
  const chosen = [values[name] ?? ''].flat()
  const texts = (choices[name] ?? []).flatMap(({ value, text }) => (chosen.includes(value) ? [text] : []))
  return texts.length === 0 ? null : texts.join(', ')
}
