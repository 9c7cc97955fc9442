'use client'

import { createContext, useContext } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import type { FormValues } from '@/app/assessment/filling/form-values'
import type { Answers } from '@/app/assessment/filling/use-answers'
import type { Sending } from '@/app/assessment/filling/use-sending'
import type { Examples } from '@/lib/instrument/wording'
import type { JourneyItem } from '@/lib/journey/journey'
import type { Choices } from './choices'
import type { ItemTexts } from './item-texts'

/** Finished sentences of the language; braces hold what the browser fills in. */
export interface StepLabels {
  readonly position: string
  /** Before what is wrong with a field: `{title}`. */
  readonly problem: string
  readonly next: string
  readonly back: string
  readonly example: string
}

/** What stands around the answers of every item. */
export interface ItemLabels {
  readonly toHelp: string
  readonly toQuestion: string
  readonly helpAndWhy: string
  readonly help: string
  readonly why: string
  /** How to choose among the levels. */
  readonly hints: Readonly<Record<HintId, string>>
  /** What the answers beside the scale mean. */
  readonly notes: Readonly<Record<NoteId, string>>
}

export type HintId = 'cumulative' | 'cumulativeAgain' | 'overlapping'
export type NoteId = 'unknown' | 'not-applicable'

/** What the fields need. Never changes, so that no tap draws them again. */
export interface Fields {
  readonly register: UseFormRegister<FormValues>
  readonly choices: Choices
  /** What may be asked, in the order of the form. */
  readonly items: readonly JourneyItem[]
  /** As the server has filled them in. */
  readonly initial: FormValues
  readonly labels: ItemLabels
  readonly texts: ItemTexts
}

/** How the form stands now, for what is drawn beside the fields. Stays the same object while nothing of it changes. */
export interface FormState {
  readonly labels: StepLabels
  /** Short names of all fields, by name. */
  readonly fieldLabels: Readonly<Record<string, string>>
  readonly answers: Answers
  /** From every industry, by item. */
  readonly examples: Examples
  readonly sending: Sending['state']
  /** The overview is shown. */
  readonly isReviewing: boolean
  /** The messages of the fields that are wrong, by field name, in the order of the form. */
  readonly messages: Readonly<Record<string, string>>
}

export const FieldsContext = createContext<Fields | null>(null)
export const FormContext = createContext<FormState | null>(null)

/** Throws outside the form. */
export const useFields = (): Fields => within(useContext(FieldsContext))
/** Throws outside the form. */
export const useFormState = (): FormState => within(useContext(FormContext))

function within<State>(state: State | null): State {
  if (state === null) throw new Error('This part belongs inside the assessment form.')
  return state
}
