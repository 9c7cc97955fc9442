import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { LEVELS } from '@/lib/questionnaire/vocabulary'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { figureNames } from './figure-names'
import type { MethodProps } from './method-parts'
import { rowNumber, type VerdictRow } from './verdict-table'

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
