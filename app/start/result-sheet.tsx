import { getTranslations } from 'next-intl/server'
import { EXAMPLE } from '@/app/operator/offered'
import { headlineOf } from '@/app/words/headline'
import { loadWording, questionnaireOf } from '@/app/words/instrument'
import { languageOf } from '@/app/words/language'
import { Radar } from '@/components/radar'
import { VerdictRow } from '@/components/verdict-row'
import { type Locale, localePath } from '@/i18n/locales'
import { reportOnAnswers } from '@/lib/report/report'
import '@/app/styles/verdict-rows.css'

/** A real result as it comes out, scored like any other: the worked example of the instrument. */
export async function ResultSheet({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale })
  const language = await languageOf(locale)
  const wording = await loadWording(EXAMPLE.edition, locale)
  const report = reportOnAnswers(questionnaireOf(EXAMPLE.edition), EXAMPLE)
  return (
    <section className="result-sheet" aria-labelledby="example">
      <p>
        <span>{t('start.exampleText')}</span>{' '}
        <span>
          {t('site.fullForm')} · {language.day(EXAMPLE.answeredOn)}
        </span>
      </p>
      <h2 id="example">{headlineOf({ language, wording, report })}</h2>
      <div>
        <ol className="verdict-rows">
          {report.technologies.map(({ id, verdict }) => (
            <VerdictRow
              key={id}
              technology={id}
              name={wording.technologies[id].name}
              verdict={verdict}
              label={wording.verdicts[verdict].label}
            />
          ))}
        </ol>
        <Radar
          report={report}
          axisLabels={report.askedDimensions.map((id) => wording.dimensions[id].hyphenated)}
          label={t('result.radarLabel')}
        />
      </div>
      <a href={localePath(locale, `/results/${report.links.answers}`)}>{t('start.exampleLink')}</a>
    </section>
  )
}
