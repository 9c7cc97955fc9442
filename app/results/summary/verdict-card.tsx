import type { ResultProps } from '@/app/results/parts'
import { wordingOf } from '@/app/words/instrument'
import { TechnologyKey } from '@/components/mark-key'
import { VerdictSign } from '@/components/verdict-sign'
import type { Report } from '@/lib/report/report'
import type { TechnologyScore } from '@/lib/scoring/score'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { headlineReadiness } from '@/lib/scoring/scored-result'
import { inWholePoints } from '@/lib/scoring/whole-points'
import { Reasons } from './reasons'

interface Props extends ResultProps {
  readonly score: TechnologyScore
}

/** The verdict on one technology: in words first, then the number where it may stand, then why. */
export function VerdictCard({ language, wording, report, score }: Props) {
  const t = language.words('result')
  const heading = `verdict-${score.id}`
  const readiness = headlineReadiness(report.form, score)
  return (
    <article
      className="verdict"
      data-technology={score.id}
      data-verdict={score.verdict}
      aria-labelledby={heading}
    >
      <h3 id={heading}>
        <span className="verdict-technology">
          <TechnologyKey technology={score.id} /> {wording.technologies[score.id].name}
        </span>{' '}
        <span className="verdict-label">
          <VerdictSign verdict={score.verdict}>{wording.verdicts[score.verdict].label}</VerdictSign>
          {report.form === 'quick' && <small> {t('asFarAsAsked')}</small>}
        </span>
      </h3>
      <p>{meaningOf({ language, wording, report, score })}</p>
      {readiness && <Readiness language={language} readiness={readiness} />}
      {/* What a closed gate says stands in the meaning already. */}
      {report.kind === 'answers' && causeOf(report, score) !== 'gate-closed' && (
        <Reasons language={language} wording={wording} report={report} score={score} />
      )}
    </article>
  )
}

const causeOf = (report: Report, { id }: TechnologyScore) =>
  report.kind === 'answers' ? report.advice.find(({ technology }) => technology === id)?.cause : undefined

/** What the verdict means: by its cause, naming the gates that closed; in general where the answers are not known. */
function meaningOf({ language, wording, report, score }: Props): string {
  const cause = causeOf(report, score)
  if (!cause) return wording.verdicts[score.verdict].meaning
  const closed = score.reasons.flatMap(({ kind, items }) => (kind === 'gate' ? items : []))
  const t = language.words('result')
  const answers = language.list(
    closed.map((item) => t('quote', { text: wordingOf(wording, item).levels[0] })),
  )
  return wording.causes[cause].replace('{answers}', answers)
}

function Readiness({ language, readiness }: Pick<Props, 'language'> & { readonly readiness: ScoreRange }) {
  const t = language.words('result')
  const { value, low, high } = inWholePoints(readiness)
  const words = () => {
    if (low === null || high === null) return t('readinessNone')
    if (value === null) return t('readinessOpen', { low, high })
    return low === high ? t('readinessExact', { value }) : t('readinessRange', { value, low, high })
  }
  return <p className="readiness">{words()}</p>
}
