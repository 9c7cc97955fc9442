'use client'

import { type ReactNode, useState } from 'react'
import { kept } from './kept'

/** On the server what `Still` was given; in the browser what the server has drawn, also where React draws the page anew. */
export function StillPart({ id }: { readonly id: string }) {
  const [html] = useState(() =>
    typeof window === 'undefined' ? '' : (document.getElementById(id)?.innerHTML ?? ''),
  )
  return typeof window === 'undefined' ? (
    <div className="still" id={id}>
      {kept<ReactNode>(id)}
    </div>
  ) : (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server has drawn, as it stands.
    <div className="still" id={id} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
  )
}
