'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { Screen } from '@/lib/journey/journey'
import { type Asking, errorsOn, fieldOn, resolverOf, type Sent } from './answers-resolver'
import type { FormValues } from './form-values'

/** What was looked at last: one screen before it was left, or all answers. */
type Judged = Screen | typeof EVERYTHING
const EVERYTHING = 'everything'

type Form = UseFormReturn<FormValues, unknown, Sent>

/**
 * The form that holds the answers. Its fields have no defaults: what the page holds when they are registered counts,
 * ticks from before the script had loaded included. Only the boxes have one, so that they are read as a list. A field that is
 * wrong is so until something is chosen in it.
 */
export function useAnswerForm(asking: Asking, initial: FormValues, foundByServer: readonly string[]): Form {
  const [errors] = useState(() => errorsOn(foundByServer))
  const form = useForm<FormValues, unknown, Sent>({
    resolver: resolverOf(asking),
    defaultValues: { technologies: initial.technologies },
    errors,
    // Nothing is judged while the reader chooses, only on leaving a screen and on sending.
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { subscribe, clearErrors } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, type }) => type === 'change' && clearErrors(name),
      }),
    [subscribe, clearErrors],
  )
  return form
}

/** Which fields are wrong, and how to look again. */
export function useJudgement({ trigger, handleSubmit, formState }: Form, screen: Screen) {
  const [judged, setJudged] = useState<Judged>(EVERYTHING)
  // Read at every rendering: react-hook-form only tells of what has been read.
  const found = Object.keys(formState.errors)

  return {
    /** Names of the wrong fields; what was missing on another screen is no matter here. */
    wrong:
      judged === EVERYTHING ? found : found.filter((name) => judged === screen && name === fieldOn(screen)),
    /** Looks at one screen, and tells whether nothing is missing there. */
    judgeScreen(left: Screen): Promise<boolean> {
      setJudged(left)
      return trigger(fieldOn(left))
    },
    /** Looks at all fields. Rejects if the script that reads them cannot be loaded. */
    judgeAll(
      event: FormEvent,
      on: { readonly valid: (sent: Sent) => void; readonly invalid: () => void },
    ): Promise<void> {
      setJudged(EVERYTHING)
      return handleSubmit(on.valid, on.invalid)(event)
    },
  }
}
