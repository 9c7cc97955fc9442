import type { Locale } from '@/i18n/locales'
import type { BothSides, PlanWords } from '@/i18n/messages'
import type { Questionnaire } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { AnswerReport } from '@/lib/report/report'
import type { PlanKeeping } from './use-plan'

/** What a plan is made from. */
export interface PlanProps {
  readonly locale: Locale
  readonly questionnaire: Questionnaire
  readonly report: AnswerReport
  readonly wording: EditionWording
  readonly words: PlanWords['plan'] & PlanWords['advice'] & BothSides['result']
  /** Of the result, from the root of this site. */
  readonly address: string
}

/** What each part of it works with. */
export interface PlanParts extends PlanProps {
  readonly keeping: PlanKeeping
}
