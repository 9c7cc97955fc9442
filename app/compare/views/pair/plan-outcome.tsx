'use client'

import { useEffect, useState } from 'react'
import { hasAnyPlan } from '@/app/plan/any-plan'
import type { Locale } from '@/i18n/locales'
import type { loadOutcome } from './load-outcome'

interface Props {
  readonly locale: Locale
  /** The earlier result first. */
  readonly codes: readonly string[]
}

/** What has become of the plan, where this browser has one for either result. Never sent: the server cannot know it. */
export function PlanOutcome({ locale, codes }: Props) {
  const [part, setPart] = useState<Awaited<ReturnType<typeof loadOutcome>>>(null)
  useEffect(() => {
    if (!hasAnyPlan()) return
    import('./load-outcome')
      .then(({ loadOutcome }) => loadOutcome(locale, codes))
      // Without the line the comparison stands as it is.
      .then(setPart, console.error)
  }, [locale, codes])
  return part && <part.Outcome {...part} />
}
