'use client'

import { PartBoundary } from '@/app/browser/part-boundary'
import { useLatePart } from '@/app/browser/use-late-part'
import type { Locale } from '@/i18n/locales'

interface Props {
  readonly locale: Locale
  /** With all answers. */
  readonly code: string
  readonly labels: Readonly<Record<'open' | 'loading' | 'failed', string>>
}

/** What would be, if: scoring, codec, wording and words are loaded only when it is opened. */
export function WhatIf({ locale, code, labels }: Props) {
  const { late, open, fail } = useLatePart(async () => (await import('./load-panel')).loadPanel(locale, code))
  if (late.state === 'open') {
    const { Panel, ...props } = late.part
    return (
      <PartBoundary onError={fail}>
        <Panel {...props} />
      </PartBoundary>
    )
  }
  return (
    <>
      <button type="button" className="needs-script" onClick={open} disabled={late.state === 'loading'}>
        {labels.open}
      </button>
      <p role="status">{late.state === 'closed' ? '' : labels[late.state]}</p>
    </>
  )
}
