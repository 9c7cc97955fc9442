import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import { VerdictSign } from '@/components/verdict-sign'
import { HURDLE_FLOORS, LEVELS } from '@/lib/instrument/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import { FIT_BORDER, LOOKED_INTO } from '@/lib/scoring/thresholds'
import { figureNames, quotes } from './figure-format'
import { MethodPart, type MethodProps, MethodSection } from './method-section'
import { VerdictAxes } from './verdict-axes'
import { rowNumber, VERDICT_TABLE, type VerdictRow } from './verdict-table'

/** The rules that lead to a verdict, in their order, and the picture of the two axes. */
export async function VerdictRules(props: MethodProps) {
  const { locale, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  const condition = await verdictConditions(props)
  return (
    <MethodSection locale={locale} id="verdicts" count={VERDICT_TABLE.length} isOpen>
      <p>{t('lead')}</p>
      <ol className="verdict-table">
        {VERDICT_TABLE.map((row) => (
          <li
            key={row.id}
            data-row={row.id}
            data-verdict={row.verdict}
            data-border={row.hasBorder ? FIT_BORDER : undefined}
          >
            <VerdictSign verdict={row.verdict}>{wording.verdicts[row.verdict].label}</VerdictSign>
            <span>{condition(row)}</span>
          </li>
        ))}
      </ol>
      <p data-looked-into={LOOKED_INTO}>
        {t('ceiling', {
          row: rowNumber('benefitBelow'),
          named: LEVELS[1],
          lookedInto: LOOKED_INTO,
          value: LEVELS[1] * PERCENT_PER_LEVEL,
          ceiling: LOOKED_INTO * PERCENT_PER_LEVEL,
        })}
      </p>
      <HurdleFloors locale={locale} />
      <MethodPart heading={t('axesHeading')}>
        <VerdictAxes {...props} />
      </MethodPart>
    </MethodSection>
  )
}

const KINDS = ['begun', 'estimated', 'settled'] as const satisfies readonly (keyof typeof HURDLE_FLOORS)[]

/** What a hurdle is, and what each of the levels means that one has to reach. */
async function HurdleFloors({ locale }: Pick<MethodProps, 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  return (
    <MethodPart heading={t('hurdlesHeading')}>
      <p>{t('hurdles')}</p>
      <dl className="terms">
        {KINDS.map((kind) => (
          <div key={kind} data-floor={HURDLE_FLOORS[kind]}>
            <dt>{t('floor', { floor: HURDLE_FLOORS[kind] })}</dt>
            <dd>{t(`floorMeanings.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </MethodPart>
  )
}

/** The condition of each row of the verdict table in words. */
export async function verdictConditions({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  const format = await getFormatter({ locale })
  const quoted = await quotes(locale)
  const presumed = questionnaire.items
    .filter((item) => item.presumed)
    .map(({ id }) => quoted(wordingOf(wording, id).label))
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
