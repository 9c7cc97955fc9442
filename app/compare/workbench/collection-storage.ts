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

export type Comparison = Pick<Report, 'title' | 'codes'>

/** `savedAt` in milliseconds since 1970. */
export interface StoredCollection extends Report, Collection {
  readonly savedAt: number
}

/** As it lies in the storage: the comparison that was saved last, and earlier ones. */
interface Stored extends StoredCollection {
  readonly others: readonly Report[]
}

/** Earlier comparisons that stay. */
const MOST_OTHERS = 20

/**
 * What was stored about this comparison, or one that it contains, is replaced; a part of a comparison is saved as the whole. Names
 * of other results stay as they are stored: another window may have written them meanwhile.
 */
export function saveCollection(
  store: Store,
  { title, entries, decisions }: Collection,
  now: number,
  codes: readonly string[] = [],
): void {
  const known = readStored(store, now)
  const reports = known === null ? [] : [known, ...known.others]
  const ours = sameAs(reports, codes)
  const stored: Stored = {
    ...{ title, decisions, savedAt: now },
    codes: ours.find((one) => one.codes.length > 0 && contains(one.codes, codes))?.codes ?? codes,
    entries: codes.length === 0 || known === null ? entries : withOthers(entries, known.entries, codes),
    others: reports
      .filter((one) => !ours.includes(one) && one.codes.length > 0)
      .slice(0, MOST_OTHERS)
      .map((one) => ({ title: one.title, decisions: one.decisions, codes: one.codes })),
  }
  store.setItem(KEY, JSON.stringify(stored))
}

export function removeCollection(store: Store): void {
  store.removeItem(KEY)
}

/**
 * What is stored, or `null`; removes what is older than allowed, or unreadable. Title and decisions are those of this comparison, of
 * those that it contains, and of the latest that contains it: a result that is in two comparisons carries nothing from one
 * to the other. Without `codes` they are those of the last comparison.
 */
export function readCollection(
  store: Store,
  now: number,
  codes: readonly string[] = [],
): StoredCollection | null {
  const stored = readStored(store, now)
  if (stored === null) return null
  const { entries, savedAt } = stored
  const ours = sameAs(codes.length === 0 ? [stored] : [stored, ...stored.others], codes)
  const decided = ours.toReversed().flatMap(({ decisions }) => decisions)
  return {
    title: ours.find(({ title }) => title !== '')?.title ?? '',
    decisions: ours.length > 1 ? lastOfEach(decided) : decided,
    codes: ours[0]?.codes ?? [],
    entries,
    savedAt,
  }
}

/** The comparisons that are stored, the last one first. */
export function readComparisons(store: Store, now: number): readonly Comparison[] {
  const stored = readStored(store, now)
  return [stored, ...(stored?.others ?? [])].flatMap((one) =>
    one && one.codes.length > 0 ? [{ title: one.title, codes: one.codes }] : [],
  )
}

/** Those that are the same comparison, a part of it, or, of the ones that it is a part of, the latest. */
function sameAs(reports: readonly Report[], codes: readonly string[]): readonly Report[] {
  const whole = reports.find((one) => contains(one.codes, codes))
  return reports.filter((one) => one === whole || contains(codes, one.codes))
}

/** Without codes a comparison is whichever it is. */
function contains(whole: readonly string[], part: readonly string[]): boolean {
  const known = new Set(whole)
  return whole.length === 0 || part.every((code) => known.has(code))
}

/** Of these results what is said now, of others what is stored, and what is not stored yet. */
function withOthers(
  entries: Collection['entries'],
  stored: Collection['entries'],
  codes: readonly string[],
): Collection['entries'] {
  const own = new Set(codes)
  const others = stored.filter(({ code }) => !own.has(code))
  const known = new Set(others.map(({ code }) => code))
  return [...entries.filter(({ code }) => !known.has(code)), ...others]
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
