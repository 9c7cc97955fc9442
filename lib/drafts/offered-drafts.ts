import { isItemField } from '../responses/field-names'
import { type DraftStorage, keysOf, PREFIX, readDraft, type StoredDraft } from './stored-draft'

/** Drafts of the same scope that belong to other questions: they are offered as they are, never filled in here. */
export function draftsOfOtherEditions(
  storage: DraftStorage,
  edition: string,
  scope: string,
): readonly StoredDraft[] {
  return keysOf(storage).flatMap((key) => {
    const [prefix, other, itsScope] = key.split('/')
    const isOther = prefix === PREFIX && other !== undefined && other !== edition && itsScope === scope
    const draft = isOther ? readDraft(storage, other, scope) : null
    return draft === null ? [] : [draft]
  })
}

/** How many answers a draft holds. */
export function answerCount({ fields }: StoredDraft): number {
  return [...new URLSearchParams(fields).keys()].filter(isItemField).length
}
