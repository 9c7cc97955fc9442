import { withStorage } from '@/app/assessment/with-storage'
import { type Collection, EMPTY_COLLECTION } from '@/lib/comparison/collection'
import { readCollection, removeCollection, type StoredCollection, saveCollection } from './collection-storage'

/** How the two places stand that a collection can be in: the window, and the device beyond it. */
export interface Places {
  /** The device has it, because its owner asked for that. */
  readonly isKept: boolean
  /** The browser refused at least one of the places. */
  readonly isRefused: boolean
}

/** In the window: its owner wants the device to keep what is written in it. Another window may write there as well. */
const MARK = 'passgenau-collection-kept'

/**
 * What the window has, else what the device has; title and decisions are those of a comparison of these results. The device
 * keeps it if its owner asked for that in this window, or both were saved at the same moment: else what is there belongs to another
 * window.
 */
export function readPlaces(
  now: number,
  codes: readonly string[] = [],
): Places & { readonly collection: Collection } {
  const inWindow = readFrom(() => sessionStorage, now, codes)
  const onDevice = readFrom(() => localStorage, now, codes)
  const isSame = (inWindow.found ?? onDevice.found)?.savedAt === onDevice.found?.savedAt
  return {
    collection: collectionIn(inWindow.found ?? onDevice.found),
    isKept: onDevice.found !== null && (isSame || isMarked()),
    isRefused: inWindow.isRefused || onDevice.isRefused,
  }
}

function collectionIn(stored: StoredCollection | null): Collection {
  if (stored === null) return EMPTY_COLLECTION
  const { title, entries, decisions } = stored
  return { title, entries, decisions }
}

/** Some browsers refuse the storage itself, and not only what it is asked. */
function readFrom(place: () => Storage, now: number, codes: readonly string[]) {
  const read: { found: StoredCollection | null } = { found: null }
  const isDone = withStorage(() => {
    read.found = readCollection(place(), now, codes)
  })
  return { ...read, isRefused: !isDone }
}

/**
 * Writes into the window, and onto the device if that is wanted; what is no longer wanted there is removed. A device that
 * does not keep it is not touched: what is there belongs to another window. Each place is tried whatever the other
 * says, and one that refuses stays as it was.
 */
export function writePlaces(
  collection: Collection,
  { wasKept, isWanted }: { readonly wasKept: boolean; readonly isWanted: boolean },
  now: number,
  codes: readonly string[] = [],
): Places {
  const isWindowDone = withStorage(() => saveCollection(sessionStorage, collection, now, codes))
  markKept(isWanted)
  const isDeviceDone = withStorage(() => {
    if (isWanted) saveCollection(localStorage, collection, now, codes)
    else if (wasKept) removeCollection(localStorage)
  })
  return { isKept: isDeviceDone ? isWanted : wasKept, isRefused: !isWindowDone || !isDeviceDone }
}

/** Removes it from both places, each also if the other one refuses. */
export function clearPlaces(wasKept: boolean): Places {
  const isWindowDone = withStorage(() => removeCollection(sessionStorage))
  markKept(false)
  const isDeviceDone = withStorage(() => removeCollection(localStorage))
  return { isKept: wasKept && !isDeviceDone, isRefused: !isWindowDone || !isDeviceDone }
}

/** Says in the window whether the device keeps what is written in it. */
export function markKept(isWanted: boolean): void {
  withStorage(() => (isWanted ? sessionStorage.setItem(MARK, '') : sessionStorage.removeItem(MARK)))
}

function isMarked(): boolean {
  let found = false
  withStorage(() => {
    found = sessionStorage.getItem(MARK) !== null
  })
  return found
}
