'use client'

import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { useLatePart } from '@/app/browser/use-late-part'
import { useOpenedBefore } from '@/app/browser/use-opened-before'
import { useIsReady } from '@/components/use-is-ready'

export type LateFoldLabels = Readonly<Record<'heading' | 'brief' | 'open' | 'loading' | 'failed', string>>

interface Props<Part> {
  readonly className: string
  readonly labels: LateFoldLabels
  readonly load: () => Promise<Part>
  readonly draw: (part: Part, fail: (error: unknown) => void) => ReactNode
  /** Loads it without being opened, as soon as this says so; returns how to stop listening. */
  readonly wanted?: (open: () => void) => () => void
  /** The way that needs no script, also if none arrives. */
  readonly children: ReactNode
}

/** A row of a result that loads what is in it only when it is opened, also before the script had come. The button is for whom something failed. */
export function LateFold<Part>({ className, labels, load, draw, wanted, children }: Props<Part>) {
  const isReady = useIsReady()
  const { late, open, fail } = useLatePart(load)
  const details = useOpenedBefore(open)
  const openNow = useEffectEvent(open)
  const listen = useEffectEvent(() => wanted?.(openNow))
  useEffect(() => listen(), [])
  return (
    <details
      className={`fold ${className}`}
      ref={details}
      onToggle={({ currentTarget }) => currentTarget.open && open()}
    >
      <summary>
        <h3>{labels.heading}</h3> <small>{labels.brief}</small>
      </summary>
      {late.state === 'open' ? (
        draw(late.part, fail)
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
