import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { isLevel, type Response } from '@/lib/questionnaire/vocabulary'
import type { ItemWording } from '@/lib/questionnaire/wording'

/** An answer as the form words it: the level's sentence with its number, "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export async function answersInWords(locale: Locale) {
  const t = await getTranslations({ locale })
  return ({ levels }: ItemWording, response: Response) => {
    if (response === 'unknown') return t('assessment.unknown')
    if (!isLevel(response)) return t('assessment.notApplicable')
    return `${levels[response]} (${t('result.level', { level: response })})`
  }
}
