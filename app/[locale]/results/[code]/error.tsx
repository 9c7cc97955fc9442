'use client'

import { PageFailure } from '@/app/browser/page-failure'

/** In place of a result that cannot be shown any further. */
export default function ResultError() {
  return <PageFailure of="result" />
}
