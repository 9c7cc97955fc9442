import type { LinkProblem } from '../codes/link-problem'
import type { Naming } from './collection'
import type { FileProblem } from './result-file'

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
}

/** What cannot be shown, and why. `no-code`: there is nothing in the text that looks like a link or a code. */
export interface Unusable {
  readonly file: string | null
  readonly text: string
  readonly problem: LinkProblem | FileProblem | 'no-code'
}
