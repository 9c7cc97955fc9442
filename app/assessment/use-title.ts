'use client'

import { useLayoutEffect } from 'react'

/** The title of the page, also when Next, which takes over the head after the form, writes the one it had at first. */
export function useTitle(title: string) {
  useLayoutEffect(() => {
    const write = () => {
      if (document.title !== title) document.title = title
    }
    write()
    const observer = new MutationObserver(write)
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [title])
}
