import { fillSentence } from '@/app/fill-sentence'
import { isLevel, type Response } from '@/lib/questionnaire/vocabulary'
import type { Words } from '../../workbench/words'

/** "Stufe 2", "weiß ich nicht" or "trifft nicht zu". */
export function responseName(response: Response, { differ }: Words): string {
  if (response === 'unknown') return differ.unknown
  return isLevel(response) ? fillSentence(differ.level, { level: response }) : differ.notApplicable
}

/** What stands for it where there is room for one character. */
export function responseSign(response: Response): string {
  if (response === 'unknown') return '?'
  return isLevel(response) ? String(response) : '–'
}
