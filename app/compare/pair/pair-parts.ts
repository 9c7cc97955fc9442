import type { Locale } from '@/i18n/locales'
import type { Comparison } from '@/lib/comparison/comparison'
import type { EditionWording } from '@/lib/questionnaire/wording'

/** What every part of the comparison of two needs. */
export interface PairProps {
  readonly locale: Locale
  readonly comparison: Comparison
  readonly wording: { readonly before: EditionWording; readonly after: EditionWording }
}
