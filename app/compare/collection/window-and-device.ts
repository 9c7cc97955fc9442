import { withStorage } from '@/app/browser/with-storage'
import { type Collection, EMPTY_COLLECTION } from '@/lib/collection/collection'
import {
  forgetComparison,
  readCollection,
  removeCollection,
  type StoredCollection,
  saveCollection,
} from './collection-storage'

/** How the two places stand that a collection can be in: the window, and the device beyond it. */
export interface StorageState {
  /** The device has it, because its owner asked for that. */
  readonly isKept: boolean
  /** The browser refused at least one of the places. */
  readonly isRefused: boolean
}

/** In the window: its owner wants the device to keep what is written in it. Another window may write there as well. */
const MARK = 'passgenau-collection-kept'

/**
 * What the window and the device have of a comparison of these results. The device keeps it if its owner asked for that in this
 * window, or both were saved at the same moment, or the window is new; then what is there counts, which another window may have
 * written later. Else what the window has goes first, and what only the device has is added.
 */
export function readStorages(
  now: number,
  codes: readonly string[] = [],
): StorageState & { readonly collection: Collection } {
  const inWindow = readFrom(() => sessionStorage, now, codes)
  const onDevice = readFrom(() => localStorage, now, codes)
  const [window, device] = [inWindow.found, onDevice.found]
  const isKept = device !== null && (window === null || window.savedAt === device.savedAt || isMarked())
  const isDeviceAhead = isKept && device.savedAt >= (window?.savedAt ?? 0)
  return {
    collection: isDeviceAhead ? collectionIn(device) : joined(window, device),
    isKept,
    isRefused: inWindow.isRefused || onDevice.isRefused,
  }
}

function collectionIn({ title, entries, decisions }: Collection): Collection {
  return { title, entries, decisions }
}

function joined(window: StoredCollection | null, device: StoredCollection | null): Collection {
  if (window === null || device === null) return collectionIn(window ?? device ?? EMPTY_COLLECTION)
  const isKnown = window.title !== '' || window.decisions.length > 0 || window.codes.length > 0
  const named = new Set(window.entries.map(({ code }) => code))
  return {
    ...collectionIn(isKnown ? window : device),
    entries: [...window.entries, ...device.entries.filter(({ code }) => !named.has(code))],
  }
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
 * Writes into the window, and onto the device if that is wanted; where it is no longer, this comparison is taken out there. A device that
 * does not keep it is not touched: what is there belongs to another window. Each place is tried whatever the other
 * says, and one that refuses stays as it was.
 */
export function writeStorages(
  collection: Collection,
  { wasKept, isWanted }: { readonly wasKept: boolean; readonly isWanted: boolean },
  now: number,
  codes: readonly string[] = [],
): StorageState {
  const isWindowDone = withStorage(() => saveCollection(sessionStorage, collection, now, codes))
  markKept(isWanted)
  const isDeviceDone = withStorage(() => {
    if (isWanted) saveCollection(localStorage, collection, now, codes)
    else if (wasKept) forgetComparison(localStorage, now, codes)
  })
  return { isKept: isDeviceDone ? isWanted : wasKept, isRefused: !isWindowDone || !isDeviceDone }
}

/** Removes it from both places, each also if the other one refuses. */
export function clearStorages(wasKept: boolean): StorageState {
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
