import { getTranslations } from 'next-intl/server'
import { questionnaireOf } from '@/app/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { encodeScores } from '@/lib/codes/score-code'
import { publicReport, type Report } from '@/lib/report/report'
import { ShareLink } from './share-link'
import { SharePictures } from './share-pictures'
import '@/app/styles/share.css'

interface Props {
  readonly locale: Locale
  readonly report: Report
}

/** The two links, each with what its receiver will see; the one that shows less comes first. */
export async function Share({ locale, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'share' })
  const questionnaire = questionnaireOf(report.edition)
  const scoreCode = encodeScores(questionnaire, publicReport(report))
  const answerCode = report.kind === 'answers' ? encodeAnswers(questionnaire, report.responseSet) : null
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t('heading')}</h2>
      <ShareLink locale={locale} kind="scores" code={scoreCode} />
      {answerCode !== null && <ShareLink locale={locale} kind="answers" code={answerCode} />}
      <SharePictures locale={locale} code={scoreCode} day={report.answeredOn} />
      <p className="actions">
        {answerCode === null ? (
          <a href={localePath(locale, '/assessment')}>{t('again')}</a>
        ) : (
          <a href={localePath(locale, `/assessment/${answerCode}`)}>{t('edit')}</a>
        )}
      </p>
    </section>
  )
}
