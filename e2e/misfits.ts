import type { Page } from '@playwright/test'

/**
 * What does not fit on the page as it is now, each with its place: what makes it scroll sideways, letters cut off by
 * their box, and letters that lie on others. Tables may move in their frame; what is only spoken takes no room.
 */
export const misfits = (page: Page) =>
  page.evaluate(() => {
    const FRAMES = '.scroll-frame, .wide-table'
    const edge = document.documentElement.clientWidth
    const name = (element: Element) => {
      const path: string[] = []
      for (let one: Element | null = element; one && path.length < 3; one = one.parentElement)
        path.unshift([one.localName, ...one.classList].join('.'))
      return `${path.join(' > ')} "${element.textContent?.trim().slice(0, 40)}"`
    }
    const isOnlySpoken = (element: Element) => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { clipPath, visibility, position } = getComputedStyle(one)
        if (clipPath === 'inset(50%)' || visibility === 'hidden' || position === 'fixed' || position === 'sticky')
          return true
      }
      return false
    }
    /** The part of a box that its ancestors let through, and the ancestor that cuts it. */
    const shown = (element: Element, { left, right, top, bottom }: DOMRect) => {
      for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(one)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const frame = one.getBoundingClientRect()
        left = Math.max(left, frame.left)
        right = Math.min(right, frame.right)
        top = Math.max(top, frame.top)
        bottom = Math.min(bottom, frame.bottom)
      }
      return { left, right, top, bottom }
    }

    const found: string[] = []
    const runs: { readonly owner: Element; readonly box: ReturnType<typeof shown> }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement
      if (!owner || !text.textContent?.trim() || owner.closest('script, style, template, select, noscript')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      if (rects.length === 0 || isOnlySpoken(owner)) continue
      const { fontSize } = getComputedStyle(owner)
      if (Number.parseFloat(fontSize) < 2) continue
      for (const rect of rects) {
        const box = shown(owner, rect)
        const cut = Math.max(rect.right - box.right, box.left - rect.left, rect.bottom - box.bottom, box.top - rect.top)
        if (cut > 2 && !owner.closest(FRAMES) && getComputedStyle(owner).textOverflow !== 'ellipsis') found.push(`cut by ${Math.round(cut)} px: ${name(owner)}`)
        if (box.right > edge + 1 || box.left < -1) found.push(`beyond the edge by ${Math.round(Math.max(box.right - edge, -box.left))} px: ${name(owner)}`)
        if (box.right - box.left > 2 && box.bottom - box.top > 2) runs.push({ owner, box })
      }
    }
    runs.sort((a, b) => a.box.top - b.box.top)
    for (const [place, { owner, box }] of runs.entries()) {
      for (let next = place + 1; next < runs.length; next += 1) {
        const other = runs[next]
        if (!other || other.box.top >= box.bottom) break
        if (other.owner === owner) continue
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const high = box.bottom - other.box.top
        const least = Math.min(box.bottom - box.top, other.box.bottom - other.box.top)
        if (wide > 2 && Math.min(high, least) > least * 0.35) found.push(`on each other: ${name(owner)} and ${name(other.owner)}`)
      }
    }
    const wider = document.documentElement.scrollWidth - edge
    if (wider > 0) {
      const beyond = [...document.querySelectorAll('body *')].filter((element) => {
        const box = shown(element, element.getBoundingClientRect())
        return box.right > edge + 0.5
      })
      const deepest = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)))
      found.push(`${wider} px sideways: ${deepest.map(name).join(' | ')}`)
    }
    return [...new Set(found)]
  })
