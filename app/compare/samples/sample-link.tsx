'use client'

import type { MouseEvent, ReactNode } from 'react'
import { readCollection, saveCollection } from '../workbench/collection-storage'

interface Props {
  /** The comparison of the sample's results. */
  readonly href: string
  /** Where its names are. */
  readonly collection: string
  /** Asks whether names of one's own may be replaced. */
  readonly sure: string
  readonly children: ReactNode
}

/** Opens a sample with its names; if these cannot be loaded or kept, without. */
export function SampleLink({ href, collection, sure, children }: Props) {
  async function open(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    try {
      const known = readCollection(sessionStorage, Date.now()) ?? readCollection(localStorage, Date.now())
      if (known !== null && !confirm(sure)) return
      const { title, entries, decisions } = await (await fetch(collection)).json()
      const codes = (entries as readonly { readonly code: string }[]).map(({ code }) => code)
      saveCollection(sessionStorage, { title, entries, decisions }, Date.now(), codes)
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
