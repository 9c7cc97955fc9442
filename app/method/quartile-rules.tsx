import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { FEWEST_SUMMARISED, QUARTILE_SHARES, summarise } from '@/lib/statistics/summary'
import { EXAMPLE_FIGURES } from './comparison-example'
import { figureFormat } from './figure-format'
import { quartileSteps } from './quartile-steps'
import { QUARTILE_METHOD } from './statistics-sources'

const NAMES = { lower: 'lowerQuartile', median: 'median', upper: 'upperQuartile' } as const

/** When and how the figures of a group are summarised, with an example reckoned while this page is made. */
export async function QuartileRules({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.comparison' })
  const names = await getTranslations({ locale, namespace: 'who.statistics' })
  const format = await getFormatter({ locale })
  const { figure } = await figureFormat(locale)
  const summary = summarise(EXAMPLE_FIGURES)
  if (summary === null) throw new Error('The example is too small to be summarised.')
  const results = { lower: summary.lowerQuartile, median: summary.median, upper: summary.upperQuartile }
  return (
    <>
      <h3>{t('headings.quartiles')}</h3>
      <p data-fewest-summarised={FEWEST_SUMMARISED}>{t('summarised', { fewest: FEWEST_SUMMARISED })}</p>
      <p>{t('quartiles')}</p>
      <ul className="formulas">
        <li>
          {t('placeFormula', {
            one: 1,
            lower: format.number(QUARTILE_SHARES.lower),
            median: format.number(QUARTILE_SHARES.median),
            upper: format.number(QUARTILE_SHARES.upper),
          })}
        </li>
        <li>{t('quartileFormula')}</li>
      </ul>
      <p>{t('quartileMethod', { method: QUARTILE_METHOD })}</p>
      <table className="calculation">
        <caption>{t('quartileCaption', { values: EXAMPLE_FIGURES.join(' · ') })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnFigure')}</th>
            <th scope="col">{t('columnPlace')}</th>
            <th scope="col">{t('columnSum')}</th>
          </tr>
        </thead>
        <tbody>
          {quartileSteps(EXAMPLE_FIGURES).map(({ id, share, place, rest, before, after }) => (
            <tr key={id} data-quartile={id}>
              <th scope="row">{names(NAMES[id])}</th>
              <td>
                {`(${summary.n} − 1) × ${format.number(share)} = `}
                <b>{format.number(place)}</b>
              </td>
              <td>
                {after !== null && `${before} + ${format.number(rest)} × (${after} − ${before}) = `}
                <b>{figure(results[id])}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
