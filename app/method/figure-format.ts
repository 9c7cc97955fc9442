import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { EQUAL_WITHIN } from '@/lib/scoring/thresholds'
import { roundForReckoning, SHOWN_DECIMALS } from './two-decimals'

/** Figures with two decimals in the language of the page. */
export async function figureFormat(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const format = await getFormatter({ locale })
  const decimals = { minimumFractionDigits: SHOWN_DECIMALS, maximumFractionDigits: SHOWN_DECIMALS }
  const figure = (exact: number) => format.number(roundForReckoning(exact), decimals)
  /** "62,50 (41,67 bis 75,00)", "75,00", "offen (0,00 bis 100,00)" or "nicht bewertbar". */
  const range = ({ value, low, high }: ScoreRange) => {
    if (low === null || high === null) return t('notAssessable')
    if (value !== null && !isOpen({ value, low, high })) return figure(value)
    return t('valueInRange', {
      value: value === null ? t('open') : figure(value),
      low: figure(low),
      high: figure(high),
    })
  }
  return { figure, range }
}

/** Something unknown stands in the way of one exact figure. */
export function isOpen({ low, high }: ScoreRange): boolean {
  return low !== null && high !== null && high - low >= EQUAL_WITHIN
}
