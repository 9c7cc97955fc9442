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
}

const never = () => () => {}
const canShare = () => 'share' in navigator

/** Opens the device's own share sheet; not there on devices without one. */
export function ShareButton({ title, text, address, label, name, failed }: Props) {
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
  if (!isOffered) return null
  return (
    <>
      <button type="button" onClick={share} aria-label={name}>
        {label}
      </button>
      <span role="status">{hasFailed && failed}</span>
    </>
  )
}
