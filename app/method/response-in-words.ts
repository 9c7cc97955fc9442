import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { isLevel, type Response } from '@/lib/questionnaire/vocabulary'

/** "Stufe 3", "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export async function responsesInWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const assessment = await getTranslations({ locale, namespace: 'assessment' })
  return (response: Response) => {
    if (isLevel(response)) return t('level', { level: response })
    return assessment(response === 'unknown' ? 'unknown' : 'notApplicable')
  }
}
