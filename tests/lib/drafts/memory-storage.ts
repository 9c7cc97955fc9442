import type { DraftStorage } from '../../../lib/drafts/stored-draft'

/** A Web Storage in memory, keys in the order they were first set, as browsers keep them. */
export function memoryStorage(entries: Readonly<Record<string, string>> = {}): DraftStorage {
  const values = new Map(Object.entries(entries))
  return {
    get length() {
      return values.size
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}
