import { z } from 'zod'
import { LINK_PROBLEMS } from '@/lib/codes/decode'
import { FILE_PROBLEMS } from '@/lib/collection/result-file'
import type { Selection, Unusable } from '@/lib/intake/selection'

/** How the route behind the form tells the page what an address cannot hold. Nothing is stored in between. */
export const NOTICES_HEADER = 'x-passgenau-notices'

/** A link without answers has about 150 characters; what is longer is shortened. */
const LONGEST_TEXT = 180
/** Bytes; beside them the header of a request has to hold the codes of 100 results. */
const MOST_BYTES = 2000

/** What was handed in and is not among the results shown. */
export interface Notices {
  readonly unusable: readonly Unusable[]
  /** How many more unusable ones there are than those named. */
  readonly moreUnusable: number
  readonly surplus: number
  /** How often one of the results was there once more, beyond those that the address repeats. */
  readonly repeated: number
}

const count = z.int().min(0)
const schema = z.strictObject({
  unusable: z.array(
    z.strictObject({
      file: z.string().nullable(),
      text: z.string(),
      problem: z.enum([...LINK_PROBLEMS, ...FILE_PROBLEMS, 'no-code', 'covered-link']),
    }),
  ),
  moreUnusable: count,
  surplus: count,
  repeated: count,
})

/** What the page says about a selection: as many unusable ones as there is room for, the rest as a number. */
export function noticesOn({ unusable, surplus, repeated }: Selection): Notices {
  const named: Unusable[] = []
  let bytes = 0
  for (const { file, text, problem } of unusable) {
    const shown = { file: file === null ? null : shorten(file), text: shorten(text), problem }
    bytes += Buffer.byteLength(JSON.stringify(shown))
    if (bytes > MOST_BYTES) break
    named.push(shown)
  }
  return {
    unusable: named,
    moreUnusable: unusable.length - named.length,
    surplus: surplus.length,
    repeated: repeated.length,
  }
}

/** Without characters that cannot be seen, or that turn the direction of what follows. */
function shorten(text: string): string {
  const seen = text.replaceAll(/\p{C}/gu, '')
  return seen.length > LONGEST_TEXT ? `${seen.slice(0, LONGEST_TEXT)}…` : seen
}

export function asHeader(notices: Notices): string {
  return Buffer.from(JSON.stringify(notices)).toString('base64url')
}

/** `null` if there is none, or one that this server has not written: whoever sends it tells only themselves. */
export function readNotices(header: string | null): Notices | null {
  if (header === null) return null
  try {
    return schema.safeParse(JSON.parse(Buffer.from(header, 'base64url').toString())).data ?? null
  } catch {
    return null
  }
}
