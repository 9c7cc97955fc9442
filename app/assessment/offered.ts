import { OWN_FIELDS } from '@/lib/responses/field-names'
import type { Choices } from './choices'
import type { FormValues } from './form-values'

/** Only what can be chosen in the form: a draft or a request may hold anything. */
export function onlyOffered(values: FormValues, choices: Choices): FormValues {
  const isOffered = (name: string) => (value: string) =>
    Object.hasOwn(choices, name) && choices[name]?.some((choice) => choice.value === value) === true
  const isOwn = (name: string) => OWN_FIELDS.some((own) => own === name)
  const single = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' && !isOwn(name) && isOffered(name)(value) ? [[name, value] as const] : [],
  )
  return {
    ...Object.fromEntries(single),
    technologies: values.technologies.filter(isOffered('technologies')),
  }
}

/** What a field holds, in the words of the form, several joined by commas; `null`: nothing. */
export function chosenText(name: string, values: FormValues, choices: Choices): string | null {
  const chosen = [values[name] ?? ''].flat()
  const texts = (choices[name] ?? []).flatMap(({ value, text }) => (chosen.includes(value) ? [text] : []))
  return texts.length === 0 ? null : texts.join(', ')
}
