import type { ResponseSet } from '@/lib/instrument/response-set'
import { type FormId, TECHNOLOGIES } from '@/lib/instrument/vocabulary'
import type { FormFields } from '@/lib/responses/form-fields'

/** What the form shows as chosen, as text, just as its fields hold it: a draft may be unfinished or wrong. */
export interface Draft {
  readonly form: string | undefined
  readonly technologies: readonly string[]
  readonly profile: Readonly<Record<string, string | undefined>>
  /** Chosen radio by item id. */
  readonly responses: Readonly<Record<string, unknown>>
}

/** Nothing answered yet: all technologies are preset, no response is. */
export function emptyDraft(form: FormId): Draft {
  return { form, technologies: TECHNOLOGIES, profile: {}, responses: {} }
}

/** The answers of a link, to be changed, or to be gone on with in the full form. */
export function draftOfAnswers({ form, technologies, profile, responses }: ResponseSet): Draft {
  return { form, technologies, profile, responses }
}

/** Everything that was sent, answers to blocks hidden since included: nothing a person chose is lost. */
export function draftOfFields(fields: FormFields): Draft {
  const entries = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const values: Readonly<Record<string, string>> = Object.fromEntries(entries)
  return {
    form: values['form'],
    technologies: entries.filter(([name]) => name === 'technologies').map(([, value]) => value),
    profile: values,
    responses: values,
  }
}

/** The inverse: what the form with this draft would send. */
export function fieldsOfDraft({
  form,
  technologies,
  profile,
  responses,
}: Draft): readonly (readonly [string, string])[] {
  const single = Object.entries({ form, ...profile, ...responses })
  return [
    ...technologies.map((id) => ['technologies', id] as const),
    ...single.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const])),
  ]
}
