import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import { MethodSection } from './method-section'
import { SOURCE_ARTICLE } from './source-article'

/** Where the instrument comes from, and what anyone may do with it. */
export async function Source({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.source' })
  const { author, title, published } = SOURCE_ARTICLE
  return (
    <MethodSection locale={locale} id="source">
      <p>{t('article', { author, title, day: await dayInWords(locale, published) })}</p>
      <p>{t('licence')}</p>
      <p>{t('arithmetic', { path: '/api/results' })}</p>
    </MethodSection>
  )
}
