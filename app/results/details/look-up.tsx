import type { ReactNode } from 'react'
import type { ResultProps } from '@/app/results/parts'
import { Still } from '@/app/still/still'
import type { Facts } from '@/app/words/facts'
import type { AnswerReport } from '@/lib/report/report'
import { Answers } from './answers'
import { FactList } from './fact-list'
import '@/app/styles/fold.css'
import '@/app/styles/look-up.css'

interface Props extends ResultProps {
  readonly facts: Facts
  readonly report: AnswerReport
  /** More rows, between the facts and the answers. */
  readonly children: ReactNode
}

/** What a result rests on and what else belongs to it, each folded into a row. */
export function LookUp({ children, facts, ...parts }: Props) {
  return (
    <section className="look-up" aria-labelledby="look-up">
      <h2 id="look-up">{parts.language.words('advice')('lookUp')}</h2>
      <Still>
        <FactList {...parts} facts={facts} />
      </Still>
      {children}
      <Still>
        <Answers {...parts} />
      </Still>
    </section>
  )
}
