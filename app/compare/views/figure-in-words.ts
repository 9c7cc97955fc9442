import { fillSentence } from '@/app/fill-sentence'
import type { Figure } from '@/lib/comparison/row'
import type { Words } from '../workbench/words'

/** "63 (55–67)", "63", "offen (0–100)", "nicht bewertbar", "nicht gefragt"; in brackets with a star where it is not comparable. */
export function figureInWords(figure: Figure, words: Words): string {
  const t = words.who
  const { value, low, high, isComparable, isAsked } = figure
  if (!isAsked) return t.notAsked
  if (low === null || high === null) return words.compare.figureTrends['not-assessable']
  const text =
    value !== null && low === high
      ? String(value)
      : fillSentence(t.valueInRange, { value: value ?? t.open, low, high })
  return isComparable ? text : fillSentence(t.notComparable, { figure: text })
}
