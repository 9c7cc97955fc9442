import { type Language, languageOf } from '@/app/language'
import type { Locale } from '@/i18n/locales'
import { isLevel, type Response } from '@/lib/questionnaire/vocabulary'
import type { ItemWording } from '@/lib/questionnaire/wording'

/** An answer as the form words it: the level's sentence with its number, "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export async function answersInWords(locale: Locale) {
  return answersIn(await languageOf(locale))
}

export function answersIn({ words }: Language) {
  const assessment = words('assessment')
  const result = words('result')
  return ({ levels }: ItemWording, response: Response) => {
    if (response === 'unknown') return assessment('unknown')
    if (!isLevel(response)) return assessment('notApplicable')
    return `${levels[response]} (${result('level', { level: response })})`
  }
}
