import { languageOf } from '@/app/language'
import type { Locale } from '@/i18n/locales'
import type { ScoreRange } from '@/lib/scoring/score-range'

/** "63 (55 bis 67)", "63", "offen (0 bis 100)" or "nicht bewertbar", in whole points. */
export async function rangeInWords(locale: Locale, range: ScoreRange): Promise<string> {
  return (await languageOf(locale)).range(range)
}
