import type { Day, IndustryId, Level, SizeId, TechnologyId } from './vocabulary'

/** V1: law, official or primary text was read. V2: read in a secondary source. Anything less is not shown. */
export type FactGrade = 'V1' | 'V2'

/** Something that is known, with its source and date. Information, not legal or tax advice. */
export interface Sourced {
  readonly id: string
  /** Where the source can be read; `{language}` or `{LANGUAGE}` stands where it can be read in several. */
  readonly href: `https://${string}`
  readonly checkedOn: Day
  /** From the day after on it is shown as overdue; `null`: it does not age. */
  readonly reviewAfter: Day | null
  readonly grade: FactGrade
}

/** A fact that may stand beside a result. */
export interface Fact extends Sourced {
  readonly technology: TechnologyId | 'all'
  /** Shown where this item was asked and answered with one of these levels, both ends included, or with unknown. */
  readonly item: string
  readonly levels: { readonly from: Level; readonly to: Level }
  /** Stands beside the verdict "not now" too, where its technology otherwise has none. */
  readonly shownAtNotNow: boolean
}

/** What a survey found among firms of a trade or a size: stands beside the profile of such a firm, and is no mark on our scale. */
export interface Yardstick extends Sourced {
  readonly technology: TechnologyId
  /** The firms that it speaks of; a firm that has named neither gets none. */
  readonly firms: {
    readonly industries?: readonly IndustryId[]
    readonly sizes?: readonly SizeId[]
  }
}

/** A fact in one language. */
export interface FactWording {
  readonly text: string
  /** Who says so, with the date of the source. */
  readonly source: string
}

/** Where the source of a fact can be read in a language. */
export const sourceAddress = ({ href }: Sourced, language: string): string =>
  href.replace('{language}', language).replace('{LANGUAGE}', language.toUpperCase())

/** Whether the day by which a fact had to be checked again has passed. `today` is the day in Europe/Berlin. */
export function isOverdue({ reviewAfter }: Sourced, today: Day): boolean {
  return reviewAfter !== null && reviewAfter < today
}
