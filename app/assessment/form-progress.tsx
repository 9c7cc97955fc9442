'use client'

import { useFormState } from './form-context'

/** How much is answered, as a bar. The words beside each question say the same, so it is hidden from screen readers. */
export function FormProgress() {
  const { asked, open } = useFormState().answers.journey
  return (
    <progress
      className="form-progress"
      aria-hidden="true"
      max={asked.length}
      value={asked.length - open.length}
    />
  )
}
