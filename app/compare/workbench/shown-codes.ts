const KEY = 'passgenau-shown'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The results of a comparison that no address can hold, for as long as the window is open. */
export function saveShown(store: Store, codes: readonly string[]): void {
  store.setItem(KEY, codes.join(' '))
}

export function readShown(store: Store): readonly string[] {
  const text = store.getItem(KEY)
  return text ? text.split(' ') : []
}

export function removeShown(store: Store): void {
  store.removeItem(KEY)
}

/** The part of the address that says so; it is never sent. */
export const KEPT_HASH = '#collection'

/** Goes to the page that shows them, also if that is this very page. */
export function openKept(path: string): void {
  const isHere = location.pathname === path && location.search === ''
  location.assign(path + KEPT_HASH)
  if (isHere) location.reload()
}
