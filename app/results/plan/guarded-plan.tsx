'use client'

import { PartBoundary } from '@/app/browser/part-boundary'
import { PlanPanel } from './plan-panel'
import type { PlanProps } from './plan-props'

/** The plan, and what to do if it breaks; both come late, because nothing can break before. */
export function GuardedPlan({
  onError,
  ...props
}: PlanProps & { readonly onError: (error: unknown) => void }) {
  return (
    <PartBoundary onError={onError}>
      <PlanPanel {...props} />
    </PartBoundary>
  )
}
