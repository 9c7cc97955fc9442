'use client'

import { useState } from 'react'

interface Props {
  /** The id of the input whose text is copied. */
  readonly field: string
  readonly label: string
  readonly copied: string
  readonly failed: string
}

/** Copies the address beside it; where the browser refuses, the address is selected for copying by hand. */
export function CopyButton({ field, label, copied, failed }: Props) {
  const [text, setText] = useState(label)
  async function copy() {
    const input = document.getElementById(field) as HTMLInputElement
    try {
      await navigator.clipboard.writeText(input.value)
      setText(copied)
    } catch {
      input.select()
      setText(failed)
    }
  }
  return (
    <button type="button" className="needs-script" onClick={copy} aria-live="polite">
      {text}
    </button>
  )
}
