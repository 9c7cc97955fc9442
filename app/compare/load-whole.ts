import type { Locale } from '@/i18n/locales'
import { loadLateWords } from './late-words'

/** All words of a comparison, and the other parts of its page: loaded when the first of them is asked for. */
export async function loadWhole(locale: Locale) {
  const [parts, words] = await Promise.all([import('./late-parts'), loadLateWords(locale)])
  return { view: 'all' as const, ...parts, ...words }
}

export type Whole = Awaited<ReturnType<typeof loadWhole>>
