'use client'

import type { ReactNode } from 'react'
import { useLatePart } from '@/app/browser/use-late-part'
import { useOpenedBefore } from '@/app/browser/use-opened-before'
import { useIsReady } from '@/components/use-is-ready'
import type { Locale } from '@/i18n/locales'

interface Props {
  readonly locale: Locale
  /** With all answers. */
  readonly code: string
  /** Which questions come first. */
  readonly items: readonly string[]
  readonly labels: Readonly<Record<'heading' | 'brief' | 'open' | 'loading' | 'failed', string>>
  /** The way that needs no script, also if none arrives. */
  readonly children: ReactNode
}

/**
 * What would be, if: scoring, codec, wording and words are loaded only when the row is opened, also before the script had
 * come. The button is for whom something failed.
 */
export function WhatIf({ locale, code, items, labels, children }: Props) {
  const isReady = useIsReady()
  const { late, open, fail } = useLatePart(async () => (await import('./load-panel')).loadPanel(locale, code))
  const details = useOpenedBefore(open)
  return (
    <details
      className="fold what-if"
      ref={details}
      onToggle={({ currentTarget }) => currentTarget.open && open()}
    >
      <summary>
        <h3>{labels.heading}</h3> <small>{labels.brief}</small>
      </summary>
      {late.state === 'open' ? (
        <late.part.Panel {...late.part} items={items} onError={fail} />
      ) : (
        <>
          {late.state !== 'loading' && children}
          <p role="status">{late.state === 'closed' ? '' : labels[late.state]}</p>
          {isReady && late.state !== 'loading' && (
            <button type="button" onClick={open}>
              {labels.open}
            </button>
          )}
        </>
      )}
    </details>
  )
}
