import { fillSentence } from '@/app/fill-sentence'
import { wholePoints } from '@/lib/report/whole-points'
import type { LevelSummary, ResponseSpread } from '@/lib/statistics/response-spread'
import type { Words } from '../../workbench/words'

/** Agreement in whole points; `null` where there are too few levels for one. */
export function agreementInPoints({ summary }: ResponseSpread): number | null {
  return summary === null ? null : wholePoints(100 * summary.agreement)
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
