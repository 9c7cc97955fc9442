import { createContext } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Words } from '../workbench/words'

/** What the charts of a view have in common, and say of themselves where they are saved as files. */
export interface ChartSourceValue {
  readonly locale: Locale
  readonly words: Words
  /** The consultant's own line; may be empty. */
  readonly title: string
  /** What the view is about, in words; `null` where it is about all technologies. */
  readonly technology: string | null
  /** The group that is looked at; `null`: all. */
  readonly group: string | null
  /** Number of results that pass the filter. */
  readonly count: number
  /** Whether the script is there. */
  readonly isReady: boolean
}

/** `null` outside of the views: charts stand there without the ways to save them. */
export const ChartSource = createContext<ChartSourceValue | null>(null)
