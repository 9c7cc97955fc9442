import { fillSentence } from '@/app/words/fill-sentence'
import type { Unusable } from '@/lib/intake/selection'
import type { IntakeWords } from '../words'

/** What could not be used, where it stood, and why. */
export function unusableInWords(
  { file, text, problem }: Unusable,
  words: Pick<IntakeWords, 'unusable' | 'unusableFile' | 'unusableInFile' | 'reasons'>,
): string {
  const reason = words.reasons[problem] ?? ''
  if (file === null) return fillSentence(words.unusable, { text, reason })
  return text === ''
    ? fillSentence(words.unusableFile, { file, reason })
    : fillSentence(words.unusableInFile, { file, text, reason })
}
