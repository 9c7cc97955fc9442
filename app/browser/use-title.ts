'use client'

import { useLayoutEffect } from 'react'

/**
 * The title of the page. Next writes its own again when it takes over the head, after the page, and when the address
 * changes: that one gives way. What is put before it, such as "Fehler:", may stay.
 */
export function useTitle(title: string) {
  useLayoutEffect(() => {
    document.title = title
    // Read again: the browser joins spaces.
    const shown = document.title
    const observer = new MutationObserver(() => {
      if (!document.title.endsWith(shown)) document.title = shown
    })
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [title])
}
