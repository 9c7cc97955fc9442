'use client'

import { useSyncExternalStore } from 'react'
// A file of its own: this component travels with every page that has a script, and all other messages would with it.
import messages from '@/messages/failure-of-page.de.json'
import { withStorage } from './with-storage'

interface Props {
  /** What the page holds. A result needs no storage: it is in the address. */
  readonly of: keyof typeof messages.kept
}

/** In place of a page that broke in the browser: the frame stays, and one button loads it anew, with all that was kept. */
export function PageFailure({ of }: Props) {
  const isKept = useSyncExternalStore(never, of === 'result' ? always : canKeep, always)
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
