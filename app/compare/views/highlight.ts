/** After these a row may show another result than before: what is sorted, filtered or turned stands elsewhere. */
const CHANGES = ['input', 'click', 'pointerleave'] as const

/**
 * Marks one result everywhere at once, in tables and charts, while the pointer or the focus is on it. Attributes instead of
 * state: nothing is drawn again, however many results there are. A ref, with its way back.
 */
export function highlightWithin(root: HTMLElement | null): (() => void) | undefined {
  if (root === null) return
  const mark = (code: string | null | undefined) => {
    for (const lit of root.querySelectorAll('[data-lit]')) {
      if (lit.getAttribute('data-code') !== code) lit.removeAttribute('data-lit')
    }
    if (!code) return
    for (const same of root.querySelectorAll(`[data-code="${CSS.escape(code)}"]`)) {
      same.setAttribute('data-lit', '')
    }
  }
  const highlight = ({ target }: Event) =>
    mark(target instanceof Element ? target.closest('[data-code]')?.getAttribute('data-code') : null)
  const putOut = () => mark(null)
  root.addEventListener('pointerover', highlight)
  root.addEventListener('focusin', highlight)
  for (const change of CHANGES) root.addEventListener(change, putOut)
  return () => {
    root.removeEventListener('pointerover', highlight)
    root.removeEventListener('focusin', highlight)
    for (const change of CHANGES) root.removeEventListener(change, putOut)
  }
}
