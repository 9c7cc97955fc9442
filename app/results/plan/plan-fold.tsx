'use client'

import type { ReactNode } from 'react'
import { hasAnyPlan, PLAN_HASH } from '@/app/plan/any-plan'
import type { Locale } from '@/i18n/locales'
import { LateFold, type LateFoldLabels } from '../late-fold'

interface Props {
  readonly locale: Locale
  /** With all answers. */
  readonly code: string
  readonly labels: LateFoldLabels
  readonly children: ReactNode
}

/** What its reader does about a result. Loaded when it is opened, or the answers, where notes are made; or if there is a plan already. */
export function PlanFold({ locale, code, labels, children }: Props) {
  return (
    <LateFold
      className="plan"
      labels={labels}
      load={async () => (await import('./load-plan')).loadPlan(locale, code)}
      draw={({ Panel, ...part }, fail) => <Panel {...part} onError={fail} />}
      wanted={listen}
    >
      {children}
    </LateFold>
  )
}

function listen(open: () => void) {
  const [plan, answers] = ['.plan', '.answers'].map((one) => document.querySelector<HTMLDetailsElement>(one))
  if (plan && location.hash === PLAN_HASH) {
    plan.open = true
    plan.scrollIntoView()
  }
  if (answers?.open || hasAnyPlan()) open()
  answers?.addEventListener('toggle', open)
  return () => answers?.removeEventListener('toggle', open)
}
