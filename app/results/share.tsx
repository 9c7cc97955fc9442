import { getTranslations } from 'next-intl/server'
import { absoluteUrl } from '@/app/base-url'
import { questionnaireOf } from '@/app/instrument'
import { QrCode } from '@/components/qr-code'
import { type Locale, localePath } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { encodeScores } from '@/lib/codes/score-code'
import { publicReport, type Report } from '@/lib/report/report'
import { CopyButton } from './copy-button'

interface Props {
  readonly locale: Locale
  readonly report: Report
}

/** The two links, each with what its receiver will see; the one that shows less comes first. */
export async function Share({ locale, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const advice = await getTranslations({ locale, namespace: 'advice' })
  const questionnaire = questionnaireOf(report.edition)
  const scoreCode = encodeScores(questionnaire, publicReport(report))
  const answerCode = report.kind === 'answers' ? encodeAnswers(questionnaire, report.responseSet) : null
  const links = [
    { id: 'score-link', code: scoreCode, name: t('shareLinkHeading'), text: t('shareLinkText') },
    ...(answerCode === null
      ? []
      : [{ id: 'answer-link', code: answerCode, name: t('adviserLinkHeading'), text: t('adviserLinkText') }]),
  ]
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t('shareHeading')}</h2>
      {links.map(({ id, code, name, text }) => (
        <div className="share-link" key={id}>
          <h3>{name}</h3>
          <p id={`${id}-text`}>{text}</p>
          <p className="share-print">{absoluteUrl(localePath(locale, `/results/${code}`))}</p>
          <QrCode
            text={absoluteUrl(localePath(locale, `/results/${code}`))}
            label={advice('qrAlt', { name })}
          />
          <div className="share-address">
            <input
              id={id}
              readOnly
              value={absoluteUrl(localePath(locale, `/results/${code}`))}
              aria-label={t('linkLabel', { name })}
              aria-describedby={`${id}-text`}
            />
            <CopyButton field={id} label={t('copy')} copied={t('copied')} failed={t('copyFailed')} />
          </div>
          <p>
            <a href={localePath(locale, `/results/${code}/opengraph-image`)}>{t('picture', { name })}</a>
          </p>
        </div>
      ))}
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
