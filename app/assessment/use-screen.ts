'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Screen } from '@/lib/journey/journey'
import { screenOfFragment } from './screen-address'

type Items = readonly { readonly id: string }[]

/** The screen that the address names; `null` if it names none, and on the server. */
export function useScreen(items: Items): Screen | null {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => '',
  )
  useEffect(() => {
    const onClick = (event: MouseEvent) => keepScreen(event, items)
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [items])
  return screenOfFragment(fragment, items)
}

function subscribe(onChange: () => void) {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** Other links within the page, "Zum Inhalt springen", lead to their target without taking the screen out of the address. */
function keepScreen(event: MouseEvent, items: Items) {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  const name = link?.hash.slice(1) ?? ''
  const target = document.getElementById(name)
  if (target === null || screenOfFragment(name, items) !== null) return
  event.preventDefault()
  target.focus()
}
