import type { Locale } from '@/i18n/locales'
import type { ReportWords } from '@/i18n/messages'
import { type Collection, type NamedResult, nameOf } from '@/lib/collection/collection'
import type { SharedBasis } from '@/lib/comparing/basis'
import type { Day, TechnologyId } from '@/lib/instrument/vocabulary'
import type { TableWords } from '@/lib/tables/table'
import type { TextsByEdition, Words } from '../words'

/** All that the report on a group of results is made of. */
export interface GroupParts {
  readonly locale: Locale
  readonly words: Words
  readonly report: ReportWords['report']
  readonly tables: TableWords
  readonly texts: TextsByEdition
  /** Those that are looked at, in their order … */
  readonly results: readonly NamedResult[]
  /** … and with them the earlier ones of their firms. */
  readonly withEarlier: readonly NamedResult[]
  readonly collection: Collection
  /** `null`: all groups. */
  readonly group: string | null
  readonly isOneFirm: boolean
  readonly methodAddress: string
  /** The day on which it is written. */
  readonly writtenOn: Day
}

/** The same with what its results have in common. */
export interface SharedParts extends GroupParts {
  readonly basis: SharedBasis
  readonly technologies: readonly TechnologyId[]
}

export const nameIn = ({ words }: GroupParts, result: NamedResult): string =>
  nameOf(result, words.workbench.unnamed)
