import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { LEVELS } from '@/lib/questionnaire/vocabulary'
import { responseSpread } from '@/lib/statistics/response-spread'
import { agreementSteps } from './agreement-steps'
import { EXAMPLE_RESPONSES } from './comparison-example'
import { figureFormat } from './figure-format'

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
