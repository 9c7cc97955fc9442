import type { Locale } from '@/i18n/locales'
import type { Advice } from '@/lib/advice/advice'
import type { EditionWording } from '@/lib/instrument/wording'
import type { AnswerReport } from '@/lib/report/report'
import type { TechnologyScore } from '@/lib/scoring/score'

/** What every part of the advice on one technology is made of. */
export interface AdviceProps {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly report: AnswerReport
  readonly score: TechnologyScore
  readonly advice: Advice
}
