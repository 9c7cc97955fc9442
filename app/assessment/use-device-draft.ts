'use client'

import { useEffect, useState } from 'react'
import { type DeviceDraft, draftsOnDevice, removeFromDevice, saveOnDevice } from '@/lib/drafts/device-drafts'
import { withStorage } from './with-storage'

export interface DeviceKeeping {
  readonly isKept: boolean
  /** Kept earlier, by tabs that may be long closed. */
  readonly offered: readonly DeviceDraft[]
  readonly keep: () => void
  readonly forget: () => void
  /** From now on this tab keeps that draft, under an id of its own. */
  readonly takeOver: (draft: DeviceDraft) => void
  readonly discard: (draft: DeviceDraft) => void
}

/** Marks this tab as keeping its answers on the device; holds the id that no other tab writes under. */
const OWN_ID = 'passgenau-device-id'
/** After a reload the page before may still hold the id for a moment. */
const CLAIM_MS = 1000

const newId = () => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')

/** Keeps `fields` on the device while its owner wants that. */
export function useDeviceDraft(edition: string, fields: string): DeviceKeeping {
  const [id, setId] = useState<string | null>(null)
  const [offered, setOffered] = useState<readonly DeviceDraft[]>([])

  useEffect(() => {
    withStorage(() => {
      const own = sessionStorage.getItem(OWN_ID)
      setOffered(draftsOnDevice(localStorage, Date.now()).filter((draft) => draft.id !== own))
      if (own !== null) claim(own, setId)
    })
  }, [])

  useEffect(() => {
    if (id === null || fields === '') return
    withStorage(() => saveOnDevice(localStorage, { id, edition, fields, savedAt: Date.now() }))
  }, [id, edition, fields])

  const removeOffer = (draft: DeviceDraft) => {
    withStorage(() => removeFromDevice(localStorage, draft.id))
    setOffered(offered.filter((other) => other !== draft))
  }
  return {
    isKept: id !== null,
    offered,
    keep: () => claim(newId(), setId),
    forget() {
      withStorage(() => {
        if (id !== null) removeFromDevice(localStorage, id)
        sessionStorage.removeItem(OWN_ID)
      })
      setId(null)
    },
    takeOver(draft) {
      removeOffer(draft)
      if (id === null) claim(newId(), setId)
    },
    discard: removeOffer,
  }
}

/** A duplicated tab inherits the id: whoever holds the lock keeps it, the other takes a new one. */
function claim(id: string, setId: (id: string) => void) {
  const take = (own: string) =>
    withStorage(() => {
      sessionStorage.setItem(OWN_ID, own)
      setId(own)
    })
  if (!('locks' in navigator)) return take(id)
  const holdWhilePageLives = () => {
    take(id)
    return new Promise(() => {})
  }
  navigator.locks
    .request(OWN_ID + id, { signal: AbortSignal.timeout(CLAIM_MS) }, holdWhilePageLives)
    .catch(() => take(newId()))
}
