'use client'

import type { FieldErrors, Resolver } from 'react-hook-form'
import { type JourneyItem, type Screen, SETUP } from '@/lib/journey/journey'
import { type FormValues, fieldsOfValues, journeyIn, type OwnFields } from './form-values'

/** What decides which answers are asked for. */
export interface Asking {
  readonly own: OwnFields
  readonly items: readonly JourneyItem[]
}

/** What a complete form leads to. */
export interface Sent {
  readonly code: string
}

/** Schema and codec are loaded when they are needed, not before. */
export const loadReading = () => import('./read-answers')

/** The one field of a screen that may not be left open. */
export const fieldOn = (screen: Screen): string => (screen === SETUP ? 'technologies' : screen)

/**
 * Judges all fields by the schema that is derived from the questionnaire. One field alone, on the screen that is left,
 * can only be missing, which needs no schema: going on must not wait for the line. Rejects if the schema cannot be loaded.
 */
export const resolver: Resolver<FormValues, Asking, Sent> = async (values, asking, { names = [] }) => {
  if (asking === undefined) throw new Error('The form has to say what it asks.')
  if (names.length === 1) return { values: {}, errors: missing(names, values, asking) }
  const { fieldOf, readAnswers } = await loadReading()
  const read = readAnswers(fieldsOfValues({ ...values, ...asking.own }))
  if (read.ok) return { values: { code: read.code }, errors: {} }
  return { values: {}, errors: errorsAt(read.problems.map((problem) => [fieldOf(problem), problem.reason])) }
}

function missing(
  names: readonly string[],
  values: FormValues,
  { own, items }: Asking,
): FieldErrors<FormValues> {
  const { open } = journeyIn({ ...values, ...own }, items)
  const isMissing = (name: string) =>
    name === 'technologies' ? values.technologies.length === 0 : open.includes(name)
  return errorsAt(names.filter(isMissing).map((name) => [name, 'missing']))
}

/** What is wrong, as the library wants it. */
export function errorsAt(
  problems: readonly (readonly [field: string, reason: string])[],
): FieldErrors<FormValues> {
  return Object.fromEntries(problems.map(([field, type]) => [field, { type }]))
}
