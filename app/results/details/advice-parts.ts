import type { ResultProps } from '@/app/results/parts'
import type { Advice } from '@/lib/advice/advice'
import type { NextAction } from '@/lib/report/next'
import type { AnswerReport } from '@/lib/report/report'
import type { TechnologyScore } from '@/lib/scoring/score'

/** What every part of the advice on one technology is made of. */
export interface AdviceProps extends ResultProps {
  readonly report: AnswerReport
  readonly score: TechnologyScore
  readonly advice: Advice
  /** What the first rows say to do first; here it comes first, too. */
  readonly next: NextAction
}
