'use client'

import { PageFailure } from '@/app/browser/page-failure'

/** In place of a comparison that cannot be shown any further. */
export default function ComparisonError() {
  return <PageFailure of="comparison" />
}
