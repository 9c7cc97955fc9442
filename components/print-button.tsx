'use client'

import { useEffect } from 'react'
import { useIsReady } from './use-is-ready'

/** Prints the page, with all that is folded up; without scripts the browser's own menu does. */
export function PrintButton({ label }: { readonly label: string }) {
  const isReady = useIsReady()
  useEffect(() => {
    // Where style sheets cannot open what is folded up.
    if (CSS.supports('selector(::details-content)')) return
    addEventListener('beforeprint', unfold)
    return () => removeEventListener('beforeprint', unfold)
  }, [])
  return (
    <button type="button" className="needs-script" disabled={!isReady} onClick={() => print()}>
      {label}
    </button>
  )
}

/** A row that loads what it shows stays as it is, but for a plan that is to be printed. */
const STAYS = '[open], .what-if, .plan:not(:has(.to-print > :checked))'

/** Opens every fold until the page is printed. */
function unfold() {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(`details:not(${STAYS})`)]
  const names = folds.map(({ name }) => name)
  for (const fold of folds) {
    // Of those with one name only one could be open.
    fold.name = ''
    fold.open = true
  }
  addEventListener(
    'afterprint',
    () => {
      for (const [place, fold] of folds.entries()) {
        fold.open = false
        fold.name = names[place] ?? ''
      }
    },
    { once: true },
  )
}
