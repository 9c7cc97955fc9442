/**
 * Answers on the way to a result, as the browser keeps them. What is stored is what the form would send, as text: it is
 * filled in again field by field, and whatever the form does not have is left alone.
 */
export interface StoredDraft {
  readonly edition: string
  /** The fields, form-encoded. */
  readonly fields: string
}

/** The part of the Web Storage interface that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export const PREFIX = 'passgenau-draft'

/** A draft of its own for each edition, and for each link whose answers are being changed. */
const keyOf = (edition: string, scope: string) => `${PREFIX}/${edition}/${scope}`

/** The draft of a form, or `null` if there is none. */
export function readDraft(storage: DraftStorage, edition: string, scope: string): StoredDraft | null {
  const fields = storage.getItem(keyOf(edition, scope))
  return fields === null ? null : { edition, fields }
}

export function writeDraft(storage: DraftStorage, { edition, fields }: StoredDraft, scope: string): void {
  storage.setItem(keyOf(edition, scope), fields)
}

export function removeDraft(storage: DraftStorage, edition: string, scope: string): void {
  storage.removeItem(keyOf(edition, scope))
}

export function keysOf(storage: DraftStorage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
}

/**
 * What to keep when a form now holds `fields`: those, and of what was kept before all that this form has no field for.
 * So the quick form does not lose what the full one was told.
 */
export function mergeFields(
  earlier: string,
  fields: readonly (readonly [string, string])[],
  hasField: (name: string) => boolean,
): string {
  const untouched = [...new URLSearchParams(earlier)].filter(([name]) => !hasField(name))
  return new URLSearchParams([...fields, ...untouched].map(([name, value]) => [name, value])).toString()
}
