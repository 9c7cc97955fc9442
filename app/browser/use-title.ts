'use client'

import { useLayoutEffect } from 'react'

/** A page translator may insist as well: after so many times it gets its way. */
const MOST_TIMES = 20

/**
 * The title of the page. Next writes its own again when it takes over the head, after the page, and when the address
 * changes: that one gives way. What is put before it, such as "Fehler:", may stay.
 */
export function useTitle(title: string) {
  useLayoutEffect(() => {
    document.title = title
    // Read again: the browser joins spaces.
    const shown = document.title
    let times = 0
    const observer = new MutationObserver(() => {
      if (document.title.endsWith(shown)) return
      document.title = shown
      times += 1
      if (times === MOST_TIMES) observer.disconnect()
    })
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [title])
}
