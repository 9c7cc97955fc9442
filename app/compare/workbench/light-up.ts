/**
 * Marks one result everywhere at once, in tables and charts, while the pointer or the focus is on it. Attributes instead of
 * state: nothing is drawn again, however many results there are. A ref, with its way back.
 */
export function lightUpWithin(root: HTMLElement | null): (() => void) | undefined {
  if (root === null) return
  const lightUp = ({ target }: Event) => {
    const code = target instanceof Element ? target.closest('[data-code]')?.getAttribute('data-code') : null
    for (const lit of root.querySelectorAll('[data-lit]')) {
      if (lit.getAttribute('data-code') !== code) lit.removeAttribute('data-lit')
    }
    if (!code) return
    for (const same of root.querySelectorAll(`[data-code="${CSS.escape(code)}"]`)) {
      same.setAttribute('data-lit', '')
    }
  }
  root.addEventListener('pointerover', lightUp)
  root.addEventListener('focusin', lightUp)
  return () => {
    root.removeEventListener('pointerover', lightUp)
    root.removeEventListener('focusin', lightUp)
  }
}
