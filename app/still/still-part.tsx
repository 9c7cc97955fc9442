'use client'

import { type ReactNode, useState } from 'react'
import { kept } from './kept'

/** What stood there when it was first drawn, by id: a part that was taken away and comes back is still the same. */
const onPage = new Map<string, string>()

function drawnUnder(id: string): string {
  const drawn = onPage.get(id) ?? document.getElementById(id)?.innerHTML ?? ''
  onPage.set(id, drawn)
  return drawn
}

/** On the server what `Still` was given; in the browser what the server has drawn, also where React draws the page anew. */
export function StillPart({ id }: { readonly id: string }) {
  const [html] = useState(() => (typeof window === 'undefined' ? '' : drawnUnder(id)))
  return typeof window === 'undefined' ? (
    <div className="still" id={id}>
      {kept<ReactNode>(id)}
    </div>
  ) : (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server has drawn, as it stands.
    <div className="still" id={id} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
  )
}
