import type { Locale } from '@/i18n/locales'
import type { NamedResult } from '@/lib/comparison/collection'
import type { SharedBasis } from '@/lib/comparison/shared-basis'
import type { TechnologyId } from '@/lib/questionnaire/vocabulary'
import type { CollectionKeeping } from '../workbench/use-collection'
import type { Texts, TextsByEdition, Words } from '../workbench/words'

/** What each of the three views is made from. The server draws them with these, too: nothing here needs the browser. */
export interface ViewProps {
  readonly locale: Locale
  readonly words: Words
  /** What the editions call things, by edition … */
  readonly texts: TextsByEdition
  /** … and those of the edition that most results belong to. */
  readonly shared: Texts
  /** The results that pass the filter, by their days. None: the view is not to be seen, but keeps how it stands. */
  readonly results: readonly NamedResult[]
  readonly basis: SharedBasis
  /** Whether no result has a label, those that the filter holds back included. */
  readonly areUnlabelled: boolean
  readonly technology: TechnologyId
  readonly keeping: CollectionKeeping
  /** The group that is looked at; `null`: all of them, the empty one: results without. */
  readonly group: string | null
  /** All groups in use, those that the filter holds back included. */
  readonly groups: readonly string[]
  /** Whether the script is there: controls that need it are drawn only then. */
  readonly isReady: boolean
}
