import { useEffect, useMemo, useState } from 'react'
import { type Collection, type Decision, EMPTY_COLLECTION, type Naming } from '@/lib/comparison/collection'
import { namingsOf } from '@/lib/comparison/name-results'
import { withDecision, withNaming } from './own-words'
import { clearPlaces, type Places, readPlaces, writePlaces } from './two-places'

/** The consultant's own words about results, and where they are kept. */
export interface CollectionKeeping {
  readonly collection: Collection
  readonly namings: ReadonlyMap<string, Naming>
  /** Kept on the device beyond this window, because its owner asked for it. */
  readonly isKept: boolean
  /** The browser refuses to store: what is written here may be gone with the page. */
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
  const [places, setPlaces] = useState<Places>({ isKept: false, isRefused: false })
  const [isRead, setIsRead] = useState(false)
  const { isKept } = places

  useEffect(() => {
    const { collection: found, ...read } = readPlaces(Date.now())
    setCollection(found)
    setPlaces(read)
    setIsRead(true)
  }, [])

  const namings = useMemo(() => namingsOf(collection.entries), [collection.entries])
  const store = (next: Collection, isWanted = isKept) => {
    setCollection(next)
    setPlaces(writePlaces(next, { wasKept: isKept, isWanted }, Date.now()))
  }
  return {
    collection,
    namings,
    ...places,
    isRead,
    replace: (next) => store(next),
    name: (code, naming) => store(withNaming(collection, code, naming)),
    entitle: (title) => store({ ...collection, title }),
    decide: (decision) => store(withDecision(collection, decision)),
    keep: (wanted) => store(collection, wanted),
    remove: () => {
      setCollection(EMPTY_COLLECTION)
      setPlaces(clearPlaces(isKept))
    },
  }
}
