import { getFormatter, getTranslations } from 'next-intl/server'
import { askedDimensions } from '@/lib/instrument/asked-dimensions'
import { DIMENSIONS, FOUNDATION_DIMENSIONS, FOUNDATION_MINIMUM } from '@/lib/instrument/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import { EQUAL_WITHIN, KNOWN_SHARE, NOT_APPLICABLE_SHARE } from '@/lib/scoring/thresholds'
import { figureNames, HIGHEST_SCORE } from './figure-format'
import { type MethodProps, MethodSection } from './method-section'

/** Percent, value and two ends of a dimension; foundation, fit and readiness. */
const FORMULAS = 7

/** From levels to the figures of a dimension, and on to foundation, fit and readiness. */
export async function Formulas(props: MethodProps) {
  const { locale, questionnaire, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.formulas' })
  const format = await getFormatter({ locale })
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const axes = askedDimensions(questionnaire, 'quick')
  const unasked = DIMENSIONS.filter((id) => !axes.includes(id))
  return (
    <MethodSection locale={locale} id="formulas" count={FORMULAS}>
      <ul className="formulas">
        <li data-percent-per-level={PERCENT_PER_LEVEL}>{t('percent', { each: PERCENT_PER_LEVEL })}</li>
      </ul>
      <h3>{t('dimensionHeading')}</h3>
      <p>{t('dimension')}</p>
      <ul className="formulas">
        <li>{t('value')}</li>
        <li>{t('low')}</li>
        <li data-highest-score={HIGHEST_SCORE}>{t('high', { highest: HIGHEST_SCORE })}</li>
      </ul>
      <ul>
        <li data-known-share={KNOWN_SHARE}>{t('unknown', { share: percent(KNOWN_SHARE) })}</li>
        <li data-not-applicable-share={NOT_APPLICABLE_SHARE}>
          {t('notApplicable', { share: percent(NOT_APPLICABLE_SHARE) })}
        </li>
        {unasked.length > 0 && (
          <li data-unasked={unasked.join(' ')}>
            {t('notAsked', {
              unasked: format.list(
                unasked.map((id) => wording.dimensions[id].label),
                { type: 'conjunction' },
              ),
              axes: axes.length,
            })}
          </li>
        )}
      </ul>
      <MeanFormulas {...props} />
    </MethodSection>
  )
}

/** Foundation, fit and readiness, where the readiness stands as a headline, and where rounding happens. */
async function MeanFormulas({ locale, wording }: MethodProps) {
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
