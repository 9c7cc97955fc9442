'use client'

import { type FormEvent, useState } from 'react'
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form'
import type { Screen } from '@/lib/journey/journey'
import type { Field } from './form-reading'

/** What the browser has looked at last: one screen before it was left, or all answers before they are sent. */
type Judged = Screen | typeof EVERYTHING | null
const EVERYTHING = 'everything'

/** All fields of the form travel under one name: which of them count is decided by the schema. */
const FIELDS = 'fields'

/** Schema and codec are loaded when they are needed, not before. */
export const loadReading = () => import('./read-answers')

const resolver: Resolver = async (values) => {
  const { fieldOf, readAnswers } = await loadReading()
  const read = readAnswers(values[FIELDS])
  if (read.ok) return { values: { code: read.code }, errors: {} }
  const errors: FieldErrors = {}
  for (const problem of read.problems) errors[fieldOf(problem)] = { type: problem.reason }
  return { values: {}, errors }
}

/** Which fields are wrong. Nothing is judged while the reader chooses, only on leaving a screen and on sending. */
export function useJudgement(foundByServer: readonly string[], screen: Screen) {
  const { handleSubmit, reset, setError, clearErrors, formState } = useForm({
    resolver,
    shouldFocusError: false,
  })
  const [judged, setJudged] = useState<Judged>(null)
  // Read at every rendering: react-hook-form only tells of what has been read.
  const { errors } = formState
  const found = judged === null ? foundByServer : Object.keys(errors)

  return {
    /** Names of the wrong fields; what was missing on another screen is no matter here. */
    wrong: judged === null || judged === EVERYTHING || judged === screen ? found : [],
    /** Judges one screen: these fields of it are missing, or none. */
    judgeScreen(left: Screen, missing: readonly string[]) {
      setJudged(left)
      clearErrors()
      for (const name of missing) setError(name, { type: 'missing' })
    },
    /** Judges all fields. Rejects if the script that reads them cannot be loaded. */
    judgeAll(
      event: FormEvent,
      fields: readonly Field[],
      on: { readonly valid: (code: string) => void; readonly invalid: () => void },
    ): Promise<void> {
      setJudged(EVERYTHING)
      reset({ [FIELDS]: fields }, { keepErrors: true, keepIsSubmitted: true })
      return handleSubmit((values) => on.valid(values['code']), on.invalid)(event)
    },
  }
}
