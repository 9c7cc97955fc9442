import { getTranslations } from 'next-intl/server'
import { TechnologyKey } from '@/components/technology-key'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/questionnaire/wording'
import type { Report } from '@/lib/report/report'
import { inWholePoints } from '@/lib/report/whole-points'
import type { TechnologyScore } from '@/lib/scoring/score'
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
  const { label, meaning } = wording.verdicts[score.verdict]
  const heading = `verdict-${score.id}`
  return (
    <article className="verdict" data-verdict={score.verdict} aria-labelledby={heading}>
      <h3 id={heading}>
        <span className="verdict-technology">
          <TechnologyKey technology={score.id} /> {wording.technologies[score.id].name}
        </span>{' '}
        <span className="verdict-label">
          {label}
          {report.form === 'quick' && <small> {t('asFarAsAsked')}</small>}
        </span>
      </h3>
      <p>{meaning}</p>
      {score.verdict !== 'not-now' && <Readiness locale={locale} score={score} />}
      <Reasons locale={locale} wording={wording} report={report} score={score} />
    </article>
  )
}

/** Never shown for "not now": a number there would read like a mark. */
async function Readiness({ locale, score }: Pick<Props, 'locale' | 'score'>) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const { value, low, high } = inWholePoints(score.readiness)
  const words = () => {
    if (low === null || high === null) return t('readinessNone')
    if (value === null) return t('readinessOpen', { low, high })
    return low === high ? t('readinessExact', { value }) : t('readinessRange', { value, low, high })
  }
  return <p className="readiness">{words()}</p>
}
