import { fillSentence } from '@/app/words/fill-sentence'
import type { Response } from '@/lib/instrument/vocabulary'
import { responseText } from '@/lib/report/in-words'
import { wholePoints } from '@/lib/scoring/whole-points'
import type { ResponseSpread } from '@/lib/statistics/response-spread'
import type { DifferWords } from '../../words'

/** Agreement in whole points; `null` where there are too few levels for one. 0 and 100 mean exactly that. */
export function agreementInPoints({ summary }: ResponseSpread): number | null {
  if (summary === null) return null
  const { agreement } = summary
  return agreement === 0 || agreement === 1
    ? 100 * agreement
    : Math.min(99, Math.max(1, wholePoints(100 * agreement)))
}

/** "Stufe 2", "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export function responseName(response: Response, { differ, assessment }: DifferWords): string {
  return responseText(response, assessment, (level) => fillSentence(differ.level, { level }))
}
