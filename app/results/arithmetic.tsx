import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/questionnaire/wording'
import type { Report } from '@/lib/report/report'
import { NOT_ASSESSABLE } from '@/lib/scoring/score-range'
import { rangeInWords } from './range-in-words'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly report: Report
}

/** How the numbers come about. The only place where "not now" shows its readiness. */
export async function Arithmetic({ locale, wording, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const rows = await Promise.all(
    report.technologies.map(async ({ id, verdict, dimensions, fit, foundation, readiness }) => {
      const [benefit = NOT_ASSESSABLE, integration = NOT_ASSESSABLE] = dimensions
      const columns = { benefit, integration, fit, foundation, readiness }
      const figures = Object.entries(columns).map(async ([name, range]) => ({
        name,
        text: await rangeInWords(locale, range),
      }))
      return { id, verdict: wording.verdicts[verdict].label, figures: await Promise.all(figures) }
    }),
  )
  return (
    <section aria-labelledby="arithmetic">
      <h2 id="arithmetic">{t('arithmeticHeading')}</h2>
      <p>{t('arithmeticLead')}</p>
      <div className="wide-table">
        {rows.map(({ id, verdict, figures }) => (
          <table key={id} data-technology={id}>
            <caption>
              {wording.technologies[id].name}: {verdict}
            </caption>
            <tbody>
              {figures.map(({ name, text }) => (
                <tr key={name} data-figure={name}>
                  <th scope="row">
                    {t(name as 'benefit' | 'integration' | 'fit' | 'foundation' | 'readiness')}
                  </th>
                  <td>{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      {report.technologies.some(({ verdict }) => verdict === 'not-now') && <p>{t('arithmeticNotNow')}</p>}
    </section>
  )
}
