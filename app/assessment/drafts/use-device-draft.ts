'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isWritable, withStorage } from '@/app/browser/with-storage'
import { type DeviceDraft, draftsOnDevice, removeFromDevice, saveOnDevice } from '@/lib/drafts/device-drafts'

export interface DeviceKeeping {
  /** Whether it is worth offering: the browser would take it. */
  readonly canKeep: boolean
  readonly isKept: boolean
  /** The browser does not allow it. */
  readonly isRefused: boolean
  /** Kept earlier, by tabs that may be long closed. */
  readonly offered: readonly DeviceDraft[]
  readonly keep: () => void
  readonly forget: () => void
  /** From now on this tab keeps what was in that draft, under an id of its own. */
  readonly takeOver: (draft: DeviceDraft) => void
  readonly discard: (draft: DeviceDraft) => void
}

/** Marks, for one form in this tab, that its answers are kept on the device, and under which id. */
const MARK = 'passgenau-device-id'
/** After a reload the page before may still hold the id for a while, on a slow device for seconds. */
const CLAIM_MS = 5000

const newId = () => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')

/** Keeps `fields` on the device while their owner wants that. `scope` tells the forms of one tab apart. */
export function useDeviceDraft(edition: string, scope: string, fields: string): DeviceKeeping {
  const mark = `${MARK}/${edition}/${scope}`
  const [id, setId] = useState<string | null>(null)
  /** Said at once; whether the browser allows it shows a moment later. */
  const [isWanted, setWanted] = useState(false)
  const [canKeep, setCanKeep] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const [offered, setOffered] = useState<readonly DeviceDraft[]>([])
  /** The id that is being claimed: whoever forgets meanwhile calls it off. */
  const claimed = useRef<string | null>(null)
  /** Taken over by this tab: goes once there is a copy of its own. */
  const superseded = useRef<DeviceDraft | null>(null)

  function claim(wanted: string, isNew = false) {
    claimed.current = wanted
    setWanted(true)
    ownId(wanted, isNew, (own) => {
      if (claimed.current !== wanted) return
      claimed.current = null
      const isMarked = withStorage(() => sessionStorage.setItem(mark, own))
      setRefused(!isMarked)
      setWanted(isMarked)
      if (isMarked) setId(own)
    })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: happens once, when the page has become ready.
  useEffect(() => {
    setCanKeep([() => sessionStorage, () => localStorage].every(isWritable))
    withStorage(() => {
      const own = sessionStorage.getItem(mark)
      setOffered(draftsOnDevice(localStorage, Date.now()).filter((draft) => draft.id !== own))
      if (own !== null) claim(own)
    })
  }, [])

  const save = useEffectEvent((draft: Omit<DeviceDraft, 'savedAt'>) => {
    const isSaved = withStorage(() => saveOnDevice(localStorage, { ...draft, savedAt: Date.now() }))
    setRefused(!isSaved)
    setWanted(isSaved)
    if (!isSaved) setId(null)
    else if (superseded.current !== null) {
      discard(superseded.current)
      superseded.current = null
    }
  })
  useEffect(() => {
    if (id !== null && fields !== '') save({ id, edition, fields })
  }, [id, edition, fields])

  function discard(draft: DeviceDraft) {
    withStorage(() => removeFromDevice(localStorage, draft.id))
    setOffered((drafts) => drafts.filter((other) => other.id !== draft.id))
  }
  return {
    canKeep: canKeep || isWanted,
    isKept: isWanted,
    isRefused,
    offered,
    keep: () => claim(newId(), true),
    forget() {
      withStorage(() => {
        const own = id ?? sessionStorage.getItem(mark)
        if (own !== null) removeFromDevice(localStorage, own)
        sessionStorage.removeItem(mark)
      })
      claimed.current = null
      superseded.current = null
      setWanted(false)
      setId(null)
    },
    takeOver(draft) {
      superseded.current = draft
      claim(newId(), true)
    },
    discard,
  }
}

/**
 * A duplicated tab inherits the id: whoever holds the lock keeps it, the other takes a new one. A new id is nobody else's: it is
 * owned before the browser has granted the lock, because the page may be left the moment after. The first call counts.
 */
function ownId(id: string, isNew: boolean, onOwned: (own: string) => void) {
  const hasLocks = 'locks' in navigator
  if (isNew || !hasLocks) onOwned(id)
  if (!hasLocks) return
  const holdWhilePageLives = () => {
    onOwned(id)
    return new Promise(() => {})
  }
  navigator.locks
    .request(MARK + id, { signal: AbortSignal.timeout(CLAIM_MS) }, holdWhilePageLives)
    .catch(() => onOwned(newId()))
}
