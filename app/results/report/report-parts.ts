import type { ResultProps } from '@/app/results/parts'
import type { Facts } from '@/app/words/facts'
import type { Advice } from '@/lib/advice/advice'
import type { Day, Questionnaire } from '@/lib/instrument/vocabulary'
import type { Plan } from '@/lib/plan/plan'
import type { AnswerReport } from '@/lib/report/report'
import type { TechnologyScore } from '@/lib/scoring/score'

/** What the operator of the site adds to every report, in finished sentences. */
export interface OperatorLines {
  /** What is offered at the verdict on a technology. */
  readonly offers: Readonly<Record<string, string>>
  /** By whom and when the facts were checked; empty: nobody. `null`: this site shows no facts. */
  readonly facts: string | null
}

/** All that a report is made of. */
export interface ReportParts extends ResultProps {
  readonly questionnaire: Questionnaire
  readonly facts: Facts
  /** What the reader made of the result; `null`: nothing. */
  readonly plan: Plan | null
  readonly operator: OperatorLines | null
  /** Where the site begins, such as `https://passgenau.example`. */
  readonly siteAddress: string
  /** The day on which it is written. */
  readonly writtenOn: Day
}

/** The same where all answers are known. */
export interface AnsweredParts extends ReportParts {
  readonly report: AnswerReport
}

export const isAnswered = (parts: ReportParts): parts is AnsweredParts => parts.report.kind === 'answers'

/** Each technology with what follows for it. */
export function advised({ report }: AnsweredParts): readonly {
  readonly score: TechnologyScore
  readonly advice: Advice
}[] {
  return report.technologies.flatMap((score) => {
    const advice = report.advice.find(({ technology }) => technology === score.id)
    return advice ? [{ score, advice }] : []
  })
}
