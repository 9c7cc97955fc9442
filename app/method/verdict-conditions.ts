import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { LEVELS } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { figureNames } from './figure-names'
import { rowNumber, type VerdictRow } from './verdict-table'

/** The condition of each row of the verdict table in words. */
export async function verdictConditions(locale: Locale, wording: EditionWording) {
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  const words = {
    ...(await figureNames(locale, wording)),
    lowest: LEVELS[0],
    border: FIT_BORDER,
    row: rowNumber('allClear'),
  }
  return ({ id }: VerdictRow) => t(`conditions.${id}`, words)
}
