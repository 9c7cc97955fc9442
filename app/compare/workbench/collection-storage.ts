import { type Collection, EMPTY_COLLECTION } from '@/lib/comparison/collection'

const KEY = 'passgenau-collection'
const DAY_MS = 86_400_000
/** How long a collection stays on the device after its last change, where its owner asked for that. */
export const KEPT_DAYS = 30

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** `savedAt` in milliseconds since 1970. */
export interface StoredCollection extends Collection {
  readonly savedAt: number
}

export function saveCollection(store: Store, collection: Collection, now: number): void {
  store.setItem(KEY, JSON.stringify({ ...collection, savedAt: now }))
}

export function removeCollection(store: Store): void {
  store.removeItem(KEY)
}

/** What is stored, or `null`; removes what is older than allowed, or unreadable. */
export function readCollection(store: Store, now: number): StoredCollection | null {
  const text = store.getItem(KEY)
  if (text === null) return null
  const stored = parse(text)
  if (stored !== null && now - stored.savedAt < KEPT_DAYS * DAY_MS) return stored
  removeCollection(store)
  return null
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Checked by hand, because this page alone writes it: the schema library is loaded only for files of others. */
function parse(text: string): StoredCollection | null {
  try {
    const { title, entries, decisions, savedAt } = JSON.parse(text)
    if (typeof savedAt !== 'number' || !Array.isArray(entries) || !Array.isArray(decisions)) return null
    return {
      ...EMPTY_COLLECTION,
      title: words(title),
      entries: entries.map((one) => ({
        code: words(one.code),
        label: words(one.label),
        group: words(one.group),
        note: words(one.note),
      })),
      decisions: decisions.map((one) => ({
        group: words(one.group),
        item: words(one.item),
        text: words(one.text),
      })),
      savedAt,
    }
  } catch {
    return null
  }
}
