import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { isLevel, type Response } from '@/lib/questionnaire/vocabulary'
import type { ItemWording } from '@/lib/questionnaire/wording'

/** What a person ticked, in the words of the form. */
export async function answerInWords(
  locale: Locale,
  { levels }: ItemWording,
  response: Response | undefined,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'result' })
  if (response === undefined || response === 'unknown') return t('unknown')
  return isLevel(response) ? levels[response] : t('notApplicable')
}
