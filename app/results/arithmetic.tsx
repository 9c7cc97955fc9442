import { getTranslations } from 'next-intl/server'
import { rangeInWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/instrument/wording'
import { headlineReadiness, type Report } from '@/lib/report/report'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly report: Report
}

const FIGURES = ['fit', 'foundation', 'readiness'] as const

/** The three means of each technology; the only place for a readiness that would read like a mark. */
export async function Arithmetic({ locale, wording, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const { technologies, form } = report
  const rows = FIGURES.map(async (figure) => ({
    figure,
    cells: await Promise.all(
      technologies.map(async (score) => ({ id: score.id, text: await rangeInWords(locale, score[figure]) })),
    ),
  }))
  return (
    <section aria-labelledby="arithmetic">
      <h2 id="arithmetic">{t('arithmeticHeading')}</h2>
      <p>{t('arithmeticLead')}</p>
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              <td />
              {technologies.map(({ id }) => (
                <th scope="col" key={id}>
                  {wording.technologies[id].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(await Promise.all(rows)).map(({ figure, cells }) => (
              <tr key={figure} data-figure={figure}>
                <th scope="row">{t(figure)}</th>
                {cells.map(({ id, text }) => (
                  <td key={id} data-technology={id}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {technologies.some((score) => headlineReadiness(form, score) === null) && (
        <p>{t('arithmeticNumber')}</p>
      )}
    </section>
  )
}
