'use client'

import { createContext, useContext } from 'react'
import { useFormState } from './form-context'
import type { LateParts } from './load-late-parts'
import type { OverviewProps } from './overview-answers'

/** `null` until something is answered. */
export const LateContext = createContext<LateParts | null>(null)

/** Every answer before sending. */
export function Overview(props: OverviewProps) {
  const late = useContext(LateContext)
  const { isReviewing } = useFormState()
  return late && isReviewing && <late.OverviewAnswers {...props} words={late.words} />
}
