'use client'

import { useState, useSyncExternalStore } from 'react'

interface Props {
  readonly title: string
  readonly text: string
  readonly address: string
  readonly label: string
  /** What is shared, where several buttons stand on a page. */
  readonly name?: string
  readonly failed: string
  /** Where it leads on devices without a share sheet, and without scripts. */
  readonly otherwise?: string
}

const never = () => () => {}
const canShare = () => 'share' in navigator

/** Opens the device's own share sheet; on devices without one it leads elsewhere, or is not there. */
export function ShareButton({ title, text, address, label, name, failed, otherwise }: Props) {
  const isOffered = useSyncExternalStore(never, canShare, () => false)
  const [hasFailed, setHasFailed] = useState(false)
  async function share() {
    try {
      setHasFailed(false)
      await navigator.share({ title, text, url: address })
    } catch (error) {
      // Closing the sheet without choosing is no failure.
      setHasFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  if (!isOffered) {
    if (otherwise === undefined) return null
    return (
      <a className="button" href={otherwise}>
        {label}
      </a>
    )
  }
  return (
    <>
      <button
        type="button"
        className={otherwise === undefined ? undefined : 'primary'}
        onClick={share}
        aria-label={name}
      >
        {label}
      </button>
      <span role="status">{hasFailed && failed}</span>
    </>
  )
}
