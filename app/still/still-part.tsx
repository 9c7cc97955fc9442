'use client'

import { useState } from 'react'
import { keptElements } from './kept-elements'

/** On the server the elements of {@link Still}; in the browser what the server has drawn, whatever React draws anew. */
export function StillPart({ id }: { readonly id: string }) {
  const [html] = useState(() => (typeof window === 'undefined' ? '' : (document.getElementById(id)?.innerHTML ?? '')))
  if (typeof window === 'undefined') {
    if (!keptElements.has(id)) throw new Error('A part of the page was drawn after its request had ended.')
    return (
      <div className="still" id={id}>
        {keptElements.get(id)}
      </div>
    )
  }
  return <div className="still" id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}
