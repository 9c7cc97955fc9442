import type { ResponseSet } from '../../lib/instrument/response-set'

/** An invented collection of results that a reader can try the comparison with. What it is called stands in `<id>.<locale>.ts`. */
export interface Sample {
  readonly results: readonly SampleResult[]
}

export interface SampleResult {
  /** Whose result it is; the earlier result of the same firm has the same. */
  readonly who: string
  /** A department, or an industry. */
  readonly group: string
  /** What the link to it holds: every answer, or only verdicts and points. */
  readonly link: 'answers' | 'scores'
  readonly isEarlier: boolean
  readonly responseSet: ResponseSet
}

/** Everything of a sample that is read, in one language. Keys are those of its results. */
export interface SampleWording {
  /** Says that all of it is invented, because it is printed above every view. */
  readonly title: string
  /** One sentence that offers it. */
  readonly description: string
  readonly groups: Readonly<Record<string, string>>
  readonly names: Readonly<Record<string, SampleNames>>
}

export interface SampleNames {
  readonly label: string
  readonly note: string
  /** The note at the earlier result; there exactly where such a result is. */
  readonly earlierNote?: string
}
