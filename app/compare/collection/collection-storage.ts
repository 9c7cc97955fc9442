import { type Collection, decisionOf } from '@/lib/collection/collection'
import { dayNumber } from '@/lib/responses/day'

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
 * What was stored about the comparison of these results is replaced, and so is that of `grownFrom`, to which results were added.
 * Names of other results stay as they are stored: another window may have written them meanwhile.
 */
export function saveCollection(
  store: Store,
  { title, entries, decisions }: Collection,
  now: number,
  codes: readonly string[] = [],
  grownFrom: readonly string[] = codes,
): void {
  const known = readStored(store, now)
  const others = reportsIn(known).filter((one) => !isOf(one, codes) && !isOf(one, grownFrom))
  write(store, {
    ...{ title, decisions, codes, savedAt: now },
    entries: codes.length === 0 || known === null ? entries : withOthers(entries, known.entries, codes),
    others: others.slice(0, MOST_OTHERS),
  })
}

/** Takes out the comparison of these results, and what they are called. What is left keeps its time. */
export function forgetComparison(store: Store, now: number, codes: readonly string[]): void {
  const known = readStored(store, now)
  if (known === null) return
  const [last, ...others] = reportsIn(known).filter((one) => !isOf(one, codes))
  const own = new Set(codes)
  const entries = codes.length === 0 ? [] : known.entries.filter(({ code }) => !own.has(code))
  if (last === undefined && entries.length === 0) removeCollection(store)
  else write(store, { ...(last ?? EMPTY_REPORT), others, entries, savedAt: known.savedAt })
}

const EMPTY_REPORT: Report = { title: '', decisions: [], codes: [] }

function write(store: Store, stored: Stored): void {
  store.setItem(KEY, JSON.stringify(stored))
}

export function removeCollection(store: Store): void {
  store.removeItem(KEY)
}

/**
 * What is stored, or `null`; removes what is older than allowed, or unreadable. Title and decisions are those of the comparison of
 * exactly these results: what is said about others, a part of them or more than them, is no matter here. Without `codes` they are
 * those of the last comparison.
 */
export function readCollection(
  store: Store,
  now: number,
  codes: readonly string[] = [],
): StoredCollection | null {
  const stored = readStored(store, now)
  if (stored === null) return null
  const { entries, savedAt } = stored
  const ours = codes.length === 0 ? stored : reportsIn(stored).find((one) => isOf(one, codes))
  const { title, decisions, codes: known } = ours ?? EMPTY_REPORT
  return { title, decisions, codes: known, entries, savedAt }
}

/** The comparisons that are stored, the last one first, without parts of others about which nothing is said. */
export function readComparisons(store: Store, now: number): readonly Comparison[] {
  const reports = reportsIn(readStored(store, now)).filter(({ codes }) => codes.length > 0)
  return reports
    .filter(
      (one) =>
        one.title !== '' ||
        one.decisions.length > 0 ||
        !reports.some(({ codes }) => isPart(one.codes, codes)),
    )
    .map(({ title, codes }) => ({ title, codes }))
}

function isPart(some: readonly string[], whole: readonly string[]): boolean {
  const known = new Set(whole)
  return known.size > some.length && some.every((code) => known.has(code))
}

/** Whether two comparisons are of the same results, in whatever order. */
export function isSameComparison(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some)
  return known.size === new Set(others).size && others.every((code) => known.has(code))
}

/** Without codes a comparison is whichever it is: so they were stored once. */
function isOf({ codes }: Report, wanted: readonly string[]): boolean {
  return codes.length === 0 || wanted.length === 0 || isSameComparison(codes, wanted)
}

function reportsIn(stored: Stored | null): readonly Report[] {
  if (stored === null) return []
  const { title, decisions, codes, others } = stored
  return [{ title, decisions, codes }, ...others]
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
  if (stored !== null && stored.savedAt > now) {
    // Written while the clock was ahead: its days begin now.
    write(store, { ...stored, savedAt: now })
    return { ...stored, savedAt: now }
  }
  if (stored !== null && now - stored.savedAt < KEPT_DAYS * DAY_MS) return stored
  removeCollection(store)
  return null
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const dayIn = (value: unknown) => (dayNumber(words(value)) === null ? null : words(value))
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
    decisions: (list(decisions) as Record<string, unknown>[]).map((one) =>
      decisionOf({
        ...{ group: words(one['group']), item: words(one['item']), text: words(one['text']) },
        ...{ person: words(one['person']), due: dayIn(one['due']) },
      }),
    ),
    codes: list(codes).map(words),
  }
}
