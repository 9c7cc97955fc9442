import { createContext } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Words } from '../words'

/** What the drawings of a view have in common, and say of themselves where they are saved as files. */
export interface ChartSourceValue {
  readonly locale: Locale
  readonly words: Words
  /** The consultant's own line; may be empty. */
  readonly title: string
  /** What the view is about, in words. */
  readonly technology: string
  /** The group that is looked at; `null`: all. */
  readonly group: string | null
  /** Where the menu has its places for pictures; `null` as long as it has none. */
  readonly place: Element | null
}

/** `null` outside of the views. */
export const ChartSource = createContext<ChartSourceValue | null>(null)
