'use client'

import { createContext, useContext } from 'react'
import type { FormWords } from '@/i18n/messages'
import { useFormState } from './form-context'
import type { OverviewProps } from './overview-answers'

/** The parts that come with the first answer, and their words in the language that the page names. */
export async function loadLateParts() {
  const [parts, { default: words }] = await Promise.all([
    import('./late-parts'),
    import(`@/messages/${document.documentElement.lang}/form.json`) as Promise<{
      readonly default: FormWords
    }>,
  ])
  return { ...parts, words: words.assessment }
}

export type LateParts = Awaited<ReturnType<typeof loadLateParts>>

/** `null` until something is answered. */
export const LateContext = createContext<LateParts | null>(null)

/** Every answer before sending. */
export function Overview(props: OverviewProps) {
  const late = useContext(LateContext)
  const { isReviewing } = useFormState()
  return late && isReviewing && <late.OverviewAnswers {...props} words={late.words} />
}
