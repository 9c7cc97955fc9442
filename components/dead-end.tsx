import type { ReactNode } from 'react'
import { EMPTY_GROOVE } from './verdict-sign'

interface Props {
  readonly heading: string
  /** One or two sentences: what is wrong. */
  readonly text: string
  /** What to do about it, in this order. */
  readonly steps: readonly string[]
  /** The address that leads nowhere, to be compared with the one that was sent. */
  readonly address?: ReactNode
  /** Where to go on. */
  readonly children: ReactNode
}

/** In place of a page that cannot be shown; style: app/styles/dead-end.css. */
export function DeadEnd({ heading, text, steps, address, children }: Props) {
  return (
    <div className="dead-end">
      <svg viewBox="0 12 24 11" width="48" height="22" aria-hidden="true">
        <path d={EMPTY_GROOVE} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
      <h1>{heading}</h1>
      <p>{text}</p>
      {address}
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
    </div>
  )
}
