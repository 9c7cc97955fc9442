import { fillSentence } from '@/app/fill-sentence'
import { nameOf } from '@/lib/comparison/collection'
import type { ResultPair } from '@/lib/comparison/pairs'
import type { Words } from '../../workbench/words'

/** The name of the firm; where the two are called differently, both: "Ergebnis 1 → Ergebnis 2". */
export function pairName({ before, after }: ResultPair, words: Words): string {
  const [from, to] = [before, after].map((result) => nameOf(result, words.workbench.unnamed))
  return from === to || (before.naming.label.trim() !== '' && after.naming.label.trim() !== '')
    ? (to ?? '')
    : fillSentence(words.moved.names, { before: from ?? '', after: to ?? '' })
}
