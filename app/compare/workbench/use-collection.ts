import { useCallback, useEffect, useMemo, useState } from 'react'
import { withStorage } from '@/app/assessment/with-storage'
import { type Collection, type Decision, EMPTY_COLLECTION, type Naming } from '@/lib/comparison/collection'
import { namingsOf } from '@/lib/comparison/name-results'
import { readCollection, removeCollection, saveCollection } from './collection-storage'

/** The consultant's own words about results, and where they are kept. */
export interface CollectionKeeping {
  readonly collection: Collection
  readonly namings: ReadonlyMap<string, Naming>
  /** Kept on the device beyond this window, because its owner asked for it. */
  readonly isKept: boolean
  /** The browser refuses to store anything: what is written here is gone with the page. */
  readonly isRefused: boolean
  /** Whether the storage has been read; before that nothing may be written. */
  readonly isRead: boolean
  readonly replace: (collection: Collection) => void
  readonly name: (code: string, naming: Naming) => void
  readonly entitle: (title: string) => void
  readonly decide: (decision: Decision) => void
  readonly keep: (wanted: boolean) => void
  readonly remove: () => void
}

/** Lives in the window's storage, and on the device only if wished. */
export function useCollection(): CollectionKeeping {
  const [collection, setCollection] = useState<Collection>(EMPTY_COLLECTION)
  const [isKept, setIsKept] = useState(false)
  const [isRead, setIsRead] = useState(false)
  const [isRefused, setIsRefused] = useState(false)

  useEffect(() => {
    const wasRead = withStorage(() => {
      const now = Date.now()
      const onDevice = readCollection(localStorage, now)
      const inWindow = readCollection(sessionStorage, now)
      setCollection(inWindow ?? onDevice ?? EMPTY_COLLECTION)
      setIsKept(onDevice !== null)
    })
    setIsRefused(!wasRead)
    setIsRead(true)
  }, [])

  const store = useCallback((next: Collection, onDevice: boolean) => {
    setCollection(next)
    const wasStored = withStorage(() => {
      saveCollection(sessionStorage, next, Date.now())
      if (onDevice) saveCollection(localStorage, next, Date.now())
      else removeCollection(localStorage)
    })
    setIsRefused(!wasStored)
  }, [])

  const namings = useMemo(() => namingsOf(collection.entries), [collection.entries])
  const { entries, decisions } = collection
  return {
    collection,
    namings,
    isKept,
    isRefused,
    isRead,
    replace: (next) => store(next, isKept),
    name: (code, naming) =>
      store({ ...collection, entries: withEntry(entries, { code, ...naming }) }, isKept),
    entitle: (title) => store({ ...collection, title }, isKept),
    decide: (decision) => store({ ...collection, decisions: withDecision(decisions, decision) }, isKept),
    keep: (wanted) => {
      setIsKept(wanted)
      store(collection, wanted)
    },
    remove: () => {
      setCollection(EMPTY_COLLECTION)
      setIsKept(false)
      withStorage(() => {
        removeCollection(sessionStorage)
        removeCollection(localStorage)
      })
    },
  }
}

function withEntry(entries: Collection['entries'], entry: Collection['entries'][number]) {
  const isKnown = entries.some(({ code }) => code === entry.code)
  return isKnown ? entries.map((one) => (one.code === entry.code ? entry : one)) : [...entries, entry]
}

/** An empty text takes the decision back. */
function withDecision(decisions: readonly Decision[], decision: Decision) {
  const others = decisions.filter(({ group, item }) => group !== decision.group || item !== decision.item)
  return decision.text === '' ? others : [...others, decision]
}
