'use client'

import { useState } from 'react'
import { useIsReady } from './use-is-ready'

interface Props {
  /** The id of the field whose text is copied. */
  readonly field: string
  readonly label: string
  readonly copied: string
  readonly failed: string
  /** What is copied, where several buttons stand on a page. */
  readonly name?: string
}

/** For how long the button says that it has copied. */
const SAID_MS = 4000

/**
 * Copies the text of a field, and says so in its own place, so that nothing moves; where the browser refuses, the text is
 * selected for copying by hand.
 */
export function CopyButton({ field, label, copied, failed, name }: Props) {
  const isReady = useIsReady()
  const [outcome, setOutcome] = useState('')
  async function copy() {
    const input = document.getElementById(field) as HTMLInputElement | HTMLTextAreaElement
    // Emptied first: the same words twice would not be spoken a second time.
    setOutcome('')
    try {
      await navigator.clipboard.writeText(input.value)
      setOutcome(copied)
      setTimeout(() => setOutcome((said) => (said === copied ? '' : said)), SAID_MS)
    } catch {
      // Left out until now, where the script would do the copying.
      input.closest('details')?.setAttribute('open', '')
      input.classList.remove('needs-no-script')
      input.select()
      setOutcome(failed)
    }
  }
  return (
    <>
      <button
        type="button"
        className="needs-script copy"
        disabled={!isReady}
        data-label={label}
        onClick={copy}
        aria-label={name}
      >
        {outcome === copied ? copied : label}
      </button>
      <span role="status" className="copy-outcome" data-copied={outcome === copied || undefined}>
        {outcome}
      </span>
    </>
  )
}
