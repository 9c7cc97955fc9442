import 'server-only'
import type { ReactNode } from 'react'
import { keep } from './keep'
import { StillPart } from './still-part'

/**
 * A part of a page that never changes once it stands: the server draws it, once, and does not send it a second time as data
 * for a browser that would only compare it. `children`: server components that wait for nothing and hold no client
 * component; those stand beside it. Reason and figures: docs/decisions/0012.
 */
export function Still({ children }: { readonly children: ReactNode }) {
  return <StillPart id={keep(children)} />
}
