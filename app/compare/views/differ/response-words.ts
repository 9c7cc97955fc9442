import { fillSentence } from '@/app/fill-sentence'
import { isLevel, type Response } from '@/lib/questionnaire/vocabulary'
import type { Words } from '../../workbench/words'

/** "Stufe 2", "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export function responseName(response: Response, { differ, assessment }: Words): string {
  if (response === 'unknown') return assessment.unknown
  return isLevel(response) ? fillSentence(differ.level, { level: response }) : assessment.notApplicable
}

/** What stands for it where there is room for one character. */
export function responseSign(response: Response): string {
  if (response === 'unknown') return '?'
  return isLevel(response) ? String(response) : '–'
}
