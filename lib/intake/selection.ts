import { type DecodedCode, type LinkProblem, linkProblem } from '../codes/decode'
import type { Naming } from '../collection/collection'
import type { FileProblem } from '../collection/result-file'
import type { Plan } from '../plan/plan'
import { isCovered } from './covered-links'
import type { UnnamedRow } from './name-columns'

/** More than this many results do not fit into an address. */
export const MOST_RESULTS = 100
/** More than this many results do not fit into a file, or into what one browser shows at once. */
export const MOST_IN_COLLECTION = 2000

export type OpenedCode = Extract<DecodedCode, { readonly ok: true }>

export interface Selected {
  readonly code: string
  readonly opened: OpenedCode
}

/** What came of everything that was handed in. Each reference is counted in one of the lists, in none once it is surplus already. */
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
  const shown = new Map<string, Selected>()
  const beyond = new Set<string>()
  for (const { file, text, code } of references) {
    const known = shown.get(code ?? '')
    const opened = known || code === null || beyond.has(code) ? null : open(code)
    if (known) repeated.push(known)
    else if (code !== null && beyond.has(code)) continue
    else if (code !== null && opened?.ok) {
      const selected = { code, opened }
      if (results.length < most) {
        results.push(selected)
        shown.set(code, selected)
      } else {
        surplus.push(selected)
        beyond.add(code)
      }
    } else {
      const problem = (opened && linkProblem(opened)) ?? (isCovered(text) ? 'covered-link' : 'no-code')
      unusable.push({ file, text, problem })
    }
  }
  return { results, repeated, surplus, unusable }
}

/** Something a person handed in that points to a result, or was meant to. */
export interface Reference {
  /** The name of the file it stood in; `null`: it was typed, pasted, or in the address. */
  readonly file: string | null
  /** As it was handed in; empty if it is the whole file. */
  readonly text: string
  /** Not opened yet; `null`: there is none in it. */
  readonly code: string | null
  /** What stood beside the code, in a row of a table or in a collection; left out where nothing did. */
  readonly naming?: Naming
  /** What its owner plans, where a file says so. */
  readonly plan?: Plan
  /** The row of a table of which it has to be asked where names stand in it. */
  readonly unnamed?: UnnamedRow
  /** Whoever opens the table does not see its row. */
  readonly isHidden?: true
}

/**
 * What cannot be shown, and why. `no-code`: there is nothing in the text that looks like a link or a code. `covered-link`: a
 * link that does not show where it leads.
 */
export interface Unusable {
  readonly file: string | null
  readonly text: string
  readonly problem: LinkProblem | FileProblem | 'no-code' | 'covered-link'
}
