import type { Page } from '@playwright/test'

/**
 * What does not fit on the page as it is now, each with its place: what makes it scroll sideways, what is cut off by a
 * box or the window, letters that lie on others, and controls too small for their words. Tables may move in their frame.
 */
export const misfits = (page: Page) =>
  page.evaluate(() => {
    type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
    const FRAMES = '.scroll-frame, .wide-table, .group-table, .movement-table'
    /** Signs alone, where there is no room for their word. */
    const SIGNS = '.verdict-move .verdict-sign'
    const NO_TEXT = 'script, style, template, select, noscript, .skip-link'
    const window = { right: document.documentElement.clientWidth, bottom: innerHeight }

    const found = new Set<string>()
    const path = (element: Element) => {
      const steps: string[] = []
      for (let one: Element | null = element; one && steps.length < 3; one = one.parentElement)
        steps.unshift([one.localName, ...one.classList].join('.'))
      return `${steps.join(' > ')} "${element.textContent?.trim().slice(0, 40)}"`
    }
    const upwards = (element: Element) => {
      const chain: Element[] = []
      for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
        chain.push(one)
      return chain
    }
    const isOnlySpoken = (chain: readonly Element[]) =>
      chain.some((one) => {
        const { clipPath, textIndent, fontSize } = getComputedStyle(one)
        return clipPath === 'inset(50%)' || textIndent !== '0px' || fontSize === '0px' || one.matches(SIGNS)
      })
    /** Bars and sheets: they lie over the page on purpose. */
    const isLayer = (chain: readonly Element[]) =>
      chain.some((one) => {
        const { position, zIndex } = getComputedStyle(one)
        return /fixed|sticky/.test(position) || (position === 'absolute' && zIndex !== 'auto')
      })
    /** What the boxes around it let through. */
    const letThrough = (rect: DOMRect, around: readonly Element[]): Box => {
      let { left, right, top, bottom } = rect
      for (const one of around) {
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

    const lines: { readonly owner: Element; readonly box: Box }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement
      if (!owner || !text.textContent?.trim() || owner.closest(NO_TEXT)) continue
      if (!owner.checkVisibility({ visibilityProperty: true })) continue
      const chain = upwards(owner)
      if (isOnlySpoken(chain) || isLayer(chain)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const isNumber = /^\d+$/.test(text.textContent.trim()) && !owner.closest('td')
      if (isNumber && new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
        found.add(`a number in two lines: ${path(owner)}`)
      const mayBeCut = owner.closest(FRAMES) || getComputedStyle(owner).textOverflow === 'ellipsis'
      for (const rect of range.getClientRects()) {
        if (rect.width <= 1 || rect.height <= 1) continue
        const box = letThrough(rect, chain)
        const cut = Math.max(
          ...[rect.right - box.right, box.left - rect.left],
          ...[rect.bottom - box.bottom, box.top - rect.top],
        )
        const beyond = Math.max(box.right - window.right, -box.left)
        if (cut > 2 && !mayBeCut) found.add(`cut off by ${Math.round(cut)} px: ${path(owner)}`)
        if (beyond > 2) found.add(`beyond the window by ${Math.round(beyond)} px: ${path(owner)}`)
        if (box.right - box.left > 2 && box.bottom - box.top > 2) lines.push({ owner, box })
      }
    }

    lines.sort((one, other) => one.box.top - other.box.top)
    for (const [place, { owner, box }] of lines.entries()) {
      for (const next of lines.slice(place + 1)) {
        if (next.box.top >= box.bottom) break
        const wide = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left)
        const high = Math.min(box.bottom, next.box.bottom) - next.box.top
        const lower = Math.min(box.bottom - box.top, next.box.bottom - next.box.top)
        // Lines that are set close share the room above and below their letters.
        if (next.owner !== owner && wide > 2 && high > lower * 0.35)
          found.add(`on each other: ${path(owner)} and ${path(next.owner)}`)
      }
    }

    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const isOut = left < -1 || top < -1 || right > window.right + 1 || bottom > window.bottom + 1
      if (isOut && getComputedStyle(element).position === 'fixed')
        found.add(`a sheet larger than the window: ${path(element)}`)
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      // Copying keeps room for its longest word in a line of no height.
      if (!element.matches('button:not(.copy), .button, .choice, legend:not(.only-spoken)')) continue
      if (element.closest(FRAMES)) continue
      if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
        found.add(`too small for its words: ${path(element)}`)
    }

    const sideways = document.documentElement.scrollWidth - window.right
    if (sideways > 0) {
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        const around = upwards(element).slice(1)
        return letThrough(element.getBoundingClientRect(), around).right > window.right + 0.5
      })
      const innermost = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)))
      found.add(`${sideways} px sideways: ${innermost.slice(0, 6).map(path).join(' | ')}`)
    }
    return [...found]
  })

/** What is pressed and is less than 44 px high there, but for links within a sentence. */
export const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const LEAST = 44
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent?.trim() ?? '') !== element.textContent?.trim()
    const isPressed = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      const isBehindMenu = hit?.closest('.menu > div') && !element.closest('.menu')
      return element.contains(hit) || hit?.closest('label')?.control === element || isBehindMenu
    }
    return [...document.querySelectorAll('a[href], button, summary, select, input, textarea')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isInSentence(one))
      .flatMap((element) => {
        element.scrollIntoView({ block: 'center', inline: 'center' })
        const { left, top, width, height } = element.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        // What lies behind an open sheet cannot be pressed, nor what is only spoken.
        if (width < 2 || !isPressed(element, x, y)) return []
        const reach = (step: number) => {
          let pixels = 0
          while (pixels < LEAST && isPressed(element, x, y + step * (pixels + 1))) pixels += 1
          return pixels
        }
        // The pixel in the middle, and edges drawn around it.
        const high = reach(-1) + 1 + reach(1)
        return high >= LEAST - 2 ? [] : [`${high} px high: ${element.outerHTML.slice(0, 120)}`]
      })
  })
