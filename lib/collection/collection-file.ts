import { type Collection, decisionOf } from './collection'

/** What a file with a consultant's collection says it is. A reader that does not know the version refuses the file. */
export const COLLECTION_FORMAT = 'passgenau-collection'
/** With a person or a day beside a decision; files without stay what they were. */
export const COLLECTION_VERSION = 2
export const COLLECTION_VERSION_WITHOUT_DAYS = 1

/**
 * Everything a consultant added to results, as a file to keep: codes with what they are called, and decisions.
 * Documented in docs/api.md; every change of its shape is a new version.
 */
export function collectionFile({ title, entries, decisions }: Collection) {
  const hasMore = decisions.some(({ person, due }) => person || due)
  return {
    format: COLLECTION_FORMAT,
    version: hasMore ? COLLECTION_VERSION : COLLECTION_VERSION_WITHOUT_DAYS,
    title,
    entries: entries.map(({ code, label, group, note }) => ({ code, label, group, note })),
    decisions: decisions.map(decisionOf),
  }
}
