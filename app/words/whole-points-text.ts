import { fillSentence } from '@/app/words/fill-sentence'
import type { Messages } from '@/i18n/messages'
import { rangeText } from '@/lib/report/in-words'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { inWholePoints } from '@/lib/scoring/whole-points'

type RangeWords = Pick<Messages['result'], 'notAssessable' | 'open' | 'valueInRange'>

/** "63 (55 bis 67)", "63", "offen (0 bis 100)" or "nicht bewertbar", in whole points; on the page and in the browser. */
export function wholePointsText(range: ScoreRange, words: RangeWords): string {
  const inRange = (parts: Readonly<Record<keyof ScoreRange, string>>) =>
    fillSentence(words.valueInRange, parts)
  return rangeText(inWholePoints(range), { ...words, inRange })
}
