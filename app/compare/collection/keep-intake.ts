import { withStorage } from '@/app/browser/with-storage'
import type { Collection, Entry } from '@/lib/collection/collection'
import { MOST_RESULTS } from '@/lib/intake/selection'
import { saveCollection } from './collection-storage'
import { lastOfEach } from './edit-collection'
import { storeCodes } from './stored-codes'
import { markKept, readStorages } from './window-and-device'

/**
 * Puts what was read where the next page finds it: what results are called into the window's storage, and onto the device
 * if it keeps such words already; and the codes as well if there are more than an address holds. What was said about `before`,
 * the results that the page showed, goes on for all of them. Returns whether an address holds them. Throws if the browser
 * refuses to store what has no other place.
 */
export function keepIntake(
  codes: readonly string[],
  { title, entries, decisions }: Collection,
  before: readonly string[] = [],
): boolean {
  const fits = codes.length <= MOST_RESULTS
  const now = Date.now()
  const grownFrom = before.length > 0 ? before : codes
  const { collection: known, isKept } = readStorages(now, grownFrom)
  const hasNews = title !== '' || entries.length > 0 || decisions.length > 0
  const hasGrown = codes.length > grownFrom.length && (known.title !== '' || known.decisions.length > 0)
  if (codes.length > 0 && (hasNews || hasGrown)) {
    const next = {
      title: known.title || title,
      entries: merged([...known.entries, ...entries]),
      decisions: lastOfEach([...known.decisions, ...decisions]),
    }
    saveCollection(sessionStorage, next, now, codes, grownFrom)
    // A full device costs nothing yet: the window has it all, and says so at the next change.
    if (isKept) withStorage(() => saveCollection(localStorage, next, now, codes, grownFrom))
    markKept(isKept)
  }
  if (!fits) storeCodes(sessionStorage, codes)
  return fits
}

/** One entry for each code. The later word counts; what it does not speak of stays: a list of names takes no note away. */
function merged(entries: readonly Entry[]): readonly Entry[] {
  const byCode = new Map<string, Entry>()
  for (const { code, label, group, note } of entries) {
    const known = byCode.get(code)
    byCode.set(code, {
      code,
      label: label || (known?.label ?? ''),
      group: group || (known?.group ?? ''),
      note: note || (known?.note ?? ''),
    })
  }
  return [...byCode.values()]
}
