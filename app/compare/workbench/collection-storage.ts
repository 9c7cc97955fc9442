import type { Collection } from '@/lib/comparison/collection'
import { lastOfEach } from './own-words'

const KEY = 'passgenau-collection'
const DAY_MS = 86_400_000
/** How long a collection stays on the device after its last change, where its owner asked for that. */
export const KEPT_DAYS = 30

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What is said about a comparison as a whole: it is nobody else's, while names belong to single results. */
interface Report extends Pick<Collection, 'title' | 'decisions'> {
  /** The results that were compared; none: whichever they are. */
  readonly codes: readonly string[]
}

/** `savedAt` in milliseconds since 1970. */
export interface StoredCollection extends Report, Collection {
  readonly savedAt: number
}

/** As it lies in the storage: the comparison that was saved last, and earlier ones of other results. */
interface Stored extends StoredCollection {
  readonly others: readonly Report[]
}

/** Earlier comparisons whose title and decisions stay. */
const MOST_OTHERS = 20

/** What was stored about a comparison of any of these results is replaced, names in any case. */
export function saveCollection(
  store: Store,
  { title, entries, decisions }: Collection,
  now: number,
  codes: readonly string[] = [],
): void {
  const known = readStored(store, now)
  const others = known === null ? [] : [known, ...known.others].filter((one) => !areShared(one.codes, codes))
  const stored: Stored = {
    ...{ title, entries, decisions, codes, savedAt: now },
    others: others
      .filter((one) => one.title !== '' || one.decisions.length > 0)
      .slice(0, MOST_OTHERS)
      .map((one) => ({ title: one.title, decisions: one.decisions, codes: one.codes })),
  }
  store.setItem(KEY, JSON.stringify(stored))
}

export function removeCollection(store: Store): void {
  store.removeItem(KEY)
}

/**
 * What is stored, or `null`; removes what is older than allowed, or unreadable. Title and decisions are those of the comparison of any
 * of these results, and empty if there was none; without `codes` those of the last comparison.
 */
export function readCollection(
  store: Store,
  now: number,
  codes: readonly string[] = [],
): StoredCollection | null {
  const stored = readStored(store, now)
  if (stored === null) return null
  const { entries, savedAt } = stored
  const reports = codes.length === 0 ? [stored] : [stored, ...stored.others]
  const ours = reports.filter((one) => areShared(one.codes, codes))
  const decided = ours.toReversed().flatMap(({ decisions }) => decisions)
  return {
    title: ours.find(({ title }) => title !== '')?.title ?? '',
    decisions: ours.length > 1 ? lastOfEach(decided) : decided,
    codes: ours[0]?.codes ?? [],
    entries,
    savedAt,
  }
}

function areShared(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return true
  const known = new Set(some)
  return others.some((code) => known.has(code))
}

function readStored(store: Store, now: number): Stored | null {
  const text = store.getItem(KEY)
  if (text === null) return null
  const stored = parse(text)
  if (stored !== null && now - stored.savedAt < KEPT_DAYS * DAY_MS) return stored
  removeCollection(store)
  return null
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Checked by hand, because this page alone writes it: the schema library is loaded only for files of others. */
function parse(text: string): Stored | null {
  try {
    const stored = JSON.parse(text)
    const { entries, decisions, savedAt } = stored
    if (typeof savedAt !== 'number' || !Array.isArray(entries) || !Array.isArray(decisions)) return null
    return {
      ...reportFrom(stored),
      entries: entries.map((one) => ({
        code: words(one.code),
        label: words(one.label),
        group: words(one.group),
        note: words(one.note),
      })),
      others: list(stored.others).map(reportFrom),
      savedAt,
    }
  } catch {
    return null
  }
}

function reportFrom(value: unknown): Report {
  const { title, decisions, codes } = value as Record<string, unknown>
  return {
    title: words(title),
    decisions: (list(decisions) as Record<string, unknown>[]).map((one) => ({
      group: words(one['group']),
      item: words(one['item']),
      text: words(one['text']),
    })),
    codes: list(codes).map(words),
  }
}
