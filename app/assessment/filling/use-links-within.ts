'use client'

import { keepPlace } from '@/app/browser/keep-place'
import { useListener } from '@/app/browser/use-listener'
import { screenOfFragment } from './screen-address'

/**
 * Watches the links within the page, which the browser follows by itself: "Weiter" is left to `goOn`, and what leads
 * to no screen, "Zum Inhalt springen", is followed without taking the screen out of the address.
 */
export function useLinksWithin(items: readonly { readonly id: string }[], goOn: (address: string) => void) {
  useListener('click', (event) => {
    keepPlace(event)
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    // With a key held down the link opens elsewhere: this page stays as it is.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    const name = link.hash.slice(1)
    if ('next' in link.dataset) {
      event.preventDefault()
      goOn(link.hash)
    } else if (screenOfFragment(name, items) === null) {
      event.preventDefault()
      document.getElementById(name)?.focus()
    }
  })
}
