import type { ReactNode } from 'react'

interface Props {
  /** What is in it. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** Holds what is wider than the page. */
export function ScrollFrame({ label, className = 'scroll-frame', children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop nobody can scroll it by keyboard (WCAG 2.1.1); not all browsers add one.
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
