import { getFormatter, getTranslations } from 'next-intl/server'
import { askedDimensions } from '@/lib/questionnaire/asked-items'
import { DIMENSIONS, LEVELS } from '@/lib/questionnaire/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import { KNOWN_SHARE, NOT_APPLICABLE_SHARE } from '@/lib/scoring/thresholds'
import { MeanFormulas } from './mean-formulas'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'
import { HIGHEST_SCORE } from './score-bounds'

/** From levels to the figures of a dimension, and on to foundation, fit and readiness. */
export async function Formulas(props: MethodProps) {
  const { locale, questionnaire, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.formulas' })
  const format = await getFormatter({ locale })
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const axes = askedDimensions(questionnaire, 'quick')
  const unasked = DIMENSIONS.filter((id) => !axes.includes(id))
  return (
    <MethodSection locale={locale} id="formulas">
      <table className="level-table" data-percent-per-level={PERCENT_PER_LEVEL}>
        <caption>{t('levelCaption')}</caption>
        <tbody>
          <tr>
            <th scope="row">{t('levelRow')}</th>
            {LEVELS.map((level) => (
              <td key={level}>{level}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('percentRow')}</th>
            {LEVELS.map((level) => (
              <td key={level}>{PERCENT_PER_LEVEL * level}</td>
            ))}
          </tr>
        </tbody>
      </table>

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
