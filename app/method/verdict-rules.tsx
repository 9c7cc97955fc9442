import { getTranslations } from 'next-intl/server'
import { LEVELS } from '@/lib/questionnaire/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import { FIT_BORDER, LOOKED_INTO } from '@/lib/scoring/thresholds'
import { HurdleList } from './hurdle-list'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'
import { VerdictAxes } from './verdict-axes'
import { verdictConditions } from './verdict-conditions'
import { rowNumber, VERDICT_TABLE } from './verdict-table'

/** The rules that lead to a verdict, in their order, and the picture of the two axes. */
export async function VerdictRules(props: MethodProps) {
  const { locale, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  const condition = await verdictConditions(props)
  return (
    <MethodSection locale={locale} id="verdicts">
      <p>{t('lead')}</p>
      <table className="verdict-table">
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnRow')}</th>
            <th scope="col">{t('columnCondition')}</th>
            <th scope="col">{t('columnVerdict')}</th>
          </tr>
        </thead>
        <tbody>
          {VERDICT_TABLE.map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              data-verdict={row.verdict}
              data-border={row.hasBorder ? FIT_BORDER : undefined}
            >
              <th scope="row">{rowNumber(row.id)}</th>
              <td>{condition(row)}</td>
              <td>{wording.verdicts[row.verdict].label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p data-looked-into={LOOKED_INTO}>
        {t('ceiling', {
          row: rowNumber('benefitBelow'),
          named: LEVELS[1],
          lookedInto: LOOKED_INTO,
          value: LEVELS[1] * PERCENT_PER_LEVEL,
          ceiling: LOOKED_INTO * PERCENT_PER_LEVEL,
        })}
      </p>
      <HurdleList {...props} />
      <h3>{t('axesHeading')}</h3>
      <VerdictAxes {...props} />
    </MethodSection>
  )
}
