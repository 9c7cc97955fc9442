import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/questionnaire/wording'

/** What the figures of a result are called, in formulas as in tables. */
export async function figureNames(locale: Locale, wording: EditionWording) {
  const t = await getTranslations({ locale, namespace: 'result' })
  return {
    benefit: wording.dimensions['customer-benefit'].label,
    integration: wording.dimensions.integration.label,
    fit: t('fit'),
    foundation: t('foundation'),
    readiness: t('readiness'),
  }
}
