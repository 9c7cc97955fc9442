import type { ResultProps } from '@/app/results/parts'
import type { Advice } from '@/lib/advice/advice'
import type { AnswerReport } from '@/lib/report/report'
import type { TechnologyScore } from '@/lib/scoring/score'

/** What every part of the advice on one technology is made of. */
export interface AdviceProps extends ResultProps {
  readonly report: AnswerReport
  readonly score: TechnologyScore
  readonly advice: Advice
}
