'use client'

import { useContext } from 'react'
import { FormContext, type FormState } from './form-context'

/** Throws outside the form. */
export function useFormState(): FormState {
  const state = useContext(FormContext)
  if (state === null) throw new Error('This part belongs inside the assessment form.')
  return state
}
