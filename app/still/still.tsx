import 'server-only'
import { after } from 'next/server'
import type { ReactNode } from 'react'
import { keptValues } from './kept'
import { StillPart } from './still-part'

/**
 * A part of a page that never changes once it stands: the server draws it, once, and does not send it a second time as data
 * for a browser that would only compare it. `children`: server components that wait for nothing and hold no client
 * component; those stand beside it. Reason and figures: docs/decisions/0012.
 */
export function Still({ children }: { readonly children: ReactNode }) {
  return <StillPart id={keep(children)} />
}

/**
 * Leaves a value for the components that write the HTML of this page, as long as its request lasts: as a property it would
 * be sent to the browser as data, too. Returns the name to ask for.
 */
export function keep(value: unknown): string {
  const name = `still-${Math.random().toString(36).slice(2, 12)}`
  const values = keptValues()
  values.set(name, value)
  after(() => values.delete(name))
  return name
}
