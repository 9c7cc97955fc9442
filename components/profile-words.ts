import type { DimensionId } from '@/lib/instrument/vocabulary'

/** What stands in and around a profile table. */
export interface ProfileWords {
  readonly dimension: string
  /** What each is called; may hold soft hyphens. */
  readonly dimensions: Readonly<Record<DimensionId, string>>
  /** Above what the verdict looks at, and above the habits. */
  readonly decides: string
  readonly foundation: string
  /** What the marks in a row show. */
  readonly scale: string
  /** Beside a figure that is the same for all technologies. */
  readonly forAll: string
  readonly open: string
  readonly notAssessable: string
  /** The range as it is read aloud: "{low} bis {high}". */
  readonly possible: string
}
