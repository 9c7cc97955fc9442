import { getTranslations } from 'next-intl/server'
import { Still } from '@/app/still/still'
import { dayInWords, rangeInWords } from '@/app/words/in-words'
import { loadWording } from '@/app/words/instrument'
import { ScrollFrame } from '@/components/scroll-frame'
import { VerdictSign } from '@/components/verdict-sign'
import { type Locale, localePath } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { loadMessages } from './load-words'
import { kindInWords } from './views/pair/pair-header'

interface Props {
  readonly locale: Locale
  readonly result: NamedResult
}

/** There is nothing to compare yet: day, form and verdicts, with the way to the result. */
export async function SingleResult({ locale, result: { code, report } }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const { technologies: names, verdicts } = await loadWording(report.edition, locale)
  const cells = await Promise.all(
    report.technologies.map(async ({ id, verdict, readiness }) => ({
      id,
      verdict: <VerdictSign verdict={verdict}>{verdicts[verdict].label}</VerdictSign>,
      readiness:
        verdict === 'not-now' ? null : t('readiness', { range: await rangeInWords(locale, readiness) }),
    })),
  )
  return (
    <Still>
      <section>
        <h2>{t('singleHeading')}</h2>
        <ScrollFrame label={t('singleHeading')}>
          <table className="result-list">
            <caption className="only-spoken">{t('singleHeading')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('columnResult')}</th>
                <th scope="col">{t('columnForm')}</th>
                {cells.map(({ id }) => (
                  <th scope="col" key={id}>
                    {names[id].label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr data-code={code}>
                <th scope="row">
                  <a href={localePath(locale, `/results/${code}`)}>
                    {await dayInWords(locale, report.answeredOn)}
                  </a>
                </th>
                <td>{kindInWords(await loadMessages(locale), report)}</td>
                {cells.map(({ id, verdict, readiness }) => (
                  <td key={id} data-technology={id}>
                    {verdict} {readiness && <small>{readiness}</small>}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </ScrollFrame>
      </section>
    </Still>
  )
}
