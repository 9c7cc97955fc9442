import type { ResponseSet } from '@/lib/instrument/response-set'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { type Journey, type JourneyItem, journeyOf } from '@/lib/journey/journey'
import type { OWN_FIELDS } from '@/lib/responses/field-names'
import type { FormFields } from '@/lib/responses/form-fields'

/** What is chosen, as text, by field name: perhaps unfinished. Boxes hold a list; a radio that is not ticked, nothing. */
export interface FormValues {
  technologies: string[]
  [field: string]: string | string[] | null | undefined
}

/** What the form says of itself, in hidden fields. */
export type OwnFields = Readonly<Record<(typeof OWN_FIELDS)[number], string>>

/** Nothing answered yet: all technologies that are offered are preset, no response is. */
export function blankValues(offered: readonly TechnologyId[]): FormValues {
  return { technologies: [...offered] }
}

/** The answers of a link, to be changed, or to be gone on with in the full form. */
export function valuesOfAnswers({ technologies, profile, responses }: ResponseSet): FormValues {
  const texts = Object.entries(responses).map(([id, response]) => [id, String(response)])
  return { technologies: [...technologies], ...profile, ...Object.fromEntries(texts) }
}

/** Everything that was sent or kept, answers to blocks hidden since included: nothing a person chose is lost. */
export function valuesOfFields(fields: FormFields): FormValues {
  const texts = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const technologies = texts.flatMap(([name, value]) => (name === 'technologies' ? [value] : []))
  return { ...Object.fromEntries(texts), technologies }
}

/** The inverse: what a form with these values sends. */
export function fieldsOfValues(values: FormValues): readonly (readonly [string, string])[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((text) => [name, text] as const),
  )
}

/** Whether a field holds the same; an unticked radio and a list without a choice hold nothing, however that is written. */
export function isSame(name: string, one: FormValues, other: FormValues): boolean {
  return String(one[name] ?? '') === String(other[name] ?? '')
}

/** The way through the form that these values make, its own fields among them. */
export function journeyIn(values: FormValues & OwnFields, items: readonly JourneyItem[]): Journey {
  return journeyOf(items, { form: values.form, technologies: values.technologies, responses: values })
}
