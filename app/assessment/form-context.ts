'use client'

import { createContext } from 'react'
import type { Journey, Screen } from '@/lib/journey/journey'
import type { Sending } from './use-sending'

/** Finished sentences of the language; braces hold what the browser fills in. */
export interface StepLabels {
  readonly position: string
  readonly next: string
  readonly back: string
  readonly change: string
  readonly answerNow: string
  readonly unanswered: string
}

/** What the client leaves of the form share: how it stands now. */
export interface FormState {
  readonly labels: StepLabels
  readonly journey: Journey
  /** What is chosen, in the words of the form, by field name. */
  readonly chosen: Readonly<Record<string, string>>
  /** Names of chosen fields whose answer is "Weiß ich nicht". */
  readonly unknown: readonly string[]
  readonly sending: Sending['state']
  /** The messages of the fields that are wrong, by field name. */
  readonly messages: Readonly<Record<string, string>>
  /** Before the reader leaves a screen forwards: says what is missing there. Returns whether nothing is. */
  readonly mayLeave: (screen: Screen) => boolean
}

export const FormContext = createContext<FormState | null>(null)
