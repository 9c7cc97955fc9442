import type { DecodedCode } from '../codes/decode'
import { linkProblem } from '../codes/link-problem'
import type { Reference, Unusable } from './reference'

/** More than this many results do not fit into an address. */
export const MOST_RESULTS = 100
/** More than this many results do not fit into a file, or into what one browser shows at once. */
export const MOST_IN_COLLECTION = 2000

export type OpenedCode = Extract<DecodedCode, { readonly ok: true }>

export interface Selected {
  readonly code: string
  readonly opened: OpenedCode
}

/** What came of everything that was handed in: each reference is counted in exactly one of the lists. */
export interface Selection {
  /** Different results in the order given, as many as fit. */
  readonly results: readonly Selected[]
  /** Handed in once more, though already among the results. */
  readonly repeated: readonly Selected[]
  /** Different results beyond the limit. */
  readonly surplus: readonly Selected[]
  readonly unusable: readonly Unusable[]
}

/** Opens every reference. `open` tells what a code holds; beyond `most` different results they are surplus. */
export function select(
  references: readonly Reference[],
  open: (code: string) => DecodedCode,
  most = MOST_RESULTS,
): Selection {
  const results: Selected[] = []
  const repeated: Selected[] = []
  const surplus: Selected[] = []
  const unusable: Unusable[] = []
  const seen = new Map<string, OpenedCode>()
  for (const { file, text, code } of references) {
    const known = code === null ? undefined : seen.get(code)
    const opened = known ?? (code === null ? null : open(code))
    if (code !== null && opened?.ok) {
      const list = known ? repeated : results.length < most ? results : surplus
      list.push({ code, opened })
      seen.set(code, opened)
    } else {
      unusable.push({ file, text, problem: (opened && linkProblem(opened)) ?? 'no-code' })
    }
  }
  return { results, repeated, surplus, unusable }
}
