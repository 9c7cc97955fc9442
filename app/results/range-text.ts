import { fillSentence } from '@/app/fill-sentence'
import type { Messages } from '@/i18n/messages'
import { inWholePoints } from '@/lib/report/whole-points'
import type { ScoreRange } from '@/lib/scoring/score-range'

export type RangeWords = Pick<Messages['result'], 'notAssessable' | 'open' | 'valueInRange'>

/** "63 (55 bis 67)", "63", "offen (0 bis 100)" or "nicht bewertbar", in whole points; on the page and in the browser. */
export function rangeText(range: ScoreRange, words: RangeWords): string {
  const { value, low, high } = inWholePoints(range)
  if (low === null || high === null) return words.notAssessable
  if (value !== null && low === high) return String(value)
  return fillSentence(words.valueInRange, { value: value ?? words.open, low, high })
}
