import type { ResultProps } from '@/app/results/parts'
import { questionnaireOf } from '@/app/words/instrument'
import { VerdictSign } from '@/components/verdict-sign'
import { nextAction } from '@/lib/report/next'
import type { AdviceProps } from './advice-parts'
import { Decisive } from './decisive'
import { Alternative, LookAgain } from './not-now'
import { OpenQuestions } from './open-questions'
import { ProcessPosition } from './process-position'
import { FirstRise, Levers, type RiseProps, SmallestStep } from './rises'
import '@/app/styles/fold.css'
import '@/app/styles/levels.css'
import '@/app/styles/figures.css'
import '@/app/styles/position.css'
import '@/app/styles/advice.css'

/**
 * What follows from the answers, one fold for each technology. Open is the first that may fit; a link to
 * `#details-<technology>` opens another, because its target lies within the fold: browsers open none for the fold itself.
 */
export function Details({ language, wording, report }: ResultProps) {
  const { technologies } = report
  const t = language.words('advice')
  const first = report.kind === 'answers' && technologies.find(({ verdict }) => verdict !== 'not-now')
  return (
    <section aria-labelledby="details">
      <h2 id="details">{t('heading')}</h2>
      {report.kind === 'scores' && <p className="hint">{language.words('result')('noReasons')}</p>}
      {technologies.map((score) => {
        const advice =
          report.kind === 'answers' && report.advice.find(({ technology }) => technology === score.id)
        // Without answers only "not now" has something to say: it follows from the verdict alone.
        if (!advice && score.verdict !== 'not-now') return null
        const parts = { language, wording, score }
        return (
          <details
            className="fold advice"
            data-technology={score.id}
            {...(first && first.id === score.id && { open: true })}
            key={score.id}
          >
            <summary>
              <h3>
                <span>{wording.technologies[score.id].name}</span>{' '}
                <VerdictSign verdict={score.verdict}>{wording.verdicts[score.verdict].label}</VerdictSign>
              </h3>
            </summary>
            <div id={`details-${score.id}`} className="columns">
              {advice ? (
                <FromAnswers
                  {...parts}
                  report={report}
                  advice={advice}
                  next={nextAction(questionnaireOf(report.edition), report, score, advice)}
                />
              ) : (
                <FromVerdict {...parts} />
              )}
            </div>
          </details>
        )
      })}
    </section>
  )
}

function FromAnswers(props: AdviceProps) {
  const { language, report } = props
  const rises: RiseProps = {
    ...props,
    questionnaire: questionnaireOf(report.edition),
    say: language.words('advice') as RiseProps['say'],
    number: language.number,
  }
  if (props.score.verdict === 'not-now') {
    return (
      <>
        <Decisive {...props} />
        <Alternative {...props} />
        <LookAgain {...props}>
          <OpenQuestions {...props} />
          <SmallestStep {...rises} />
        </LookAgain>
      </>
    )
  }
  const isRise = props.next.kind === 'raise'
  return (
    <>
      <Decisive {...props} />
      <div className="to-do">
        {!isRise && <OpenQuestions {...props} />}
        <FirstRise {...rises} heading={language.words('result')('next')} />
        <SmallestStep {...rises} />
        <Levers {...rises} />
        {isRise && <OpenQuestions {...props} />}
      </div>
      <ProcessPosition {...props} />
    </>
  )
}

function FromVerdict(props: Pick<AdviceProps, 'language' | 'wording' | 'score'>) {
  return (
    <>
      <Alternative {...props} />
      <LookAgain {...props} />
    </>
  )
}
