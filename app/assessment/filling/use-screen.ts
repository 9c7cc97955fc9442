'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Screen } from '@/lib/journey/journey'
import { screenOfFragment } from './screen-address'

/** The screen that the address names; `null` if it names none, and on the server. */
export function useScreen(items: readonly { readonly id: string }[]): Screen | null {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => '',
  )
  // "Weiter" may have been tapped before its target had arrived: then the browser has not found it, and looks again now.
  // Or after Next had read the address and before it wrote it back: then the address has lost what the browser shows.
  useEffect(() => {
    const shown = document.querySelector(':target')
    const wanted = shown ? `#${shown.id}` : location.hash
    if (shown ? wanted !== location.hash : wanted) location.replace(wanted)
  }, [])
  return screenOfFragment(fragment, items)
}

function subscribe(onChange: () => void) {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}
