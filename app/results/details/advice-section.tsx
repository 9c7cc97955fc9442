import type { ResultProps } from '@/app/results/parts'
import type { Facts } from '@/app/words/facts'
import { TechnologyKey } from '@/components/mark-key'
import { VerdictSign } from '@/components/verdict-sign'
import type { AdviceProps } from './advice-parts'
import { FactList } from './fact-list'
import { Levers } from './levers'
import { NextStep } from './next-step'
import { NotNow } from './not-now'
import { OpenQuestions } from './open-questions'
import { ProcessPosition } from './process-position'
import { VerdictStability } from './verdict-stability'
import '@/app/styles/advice.css'

/** What follows from the answers, technology by technology. */
export function AdviceSection({ language, wording, facts, report }: ResultProps & { readonly facts: Facts }) {
  const t = language.words('advice')
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{t('heading')}</h2>
      <div className="advices">
        {report.technologies.map((score) => {
          const parts = { language, wording, facts, score }
          const advice =
            report.kind === 'answers' && report.advice.find(({ technology }) => technology === score.id)
          // Without answers only "not now" has something to say: it follows from the verdict alone.
          if (!advice && score.verdict !== 'not-now') return null
          return (
            <article
              className="advice"
              data-technology={score.id}
              key={score.id}
              aria-labelledby={`advice-${score.id}`}
            >
              <h3 id={`advice-${score.id}`}>
                <TechnologyKey technology={score.id} /> {wording.technologies[score.id].name}:{' '}
                <VerdictSign verdict={score.verdict}>{wording.verdicts[score.verdict].label}</VerdictSign>
              </h3>
              {advice ? <FromAnswers {...parts} report={report} advice={advice} /> : <NotNow {...parts} />}
            </article>
          )
        })}
      </div>
      {report.kind === 'answers' && (
        <FactList language={language} facts={facts} report={report} block="all" />
      )}
    </section>
  )
}

function FromAnswers(props: AdviceProps) {
  return (
    <>
      <OpenQuestions {...props} />
      <NextStep {...props} />
      <Levers {...props} />
      {props.score.verdict === 'not-now' && <NotNow {...props} />}
      <ProcessPosition {...props} />
      <VerdictStability {...props} />
      <FactList {...props} block={props.score.id} />
    </>
  )
}
