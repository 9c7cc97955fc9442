import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { raterAgreement } from '@/lib/statistics/rater-agreement'
import { figureFormat } from './figure-format'
import { EXAMPLE_SIGHTS, kappaSteps } from './steps-by-hand'

/** How near two views of one firm are to each other, with an example reckoned while this page is made. */
export async function TwoSightsRules({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.comparison' })
  const { figure } = await figureFormat(locale)
  const agreement = raterAgreement(EXAMPLE_SIGHTS)
  if (agreement === null || agreement.weightedKappa === null) throw new Error('The example is too small.')
  const { squares, crossed, n } = kappaSteps(EXAMPLE_SIGHTS)
  const observed = squares.reduce((sum, square) => sum + square, 0)
  return (
    <>
      <h3 id="two-sights">{t('headings.sights')}</h3>
      <p>{t('sights')}</p>
      <ul className="formulas">
        <li>{t('observedFormula')}</li>
        <li>{t('expectedFormula')}</li>
        <li>{t('kappaFormula', { one: 1 })}</li>
      </ul>
      <p>{t('kappaEnds', { one: 1, zero: 0 })}</p>
      <p>{t('kappaLimit')}</p>
      <p>{t('sightsCaption', { n, pairs: EXAMPLE_SIGHTS.map((pair) => pair.join('–')).join(' · ') })}</p>
      <ul className="formulas">
        <li data-figure="sights-counted">
          {t('sightsCounted', { exact: agreement.exact, withinOne: agreement.withinOne })}
        </li>
        <li>{`O = ${squares.join(' + ')} = ${observed}`}</li>
        <li>{`E = ${crossed} ÷ ${n} = ${figure(crossed / n)}`}</li>
        <li data-figure="weighted-kappa">
          {`1 − ${observed} ÷ ${figure(crossed / n)} = `}
          <b>{figure(agreement.weightedKappa)}</b>
        </li>
      </ul>
    </>
  )
}
