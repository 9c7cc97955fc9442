import { fillSentence } from '@/app/words/fill-sentence'
import { isLevel, type Response } from '@/lib/instrument/vocabulary'
import { responseText } from '@/lib/report/in-words'
import { wholePoints } from '@/lib/scoring/whole-points'
import type { LevelSummary, ResponseSpread } from '@/lib/statistics/response-spread'
import type { Words } from '../../words'

/** Agreement in whole points; `null` where there are too few levels for one. 0 and 100 mean exactly that. */
export function agreementInPoints({ summary }: ResponseSpread): number | null {
  if (summary === null) return null
  const { agreement } = summary
  return agreement === 0 || agreement === 1
    ? 100 * agreement
    : Math.min(99, Math.max(1, wholePoints(100 * agreement)))
}

/** "2", or "1 und 3" where the group is split between them. */
export function middleLevels({ medianLow, medianHigh }: LevelSummary, { differ }: Words): string {
  return medianLow === medianHigh
    ? String(medianLow)
    : fillSentence(differ.middleLevels, { low: medianLow, high: medianHigh })
}

/** "0–4", or "2" where all are alike. */
export function levelRange({ lowest, highest }: LevelSummary): string {
  return lowest === highest ? String(lowest) : `${lowest}–${highest}`
}

/** "25 %"; a dash where too few could have known. */
export function unknownInWords({ unknownShare }: ResponseSpread, locale: string): string {
  if (unknownShare === null) return '–'
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(unknownShare)
}

/** "Stufe 2", "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export function responseName(response: Response, { differ, assessment }: Words): string {
  return responseText(response, assessment, (level) => fillSentence(differ.level, { level }))
}

/** What stands for it where there is room for one character. */
export function responseSign(response: Response): string {
  if (response === 'unknown') return '?'
  return isLevel(response) ? String(response) : '–'
}
