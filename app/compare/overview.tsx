import { getTranslations } from 'next-intl/server'
import { loadWording } from '@/app/instrument'
import { rangeInWords } from '@/app/results/range-in-words'
import { dayInWords } from '@/app/results/result-texts'
import { type Locale, localePath } from '@/i18n/locales'
import { inInstrumentOrder } from '@/lib/questionnaire/asked-items'
import type { TechnologyId } from '@/lib/questionnaire/vocabulary'
import { comparePath } from './addresses'
import type { ComparedResult } from './compared-result'
import { kindInWords } from './kind-in-words'

interface Props {
  readonly locale: Locale
  /** The oldest first. */
  readonly results: readonly ComparedResult[]
}

/** One row for each result: day, form and verdicts, with the way to the result and to the comparison with the one before. */
export async function Overview({ locale, results }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const technologies = inInstrumentOrder(
    results.flatMap(({ report }) => report.technologies.map(({ id }) => id)),
  )
  const { technologies: names } = await loadWording(results.at(-1)?.report.edition ?? '', locale)
  const rows = await Promise.all(results.map((result, place) => rowFor(result, results[place - 1])))
  const isMany = results.length > 1
  return (
    <section aria-labelledby="result-list">
      <h2 id="result-list">{t('overviewHeading', { count: results.length })}</h2>
      {isMany && <p>{t('overviewLead')}</p>}
      <table className="stacking result-list">
        <thead>
          <tr>
            <th scope="col">{t('columnResult')}</th>
            <th scope="col">{t('columnForm')}</th>
            {technologies.map((id) => (
              <th scope="col" key={id}>
                {names[id].label}
              </th>
            ))}
            {isMany && <th scope="col">{t('columnChange')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, day, kind, cells, change }) => (
            <tr key={code} data-code={code}>
              <th scope="row">
                <a href={localePath(locale, `/results/${code}`)}>{day}</a>
              </th>
              <td data-label={t('columnForm')}>{kind}</td>
              {cells.map(({ id, verdict, readiness }) => (
                <td key={id} data-label={names[id].label} data-technology={id}>
                  {verdict} {readiness && <small>{readiness}</small>}
                </td>
              ))}
              {isMany && (
                <td>
                  {change && (
                    <a href={change} aria-label={t('compareWithBeforeOf', { day })}>
                      {t('compareWithBefore')}
                    </a>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

  async function rowFor({ code, report }: ComparedResult, before: ComparedResult | undefined) {
    const { verdicts } = await loadWording(report.edition, locale)
    const cell = async (id: TechnologyId) => {
      const score = report.technologies.find((candidate) => candidate.id === id)
      if (score === undefined) return { id, verdict: t('notAsked'), readiness: null }
      const readiness =
        score.verdict === 'not-now'
          ? null
          : t('readiness', { range: await rangeInWords(locale, score.readiness) })
      return { id, verdict: verdicts[score.verdict].label, readiness }
    }
    return {
      code,
      day: await dayInWords(locale, report.answeredOn),
      kind: await kindInWords(locale, report),
      cells: await Promise.all(technologies.map(cell)),
      change: before === undefined ? null : comparePath(locale, [before.code, code]),
    }
  }
}
