'use client'

import type { MouseEvent, ReactNode } from 'react'
import { keepIntake } from '../collection/keep-intake'

interface Props {
  /** The comparison of the sample's results. */
  readonly href: string
  /** Where its names are. */
  readonly collection: string
  readonly children: ReactNode
}

/** Opens a sample with its names, beside those of one's own; if these cannot be loaded or kept, without. */
export function SampleLink({ href, collection, children }: Props) {
  async function open(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    try {
      const { title, entries, decisions } = await (await fetch(collection)).json()
      const codes = (entries as readonly { readonly code: string }[]).map(({ code }) => code)
      keepIntake(codes, { title, entries, decisions })
    } catch {
      // The results alone are worth seeing, too.
    }
    location.assign(href)
  }
  return (
    <a href={href} onClick={open}>
      {children}
    </a>
  )
}
