import { questionnaireOf } from '@/app/words/instrument'
import { VerdictRow } from '@/components/verdict-row'
import { firstReason, nextAction } from '@/lib/report/next'
import type { AnswerReport } from '@/lib/report/report'
import type { TechnologyScore } from '@/lib/scoring/score'
import { OperatorStep } from '../operator-words'
import type { ResultProps } from '../parts'
import { NextWords } from './next-words'
import { keyFigures, whyWords } from './why-words'
import '@/app/styles/verdict-rows.css'

/** The verdicts, each with what to do next and, where there is room, why. */
export function VerdictRows({ language, wording, report }: ResultProps) {
  return (
    <ol className="verdict-rows">
      {report.technologies.map((score) => (
        <VerdictRow
          technology={score.id}
          name={wording.technologies[score.id].name}
          verdict={score.verdict}
          label={wording.verdicts[score.verdict].label}
          // Without answers only "not now" has details.
          href={report.kind === 'answers' || score.verdict === 'not-now' ? `#details-${score.id}` : undefined}
          key={score.id}
        >
          {report.kind === 'answers' ? (
            <FromAnswers language={language} wording={wording} report={report} score={score} />
          ) : (
            <>
              {isFirst(report.technologies, score) && <p>{wording.verdicts[score.verdict].meaning}</p>}
              <p className="why">{keyFigures({ language, wording, score })}</p>
            </>
          )}
          <OperatorStep language={language} technology={score.id} verdict={score.verdict} />
        </VerdictRow>
      ))}
    </ol>
  )
}

/** What a verdict means is said once. */
const isFirst = (scores: readonly TechnologyScore[], { id, verdict }: TechnologyScore) =>
  scores.find((score) => score.verdict === verdict)?.id === id

interface Props extends ResultProps {
  readonly report: AnswerReport
  readonly score: TechnologyScore
}

function FromAnswers({ language, wording, report, score }: Props) {
  const t = language.words('result')
  const advice = report.advice.find(({ technology }) => technology === score.id)
  if (!advice) throw new Error(`There is no advice on "${score.id}".`)
  const next = nextAction(questionnaireOf(report.edition), report, score, advice)
  const reason = firstReason(score)
  return (
    <>
      <p>
        <b>{`${t('next')}:`}</b>{' '}
        <NextWords
          language={language}
          wording={wording}
          report={report}
          technology={score.id}
          action={next}
        />
      </p>
      {reason && (
        <p className="why">
          {t('why', { reason: whyWords({ language, wording, report, score, cause: advice.cause, reason }) })}
        </p>
      )}
    </>
  )
}
