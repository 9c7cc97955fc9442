'use client'

import { useLayoutEffect } from 'react'

/**
 * The title of the page. Next writes its own again when it takes over the head, after the page, and when the address
 * changes: that one gives way. What is put before it, such as "Fehler:", may stay.
 */
export function useTitle(title: string) {
  useLayoutEffect(() => {
    document.title = title
    const observer = new MutationObserver(() => {
      if (!document.title.endsWith(title)) document.title = title
    })
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [title])
}
