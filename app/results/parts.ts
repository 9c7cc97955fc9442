import type { Language } from '@/app/words/make-language'
import type { EditionWording } from '@/lib/instrument/wording'
import type { Report } from '@/lib/report/report'

/** What every part of a result page is made of. */
export interface ResultProps {
  readonly language: Language
  readonly wording: EditionWording
  readonly report: Report
}
