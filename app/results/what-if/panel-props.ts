import type { ProfileWords } from '@/components/profile-words'
import type { Locale } from '@/i18n/locales'
import type { BothSides, WhatIfWords } from '@/i18n/messages'
import type { Questionnaire } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { ScoredAnswers } from '@/lib/scoring/scored-result'

/** What the panel tries answers out with. */
export interface PanelProps {
  readonly locale: Locale
  readonly questionnaire: Questionnaire
  /** The result itself. */
  readonly before: ScoredAnswers
  /** The questions that come first. */
  readonly items: readonly string[]
  readonly wording: EditionWording
  readonly words: WhatIfWords['advice']['whatIf'] & BothSides['result'] & BothSides['assessment']
  readonly profileWords: ProfileWords
  readonly resultsPath: string
}

/** What the parts of the panel show: the result as tried out, beside the one that is. */
export interface Imagined extends Pick<PanelProps, 'before' | 'wording' | 'words'> {
  readonly scored: ScoredAnswers
}
