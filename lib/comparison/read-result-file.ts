import { z } from 'zod'
import type { Reference } from './reference'
import { FILE_FORMAT, FILE_VERSION, type FileProblem } from './result-file'

// Zod would otherwise try to compile its checks with eval, which the pages' Content-Security-Policy forbids.
z.config({ jitless: true })

/** Longer than any code; a longer text is none. */
const LONGEST_CODE = 200
/** More than anyone can look at; a file that claims to hold more was not written here. */
const MOST_IN_FILE = 1000

const head = z.object({ format: z.literal(FILE_FORMAT), version: z.int().positive() })

/** The code is all that is read: the result is computed from it again. The other fields only have to be known ones. */
const unread = z.unknown().optional()
const file = z.strictObject({
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
    .min(1)
    .max(MOST_IN_FILE),
})

export type ReadFile =
  | { readonly ok: true; readonly references: readonly Reference[] }
  | { readonly ok: false; readonly problem: FileProblem }

/** Reads the text of a file of results: the codes in it, not opened yet, or why it cannot be used. Never throws. */
export function readResultFile(name: string, text: string): ReadFile {
  const content = parseJson(text)
  if (content === undefined) return { ok: false, problem: 'not-json' }
  const known = head.safeParse(content)
  if (!known.success) return { ok: false, problem: 'other-format' }
  if (known.data.version > FILE_VERSION) return { ok: false, problem: 'newer-version' }
  const parsed = file.safeParse(content)
  if (!parsed.success) return { ok: false, problem: 'incomplete' }
  return { ok: true, references: parsed.data.results.map(({ code }) => ({ file: name, text: code, code })) }
}

/** `undefined`, which no JSON text stands for, if it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
