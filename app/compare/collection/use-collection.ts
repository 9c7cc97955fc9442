import { useEffect, useMemo, useState } from 'react'
import { isWritable } from '@/app/browser/with-storage'
import { type Collection, type Decision, EMPTY_COLLECTION, type Naming } from '@/lib/collection/collection'
import { namingsOf } from '@/lib/collection/name-results'
import { deferredSave } from './deferred-save'
import { withDecision, withNaming } from './edit-collection'
import { clearStorages, readStorages, type StorageState, writeStorages } from './window-and-device'

/** The consultant's own words about results, and where they are kept. */
export interface CollectionKeeping {
  readonly collection: Collection
  readonly namings: ReadonlyMap<string, Naming>
  /** Whether keeping on the device is worth offering: the browser would take it. */
  readonly canKeep: boolean
  /** Kept on the device beyond this window, because its owner asked for it. */
  readonly isKept: boolean
  /** The browser refuses to store: what is written here may be gone with the page. */
  readonly isRefused: boolean
  /** Whether the storage has been read; before that nothing may be written. */
  readonly isRead: boolean
  readonly name: (code: string, naming: Naming) => void
  readonly entitle: (title: string) => void
  readonly decide: (decision: Decision) => void
  readonly keep: (wanted: boolean) => void
  readonly remove: () => void
}

interface State extends StorageState {
  readonly collection: Collection
  readonly isRead: boolean
  readonly canKeep: boolean
}

const UNREAD: State = {
  ...{ collection: EMPTY_COLLECTION, isKept: false, canKeep: false },
  ...{ isRefused: false, isRead: false },
}
const readState = (codes: readonly string[]): State => ({
  ...readStorages(Date.now(), codes),
  canKeep: isWritable(() => localStorage),
  isRead: true,
})

/**
 * Lives in the window's storage, and on the device only if wished. `isInBrowser`: the server has drawn nothing of this, so that
 * the storage can be read before the first picture, and thousands of names need not be drawn twice.
 */
export function useCollection(isInBrowser: boolean, codes: readonly string[]): CollectionKeeping {
  const [state, setState] = useState(() => (isInBrowser ? readState(codes) : UNREAD))
  useEffect(() => {
    if (!isInBrowser) setState(readState(codes))
  }, [isInBrowser, codes])

  // Gone back to as it was left, while another page of this window may have written.
  useEffect(() => {
    const readAgain = ({ persisted }: PageTransitionEvent) => persisted && setState(readState(codes))
    addEventListener('pageshow', readAgain)
    return () => removeEventListener('pageshow', readAgain)
  }, [codes])

  const [saving] = useState(deferredSave)
  useEffect(() => {
    addEventListener('pagehide', saving.now)
    return () => {
      removeEventListener('pagehide', saving.now)
      saving.now()
    }
  }, [saving])

  const { collection, isKept } = state
  const namings = useMemo(() => namingsOf(collection.entries), [collection.entries])
  return useMemo(() => {
    const store = (next: Collection, isWanted = isKept) => {
      setState((before) => ({ ...before, isKept: isWanted, collection: next, isRead: true }))
      saving.soon(next.entries.length, () => {
        const places = writeStorages(next, { wasKept: isKept, isWanted }, Date.now(), codes)
        setState((before) => ({ ...before, ...places }))
      })
      // Whether the device keeps it is not put off: the next change would no longer know what it has to remove.
      if (isWanted !== isKept) saving.now()
    }
    return {
      ...state,
      namings,
      name: (code, naming) => store(withNaming(collection, code, naming)),
      entitle: (title) => store({ ...collection, title }),
      decide: (decision) => store(withDecision(collection, decision)),
      keep: (wanted) => store(collection, wanted),
      remove: () => {
        saving.never()
        const places = clearStorages(isKept)
        setState((before) => ({ ...before, ...places, collection: EMPTY_COLLECTION, isRead: true }))
      },
    }
  }, [state, collection, namings, isKept, saving, codes])
}
