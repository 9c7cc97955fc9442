'use client'

import { useSyncExternalStore } from 'react'
import { FAILURES_OF_PAGES } from '@/i18n/failures-of-pages'
import { withStorage } from './with-storage'

interface Props {
  /** What the page holds. A result needs no storage: it is in the address. */
  readonly of: 'form' | 'result' | 'comparison'
}

/** In place of a page that broke in the browser: the frame stays, and one button loads it anew, with all that was kept. */
export function PageFailure({ of }: Props) {
  const isKept = useSyncExternalStore(never, of === 'result' ? always : canKeep, always)
  const messages = FAILURES_OF_PAGES[document.documentElement.lang]
  if (!messages) return null
  return (
    <div role="alert">
      <h1>{messages.heading}</h1>
      <p>{messages.text}</p>
      {isKept && <p>{messages.kept[of]}</p>}
      <p className="actions">
        <button type="button" className="primary" onClick={() => window.location.reload()}>
          {messages.again}
        </button>
      </p>
    </div>
  )
}

const never = () => () => {}
const always = () => true
/** Some browsers refuse even to be asked. */
const canKeep = () => withStorage(() => sessionStorage.length)
