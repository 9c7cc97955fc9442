'use client'

import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { LateFold, type LateFoldLabels } from '../late-fold'

interface Props {
  readonly locale: Locale
  /** With all answers. */
  readonly code: string
  /** Which questions come first. */
  readonly items: readonly string[]
  readonly labels: LateFoldLabels
  readonly children: ReactNode
}

/** What would be, if: scoring, codec, wording and words are loaded only when the row is opened. */
export function WhatIf({ locale, code, items, labels, children }: Props) {
  return (
    <LateFold
      className="what-if"
      labels={labels}
      load={async () => (await import('./load-panel')).loadPanel(locale, code)}
      draw={({ Panel, ...part }, fail) => <Panel {...part} items={items} onError={fail} />}
    >
      {children}
    </LateFold>
  )
}
