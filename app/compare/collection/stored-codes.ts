const KEY = 'passgenau-shown'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The results of a comparison that no address can hold, for as long as the window is open. */
export function storeCodes(store: Store, codes: readonly string[]): void {
  store.setItem(KEY, codes.join(' '))
}

export function storedCodes(store: Store): readonly string[] {
  const text = store.getItem(KEY)
  return text ? text.split(' ') : []
}

export function removeStoredCodes(store: Store): void {
  store.removeItem(KEY)
}

/** The part of the address that says so; it is never sent. */
export const STORED_HASH = '#collection'

/** The results that the page shows: those of its address, or those that no address can hold. */
export function codesOnPage(ofAddress: readonly string[]): readonly string[] {
  return location.hash === STORED_HASH ? storedCodes(sessionStorage) : ofAddress
}

/** Goes to the page that shows them. If that is this very page, it hears of the new part of its address. */
export function openStored(path: string): void {
  const isHere = location.pathname === path && location.search === ''
  const isShown = location.hash === STORED_HASH
  location.assign(path + STORED_HASH)
  if (isHere && isShown) location.reload()
}
