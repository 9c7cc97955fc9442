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
  /** The answer code, dated by a moment: who sends it knows the server's. */
  readonly codeOn: (moment: Date) => string
  /** To be called before the result is opened: the plan of answers that are revised goes along. */
  readonly onOpen: (code: string) => void
}

/** Schema and codec are loaded when they are needed, not before. */
export const loadReading = () => import('./late-reading')

/** The one field of a screen that may not be left open. */
export const fieldOn = (screen: Screen): string => (screen === SETUP ? 'technologies' : screen)

/**
 * Judges all fields by the schema that is derived from the questionnaire. One field alone, on the screen that is left,
 * can only be missing, which needs no schema: going on must not wait for the line. Rejects if the schema cannot be loaded.
 */
export function resolverOf({ own, items }: Asking): Resolver<FormValues, unknown, Sent> {
  return async (held, _, { names = [] }) => {
    const values = { ...held, ...own }
    if (names.length === 1) return { values: {}, errors: errorsOn(names.filter(isMissingIn(values, items))) }
    const { fieldOf, readAnswers, takePlanAlong } = await loadReading()
    const read = readAnswers(fieldsOfValues(values))
    if (read.ok) {
      const { codeOn } = read
      return { values: { codeOn, onOpen: (code) => takePlanAlong(revisedCode(own), code) }, errors: {} }
    }
    return { values: {}, errors: errorsOn(read.problems.map(fieldOf)) }
  }
}

/** The code whose answers are changed; what is being done with it may stand after it. Of new answers it names none. */
const revisedCode = ({ scope }: OwnFields) => scope.split('-')[0] ?? scope

function isMissingIn(values: FormValues & OwnFields, items: readonly JourneyItem[]) {
  const { open } = journeyIn(values, items)
  return (name: string) => (name === 'technologies' ? values.technologies.length === 0 : open.includes(name))
}

/** That these fields are wrong, as the library wants it. What is said about them depends on the field alone. */
export function errorsOn(names: readonly string[]): FieldErrors<FormValues> {
  return Object.fromEntries(names.map((name) => [name, { type: 'wrong' }]))
}
