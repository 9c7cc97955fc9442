import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { LEVELS } from '@/lib/instrument/vocabulary'
import { responseSpread } from '@/lib/statistics/response-spread'
import { FEWEST_SUMMARISED, QUARTILE_SHARES, summarise } from '@/lib/statistics/summary'
import { figureFormat } from './figure-format'
import { agreementSteps, EXAMPLE_FIGURES, EXAMPLE_RESPONSES, quartileSteps } from './steps-by-hand'

const NAMES = { lower: 'lowerQuartile', median: 'median', upper: 'upperQuartile' } as const

/** When and how the figures of a group are summarised, with an example reckoned while this page is made. */
export async function QuartileRules({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.comparison' })
  const names = await getTranslations({ locale, namespace: 'method.comparison.quartileNames' })
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
      <p>{t('quartileCaption', { values: EXAMPLE_FIGURES.join(' · ') })}</p>
      <ul className="formulas">
        {quartileSteps(EXAMPLE_FIGURES).map(({ id, share, place, rest, before, after }) => (
          <li key={id} data-quartile={id}>
            {names(NAMES[id])}: {t('columnPlace')} {`(${summary.n} − 1) × ${format.number(share)} = `}
            <b>{format.number(place)}</b>,{' '}
            {after !== null && `${before} + ${format.number(rest)} × (${after} − ${before}) = `}
            <b>{figure(results[id])}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

const BORDERS = LEVELS.length - 1

/** What a group says about one item: the share of unknown, and the agreement with an example. */
export async function AgreementRules({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.comparison' })
  const format = await getFormatter({ locale })
  const { figure } = await figureFormat(locale)
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const { counts, n, unknownShare, summary } = responseSpread(EXAMPLE_RESPONSES)
  if (summary === null || unknownShare === null) throw new Error('The example is too small.')
  const steps = agreementSteps(counts.levels)
  const sides = steps.flatMap(({ smallerSide }) => (smallerSide === null ? [] : [figure(smallerSide)]))
  return (
    <>
      <h3>{t('headings.agreement')}</h3>
      <p>{t('agreement')}</p>
      <ul className="formulas">
        <li>{t('upToFormula')}</li>
        <li>{t('smallerSideFormula', { half: percent(1 / 2), one: 1 })}</li>
        <li>{t('agreementFormula', { one: 1, two: 2, borders: BORDERS })}</li>
        <li>{t('unknownFormula')}</li>
      </ul>
      <p>{t('agreementEnds', { highest: percent(1), lowest: percent(0), one: 1 })}</p>
      <p>{t('levels')}</p>
      <table className="calculation">
        <caption>
          {t('agreementCaption', { people: EXAMPLE_RESPONSES.length, unknown: counts.unknown, n })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('columnLevel')}</th>
            <th scope="col">{t('columnCount')}</th>
            <th scope="col">{t('columnUpTo')}</th>
            <th scope="col">{t('columnSmallerSide')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ level, count, upTo, smallerSide }) => (
            <tr key={level} data-level={level}>
              <th scope="row">{level}</th>
              <td>{count}</td>
              <td>{figure(upTo)}</td>
              <td>{smallerSide === null ? '–' : figure(smallerSide)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="formulas">
        <li data-figure="agreement">
          {t('agreementSum', { one: 1, two: 2, sides: sides.join(' + '), borders: BORDERS })}{' '}
          <b>{percent(summary.agreement)}</b>
        </li>
        <li data-figure="unknown-share">
          {t('unknownSum', { unknown: counts.unknown, applicable: n + counts.unknown })}{' '}
          <b>{percent(unknownShare)}</b>
        </li>
        <li data-figure="median-levels">
          {t('medianLevels', { low: summary.medianLow, high: summary.medianHigh })}
        </li>
      </ul>
    </>
  )
}

/** Where the statistics come from; in the language of the publication. */
export const STATISTICS_SOURCES = {
  quartiles: {
    authors: ['Rob J. Hyndman', 'Yanan Fan'],
    title: 'Sample Quantiles in Statistical Packages',
    published: 'The American Statistician 50 (1996), 361–365',
  },
  agreement: {
    authors: ['Robert K. Leik'],
    title: 'A Measure of Ordinal Consensus',
    published: 'The Pacific Sociological Review 9 (1966), 85–90',
  },
  sights: {
    authors: ['Jacob Cohen'],
    title: 'Weighted Kappa: Nominal Scale Agreement with Provision for Scaled Disagreement or Partial Credit',
    published: 'Psychological Bulletin 70 (1968), 213–220',
  },
} as const

/** The number of our quartiles among the nine methods that Hyndman and Fan compare. */
const QUARTILE_METHOD = 7
