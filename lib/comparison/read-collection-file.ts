import { z } from 'zod'
import type { Collection } from './collection'
import { COLLECTION_FORMAT, COLLECTION_VERSION } from './collection-file'
import { LONGEST_CODE, readKnownFile } from './known-file'
import { LONGEST_DECISION, LONGEST_NAMING, LONGEST_TITLE, MOST_DECISIONS } from './naming-limits'
import type { FileProblem } from './result-file'

/** Longer than the id of any item. */
const LONGEST_ITEM = 100

const schema = z.strictObject({
  format: z.literal(COLLECTION_FORMAT),
  version: z.literal(COLLECTION_VERSION),
  title: z.string().max(LONGEST_TITLE),
  entries: z.array(
    z.strictObject({
      code: z.string().min(1).max(LONGEST_CODE),
      label: z.string().max(LONGEST_NAMING.label),
      group: z.string().max(LONGEST_NAMING.group),
      note: z.string().max(LONGEST_NAMING.note),
    }),
  ),
  decisions: z
    .array(
      z.strictObject({
        group: z.string().max(LONGEST_NAMING.group),
        item: z.string().min(1).max(LONGEST_ITEM),
        text: z.string().max(LONGEST_DECISION),
      }),
    )
    .max(MOST_DECISIONS),
})

export type ReadCollection =
  | { readonly ok: true; readonly collection: Collection }
  | { readonly ok: false; readonly problem: FileProblem }

/** Reads the text of a collection's file: the codes in it are not opened yet. Or why it cannot be used; never throws. */
export function readCollectionFile(text: string): ReadCollection {
  const read = readKnownFile(text, { format: COLLECTION_FORMAT, version: COLLECTION_VERSION, schema })
  if (!read.ok) return read
  const { title, entries, decisions } = read.content
  return { ok: true, collection: { title, entries, decisions } }
}
