import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { inWholePoints } from '@/lib/report/whole-points'
import type { ScoreRange } from '@/lib/scoring/score-range'

/** "63 (55 bis 67)", "63", "offen (0 bis 100)" or "nicht bewertbar", in whole points. */
export async function rangeInWords(locale: Locale, range: ScoreRange): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'result' })
  const { value, low, high } = inWholePoints(range)
  if (low === null || high === null) return t('notAssessable')
  if (value !== null && low === high) return String(value)
  return t('valueInRange', { value: value ?? t('open'), low, high })
}
