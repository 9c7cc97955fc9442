import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { isLevel, type Response } from '@/lib/questionnaire/vocabulary'

/** "Stufe 3", "weiß nicht" or "trifft nicht zu". */
export async function responsesInWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'method.example' })
  return (response: Response) => {
    if (isLevel(response)) return t('level', { level: response })
    return response === 'unknown' ? t('unknown') : t('notApplicable')
  }
}
