'use client'

import { PageFailure } from '@/app/browser/page-failure'

/** In place of a form that cannot be shown any further. */
export default function FormError() {
  return <PageFailure of="form" />
}
