import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'

/** What the parts of the advice are called, here as on a result. */
export async function adviceHeadings(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  const result = await getTranslations({ locale, namespace: 'result' })
  const method = await getTranslations({ locale, namespace: 'method.advice' })
  return {
    reasons: result('decisive'),
    openQuestions: t('openHeading'),
    levers: t('leversHeading'),
    smallestStep: t('stepHeading'),
    stability: method('stability'),
    position: t('positionHeading'),
    facts: t('factsHeading'),
  }
}
