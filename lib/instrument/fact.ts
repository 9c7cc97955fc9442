import type { Day, Level, TechnologyId } from './vocabulary'

/** V1: law, official or primary text was read. V2: read in a secondary source. Anything less is not shown. */
export type FactGrade = 'V1' | 'V2'

/** A dated, sourced fact that may stand beside a result. Information, not legal or tax advice. */
export interface Fact {
  readonly id: string
  readonly technology: TechnologyId | 'all'
  /** Shown where this item was asked and answered with one of these levels, both ends included, or with unknown. */
  readonly item: string
  readonly levels: { readonly from: Level; readonly to: Level }
  /** Stands beside the verdict "not now" too, where its technology otherwise has none. */
  readonly shownAtNotNow: boolean
  /** Where the source can be read; `{language}` or `{LANGUAGE}` stands where it can be read in several. */
  readonly href: `https://${string}`
  readonly checkedOn: Day
  /** From the day after on it is shown as overdue; `null`: it does not age. */
  readonly reviewAfter: Day | null
  readonly grade: FactGrade
}

/** A fact in one language. */
export interface FactWording {
  readonly text: string
  /** Who says so, with the date of the source. */
  readonly source: string
}

/** Where the source of a fact can be read in a language. */
export const sourceAddress = ({ href }: Fact, language: string): string =>
  href.replace('{language}', language).replace('{LANGUAGE}', language.toUpperCase())

/** Whether the day by which a fact had to be checked again has passed. `today` is the day in Europe/Berlin. */
export function isOverdue({ reviewAfter }: Fact, today: Day): boolean {
  return reviewAfter !== null && reviewAfter < today
}
