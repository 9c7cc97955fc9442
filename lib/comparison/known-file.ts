import { z } from 'zod'
import type { FileProblem } from './result-file'

// Zod would otherwise try to compile its checks with eval, which the pages' Content-Security-Policy forbids.
z.config({ jitless: true })

/** Longer than any code; a longer text is none. */
export const LONGEST_CODE = 200

const head = z.object({ format: z.string(), version: z.int().positive() })

export type Known<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problem: FileProblem }

/** Reads a JSON text that should be of this format, in this version at most, or says why it is not. Never throws. */
export function readKnownFile<Content>(
  text: string,
  { format, version, schema }: { format: string; version: number; schema: z.ZodType<Content> },
): Known<Content> {
  const content = parseJson(text)
  if (content === undefined) return { ok: false, problem: 'not-json' }
  const known = head.safeParse(content)
  if (!known.success || known.data.format !== format) return { ok: false, problem: 'other-format' }
  if (known.data.version > version) return { ok: false, problem: 'newer-version' }
  const parsed = schema.safeParse(content)
  return parsed.success ? { ok: true, content: parsed.data } : { ok: false, problem: 'incomplete' }
}

/** `undefined`, which no JSON text stands for, if it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
