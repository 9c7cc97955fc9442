'use client'

import { useContext } from 'react'
import { ProblemsContext } from './problems-context'

/** The message of one field, if it is wrong. Its group names it in `aria-describedby`. */
export function FieldProblem({ name }: { readonly name: string }) {
  const message = useContext(ProblemsContext)[name]
  return message === undefined ? null : (
    <p className="problem" id={`${name}-problem`}>
      {message}
    </p>
  )
}
