'use client'

import { createContext, useContext } from 'react'
import type { Examples } from '@/lib/instrument/wording'
import type { Answers } from './use-answers'
import type { Sending } from './use-sending'

/** Finished sentences of the language; braces hold what the browser fills in. */
export interface StepLabels {
  readonly position: string
  readonly next: string
  readonly back: string
  readonly change: string
  readonly answerNow: string
  readonly unanswered: string
  readonly example: string
}

/** What the client leaves of the form share: how it stands now. Stays the same object while nothing of it changes. */
export interface FormState {
  readonly labels: StepLabels
  /** Short names of all fields, by name. */
  readonly fieldLabels: Readonly<Record<string, string>>
  readonly answers: Answers
  /** From every industry, by item. */
  readonly examples: Examples
  readonly sending: Sending['state']
  /** The messages of the fields that are wrong, by field name. */
  readonly messages: Readonly<Record<string, string>>
}

export const FormContext = createContext<FormState | null>(null)

/** Throws outside the form. */
export function useFormState(): FormState {
  const state = useContext(FormContext)
  if (state === null) throw new Error('This part belongs inside the assessment form.')
  return state
}
