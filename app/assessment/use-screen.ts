'use client'

import { useSyncExternalStore } from 'react'
import type { Screen } from '@/lib/journey/journey'
import { screenOfFragment } from './screen-address'

/** The screen that the address names; `null` if it names none, and on the server. */
export function useScreen(items: readonly { readonly id: string }[]): Screen | null {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => '',
  )
  return screenOfFragment(fragment, items)
}

function subscribe(onChange: () => void) {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}
