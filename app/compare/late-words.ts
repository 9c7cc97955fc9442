import { type Locale, localePath } from '@/i18n/locales'
import type { loadLateWords as load } from './load-words'

export type LateWords = Awaited<ReturnType<typeof load>>

let coming: Promise<LateWords> | null = null

/** What a page of comparisons says once something is opened; fetched once. Rejects if the line is lost: then it can be asked for again. */
export function loadLateWords(locale: Locale): Promise<LateWords> {
  coming ??= fetchWords(localePath(locale, '/compare/words')).catch((error: unknown) => {
    coming = null
    throw error
  })
  return coming
}

/** All words of a comparison, and the other parts of its page: loaded when the first of them is asked for. */
export async function loadWhole(locale: Locale) {
  const [parts, words] = await Promise.all([import('./late-parts'), loadLateWords(locale)])
  return { view: 'all' as const, ...parts, ...words }
}

export type Whole = Awaited<ReturnType<typeof loadWhole>>

async function fetchWords(address: string): Promise<LateWords> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}
