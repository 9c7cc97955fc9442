'use client'

import { useFormState } from './form-context'

/** The message of one field, if it is wrong. Its group names it in `aria-describedby`. */
export function FieldProblem({ name }: { readonly name: string }) {
  const message = useFormState().messages[name]
  return message === undefined ? null : (
    <p className="problem" id={`${name}-problem`}>
      {message}
    </p>
  )
}
