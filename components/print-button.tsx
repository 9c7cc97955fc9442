'use client'

import { useEffect } from 'react'

/** Prints the page, with all that is folded up; without scripts the browser's own menu does. */
export function PrintButton({ label }: { readonly label: string }) {
  useEffect(() => {
    // Where style sheets cannot open what is folded up.
    if (CSS.supports('selector(::details-content)')) return
    addEventListener('beforeprint', unfold)
    return () => removeEventListener('beforeprint', unfold)
  }, [])
  return (
    <button type="button" className="needs-script" onClick={() => print()}>
      {label}
    </button>
  )
}

/** Opens every fold until the page is printed; a row that loads what it shows stays as it is. */
function unfold() {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], .what-if)')]
  for (const fold of folds) fold.open = true
  addEventListener(
    'afterprint',
    () => {
      for (const fold of folds) fold.open = false
    },
    { once: true },
  )
}
