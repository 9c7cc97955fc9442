'use client'

import { PartBoundary } from '@/app/browser/part-boundary'
import type { PanelProps } from './panel-props'
import { WhatIfPanel } from './what-if-panel'

/** The panel, and what to do if it breaks; both come late, because nothing can break before. */
export function GuardedPanel({
  onError,
  ...props
}: PanelProps & { readonly onError: (error: unknown) => void }) {
  return (
    <PartBoundary onError={onError}>
      <WhatIfPanel {...props} />
    </PartBoundary>
  )
}
