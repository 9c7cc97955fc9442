import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { ScoredResult } from '@/lib/report/scored-result'

/** "Voll-Check" or "Kurz-Check, soweit gefragt", and whether the link brings the answers along. */
export async function kindInWords(locale: Locale, { form, kind }: ScoredResult): Promise<string> {
  const t = await getTranslations({ locale })
  const name = t(form === 'quick' ? 'result.formQuickAsked' : 'result.formFull')
  return kind === 'answers' ? name : t('compare.withoutAnswers', { form: name })
}
