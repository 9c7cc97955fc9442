import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import { SignSheet, VerdictSign } from '@/components/verdict-sign'
import { HURDLE_FLOORS, LEVELS } from '@/lib/instrument/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import { FIT_BORDER, LOOKED_INTO } from '@/lib/scoring/thresholds'
import { figureNames } from './figure-format'
import { type MethodProps, MethodSection } from './method-section'
import { VerdictAxes } from './verdict-axes'
import { rowNumber, VERDICT_TABLE, type VerdictRow } from './verdict-table'

/** The rules that lead to a verdict, in their order, and the picture of the two axes. */
export async function VerdictRules(props: MethodProps) {
  const { locale, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  const condition = await verdictConditions(props)
  return (
    <MethodSection locale={locale} id="verdicts">
      <SignSheet />
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
              <td>
                <VerdictSign verdict={row.verdict}>{wording.verdicts[row.verdict].label}</VerdictSign>
              </td>
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

const KINDS = ['begun', 'estimated', 'settled'] as const satisfies readonly (keyof typeof HURDLE_FLOORS)[]

/** Which items are hurdles, and the level each has to reach. */
async function HurdleList({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  return (
    <>
      <h3>{t('hurdlesHeading')}</h3>
      <p>{t('hurdles')}</p>
      <dl className="terms">
        {KINDS.map((kind) => (
          <div key={kind} data-floor={HURDLE_FLOORS[kind]}>
            <dt>{t('floor', { floor: HURDLE_FLOORS[kind] })}</dt>
            <dd>{t(`floorMeanings.${kind}`)}</dd>
            <dd>
              <ul>
                {questionnaire.items
                  .filter(({ hurdleFloor }) => hurdleFloor === HURDLE_FLOORS[kind])
                  .map(({ id }) => (
                    <li key={id}>{wordingOf(wording, id).label}</li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The condition of each row of the verdict table in words. */
export async function verdictConditions({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  const format = await getFormatter({ locale })
  const presumed = questionnaire.items
    .filter((item) => item.presumed)
    .map(({ id }) => `„${wordingOf(wording, id).label}“`)
  const words = {
    ...(await figureNames(locale, wording)),
    lowest: LEVELS[0],
    named: LEVELS[1],
    border: FIT_BORDER,
    presumed: format.list(presumed, { type: 'disjunction' }),
    row: rowNumber('allClear'),
  }
  return ({ id }: VerdictRow) => t(`conditions.${id}`, words)
}
