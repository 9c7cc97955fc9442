import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { TechnologyKey } from '@/components/mark-key'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/instrument/wording'
import { headlineReadiness, type Report } from '@/lib/report/report'
import { inWholePoints } from '@/lib/report/whole-points'
import type { TechnologyScore } from '@/lib/scoring/score'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { Reasons } from './reasons'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly report: Report
  readonly score: TechnologyScore
}

/** The verdict on one technology: in words first, then the number where it may stand, then why. */
export async function VerdictCard({ locale, wording, report, score }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const format = await getFormatter({ locale })
  const heading = `verdict-${score.id}`
  const readiness = headlineReadiness(report.form, score)
  return (
    <article className="verdict" data-verdict={score.verdict} aria-labelledby={heading}>
      <h3 id={heading}>
        <span className="verdict-technology">
          <TechnologyKey technology={score.id} /> {wording.technologies[score.id].name}
        </span>{' '}
        <span className="verdict-label">
          {wording.verdicts[score.verdict].label}
          {report.form === 'quick' && <small> {t('asFarAsAsked')}</small>}
        </span>
      </h3>
      <p>
        {meaningOf(
          wording,
          report,
          score,
          (text) => t('quote', { text }),
          (texts) => format.list(texts),
        )}
      </p>
      {readiness && <Readiness locale={locale} readiness={readiness} />}
      {/* What a closed gate says stands in the meaning already. */}
      {report.kind === 'answers' && causeOf(report, score) !== 'gate-closed' && (
        <Reasons locale={locale} wording={wording} report={report} score={score} />
      )}
    </article>
  )
}

const causeOf = (report: Report, { id }: TechnologyScore) =>
  report.kind === 'answers' ? report.advice.find(({ technology }) => technology === id)?.cause : undefined

/** What the verdict means: by its cause, naming the gates that closed; in general where the answers are not known. */
function meaningOf(
  wording: EditionWording,
  report: Report,
  score: TechnologyScore,
  quoted: (text: string) => string,
  listed: (texts: readonly string[]) => string,
): string {
  const cause = causeOf(report, score)
  if (!cause) return wording.verdicts[score.verdict].meaning
  const closed = score.reasons.flatMap(({ kind, items }) => (kind === 'gate' ? items : []))
  const answers = listed(closed.map((item) => quoted(wordingOf(wording, item).levels[0])))
  return wording.causes[cause].replace('{answers}', answers)
}

async function Readiness({ locale, readiness }: Pick<Props, 'locale'> & { readonly readiness: ScoreRange }) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const { value, low, high } = inWholePoints(readiness)
  const words = () => {
    if (low === null || high === null) return t('readinessNone')
    if (value === null) return t('readinessOpen', { low, high })
    return low === high ? t('readinessExact', { value }) : t('readinessRange', { value, low, high })
  }
  return <p className="readiness">{words()}</p>
}
