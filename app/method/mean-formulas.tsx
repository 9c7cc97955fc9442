import { getFormatter, getTranslations } from 'next-intl/server'
import { FOUNDATION_DIMENSIONS, FOUNDATION_MINIMUM } from '@/lib/questionnaire/vocabulary'
import { EQUAL_WITHIN } from '@/lib/scoring/thresholds'
import { figureNames } from './figure-names'
import type { MethodProps } from './method-parts'

/** Foundation, fit and readiness, where the readiness stands as a headline, and where rounding happens. */
export async function MeanFormulas({ locale, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.formulas' })
  const format = await getFormatter({ locale })
  const names = await figureNames(locale, wording)
  const habits = format.list(
    FOUNDATION_DIMENSIONS.map((id) => wording.dimensions[id].label),
    { type: 'conjunction' },
  )
  return (
    <>
      <h3>{names.foundation}</h3>
      <p data-foundation-minimum={FOUNDATION_MINIMUM}>
        {t('foundation', { habits, minimum: FOUNDATION_MINIMUM })}
      </p>
      <ul className="formulas">
        <li>{t('foundationFormula', names)}</li>
      </ul>

      <h3>{t('meansHeading', names)}</h3>
      <ul className="formulas">
        <li>{t('fitFormula', names)}</li>
        <li>{t('readinessFormula', names)}</li>
      </ul>
      <p>{t('means')}</p>
      <ul>
        <li>{t('zero')}</li>
        <li>{t('headline', { notNow: wording.verdicts['not-now'].label })}</li>
      </ul>

      <h3>{t('roundingHeading')}</h3>
      <p data-equal-within={EQUAL_WITHIN}>
        {t('rounding', { equal: format.number(EQUAL_WITHIN, { maximumSignificantDigits: 1 }) })}
      </p>
    </>
  )
}
