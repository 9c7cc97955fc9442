import type { Collection } from '@/lib/comparison/collection'
import { MOST_RESULTS } from '@/lib/comparison/selection'
import { readCollection, saveCollection } from '../workbench/collection-storage'
import { saveShown } from '../workbench/shown-codes'

/**
 * Puts what was read where the next page finds it: what results are called into the window's storage, and the codes as well
 * if there are more than an address holds. Whether an address holds them. Throws if the browser refuses to store what
 * has no other place.
 */
export function keepHandedIn(codes: readonly string[], { title, entries, decisions }: Collection): boolean {
  const fits = codes.length <= MOST_RESULTS
  if (title !== '' || entries.length > 0 || decisions.length > 0) {
    const known = readCollection(sessionStorage, Date.now()) ?? readCollection(localStorage, Date.now())
    const named = new Set(entries.map(({ code }) => code))
    const decided = new Set(decisions.map(({ group, item }) => `${group}\n${item}`))
    const next = {
      title: known?.title || title,
      entries: [...(known?.entries ?? []).filter(({ code }) => !named.has(code)), ...entries],
      decisions: [
        ...(known?.decisions ?? []).filter(({ group, item }) => !decided.has(`${group}\n${item}`)),
        ...decisions,
      ],
    }
    saveCollection(sessionStorage, next, Date.now())
  }
  if (!fits) saveShown(sessionStorage, codes)
  return fits
}
