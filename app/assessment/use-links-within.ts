'use client'

import { useEffect, useEffectEvent } from 'react'
import { screenOfFragment } from './screen-address'

/**
 * Watches the links within the page, which the browser follows by itself: "Weiter" only if `mayLeave` says so, and
 * what leads to no screen, "Zum Inhalt springen", without taking the screen out of the address.
 */
export function useLinksWithin(items: readonly { readonly id: string }[], mayLeave: () => boolean) {
  const onClick = useEffectEvent((event: MouseEvent) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    if (!link) return
    const name = link.hash.slice(1)
    if ('next' in link.dataset) {
      if (!mayLeave()) event.preventDefault()
    } else if (screenOfFragment(name, items) === null) {
      event.preventDefault()
      document.getElementById(name)?.focus()
    }
  })
  useEffect(() => {
    const listen = (event: MouseEvent) => onClick(event)
    document.addEventListener('click', listen)
    return () => document.removeEventListener('click', listen)
  }, [])
}
