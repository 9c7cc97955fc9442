import type { RefObject } from 'react'
import type { Locale } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import type { SharedBasis } from '@/lib/comparing/basis'
import type { Disagreement } from '@/lib/comparing/disagreement'
import type { ResultPair } from '@/lib/comparing/pairs'
import type { Block, Row } from '@/lib/comparing/row'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import type { CollectionKeeping } from '../collection/use-collection'
import type { DifferWords, Labels, MovedTableWords, SomeTexts, SomeTextsByEdition, WhoWords } from '../words'

/** What each of the three views is made from. The server draws them with these, too: nothing here needs the browser. */
export interface ViewProps {
  readonly locale: Locale
  /** The results that pass the filter, by their days. None: the view is not to be seen, but keeps how it stands. */
  readonly results: readonly NamedResult[]
  readonly basis: SharedBasis
  /** Whether the filter holds results back. */
  readonly isPart: boolean
  /** Whether what was noted about results is to be seen. */
  readonly areNotesShown: boolean
  /** Whether no result has a label, those that the filter holds back included. */
  readonly areUnlabelled: boolean
  /** Whether they count as those of one firm all the same. */
  readonly isOneFirm: boolean
  readonly technology: TechnologyId
  readonly keeping: CollectionKeeping
  /** The group that is looked at; `null`: all of them, the empty one: results without. */
  readonly group: string | null
  /** All groups in use, those that the filter holds back included. */
  readonly groups: readonly string[]
  /** Whether the script is there: controls that need it are drawn only then. */
  readonly isReady: boolean
}

/** What "Wer steht wo?" is made from. */
export interface WhoViewProps extends ViewProps {
  /** Hears in which order the results stand. */
  readonly shownOrder: RefObject<readonly NamedResult[]>
  readonly words: WhoWords
  /** Of the edition that most results belong to. */
  readonly shared: Labels
}

/** What its parts are made from. */
export interface WhoProps extends WhoViewProps {
  readonly rows: readonly Row[]
}

/** What the group as a whole is made from: nothing that changes while its rows stay the same. */
export interface WholeGroupProps extends Pick<WhoProps, 'words' | 'shared' | 'technology' | 'rows'> {
  /** The rows that count together; `undefined`: none does. */
  readonly block: Block | undefined
}

/** What "Wo sind wir uns uneinig?" is made from. */
export interface DifferViewProps extends ViewProps {
  readonly words: DifferWords
  /** Of the edition that most results belong to. */
  readonly shared: SomeTexts
}

/** What its parts are made from. */
export interface DifferProps extends DifferViewProps {
  /** The results whose answers count here. */
  readonly answered: readonly NamedResult[]
  readonly disagreements: readonly Disagreement<NamedResult>[]
  /** Few enough for a sign each. */
  readonly areSigns: boolean
  /** Too many results to draw every name before it is asked for. */
  readonly isLong: boolean
  /** Whether decisions can be written here: in a group or for all, once the browser's storage has been read. */
  readonly canDecide: boolean
}

/** What "Was hat sich bewegt?" is made from. */
export interface MovedViewProps extends ViewProps {
  readonly words: MovedTableWords
  /** By edition … */
  readonly texts: SomeTextsByEdition
  /** … and those of the edition that most results belong to. */
  readonly shared: SomeTexts
}

/** What its parts are made from. */
export interface MovedProps extends MovedViewProps {
  /** The first result of each firm with its last one. */
  readonly spans: readonly ResultPair[]
}

/** A row of their table. */
export interface MovementRow {
  readonly pair: ResultPair
  /** One of several steps of the firm above it. */
  readonly isStep: boolean
}
