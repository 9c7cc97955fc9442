/**
 * What follows the path in an address, the screen of a form or the view of a comparison, stays when a link leads to the
 * same page in another language; the server knows it only as it was when it wrote the link.
 */
export function keepPlace({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null
  if (!link) return
  link.search = location.search
  link.hash = location.hash
}
