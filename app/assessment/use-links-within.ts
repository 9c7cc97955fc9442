'use client'

import { screenOfFragment } from './screen-address'
import { useListener } from './use-listener'

/**
 * Watches the links within the page, which the browser follows by itself: "Weiter" only if `mayLeave` says so, and
 * what leads to no screen, "Zum Inhalt springen", without taking the screen out of the address.
 */
export function useLinksWithin(items: readonly { readonly id: string }[], mayLeave: () => boolean) {
  useListener('click', (event) => {
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
}
