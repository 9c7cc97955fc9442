import type { Collection } from './collection'

/** What a file with a consultant's collection says it is. A reader that does not know the version refuses the file. */
export const COLLECTION_FORMAT = 'passgenau-collection'
export const COLLECTION_VERSION = 1

/**
 * Everything a consultant added to results, as a file to keep: codes with what they are called, and decisions.
 * Documented in docs/api.md; every change of its shape is a new version.
 */
export function collectionFile({ title, entries, decisions }: Collection) {
  return {
    format: COLLECTION_FORMAT,
    version: COLLECTION_VERSION,
    title,
    entries: entries.map(({ code, label, group, note }) => ({ code, label, group, note })),
    decisions: decisions.map(({ group, item, text }) => ({ group, item, text })),
  }
}
