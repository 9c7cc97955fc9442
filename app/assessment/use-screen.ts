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
  useEffect(() => {
    if (location.hash !== '' && document.querySelector(':target') === null) location.replace(location.hash)
  }, [])
  return screenOfFragment(fragment, items)
}

function subscribe(onChange: () => void) {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}
