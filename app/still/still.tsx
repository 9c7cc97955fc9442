import 'server-only'
import { after } from 'next/server'
import type { ReactNode } from 'react'
import { keptElements } from './kept-elements'
import { StillPart } from './still-part'

/**
 * A part of a page that never changes once it stands: it is drawn by the server, once, and not sent a second time as data
 * for a browser that would only compare it. `children`: plain server components that wait for nothing and hold no
 * client component; those stand beside it. Reason and figures: docs/decisions/0012.
 */
export function Still({ children }: { readonly children: ReactNode }) {
  const id = `still-${Math.random().toString(36).slice(2, 12)}`
  keptElements.set(id, children)
  after(() => keptElements.delete(id))
  return <StillPart id={id} />
}
