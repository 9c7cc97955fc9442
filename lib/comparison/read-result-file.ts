import { z } from 'zod'
import { LONGEST_CODE, readKnownFile } from './known-file'
import type { Reference } from './reference'
import { FILE_FORMAT, FILE_VERSION, type FileProblem } from './result-file'

/**
 * The code is all that is read: the result is computed from it again. The other fields only have to be known ones. Of more results than
 * a comparison takes it is said later which are missing.
 */
const unread = z.unknown().optional()
const schema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  results: z
    .array(
      z.strictObject({
        code: z.string().min(1).max(LONGEST_CODE),
        kind: unread,
        edition: unread,
        form: unread,
        answeredOn: unread,
        technologies: unread,
        profile: unread,
        responses: unread,
      }),
    )
    .min(1),
})

export type ReadFile =
  | { readonly ok: true; readonly references: readonly Reference[] }
  | { readonly ok: false; readonly problem: FileProblem }

/** Reads the text of a file of results: the codes in it, not opened yet, or why it cannot be used. Never throws. */
export function readResultFile(name: string, text: string): ReadFile {
  const read = readKnownFile(text, { format: FILE_FORMAT, version: FILE_VERSION, schema })
  if (!read.ok) return read
  return { ok: true, references: read.content.results.map(({ code }) => ({ file: name, text: code, code })) }
}
