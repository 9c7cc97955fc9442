import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/app/words/in-words'
import { loadWording, questionnaireOf } from '@/app/words/instrument'
import { TechnologyKey } from '@/components/mark-key'
import { Radar } from '@/components/radar'
import { VerdictSign } from '@/components/verdict-sign'
import { workedExample } from '@/content/2026-1/worked-example'
import { type Locale, localePath } from '@/i18n/locales'
import { reportOnAnswers } from '@/lib/report/report'

/** A real result as it comes out, scored like any other: the worked example of the instrument. */
export async function ResultSheet({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale })
  const wording = await loadWording(workedExample.edition, locale)
  const report = reportOnAnswers(questionnaireOf(workedExample.edition), workedExample)
  return (
    <section className="result-sheet" aria-labelledby="example">
      <p>
        <span>{t('start.exampleText')}</span>{' '}
        <span>
          {t('site.fullForm')} · {await dayInWords(locale, workedExample.answeredOn)}
        </span>
      </p>
      <h2 id="example">HEADLINE</h2>
      <div>
        <ol>
          {report.technologies.map(({ id, verdict }) => (
            <li key={id} data-technology={id}>
              <TechnologyKey technology={id} /> {wording.technologies[id].name}
              <VerdictSign verdict={verdict}>
                <b>{wording.verdicts[verdict].label}</b>
              </VerdictSign>
            </li>
          ))}
        </ol>
        <Radar
          report={report}
          axisLabels={report.askedDimensions.map((id) => wording.dimensions[id].label)}
          label={t('result.radarLabel')}
        />
      </div>
      <a href={localePath(locale, `/results/${report.links.answers}`)}>{t('start.exampleLink')}</a>
    </section>
  )
}
