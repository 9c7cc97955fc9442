import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import { StartPage } from './start-page'

/** The start page in one language. */
export function startRoute(locale: Locale) {
  return {
    async generateMetadata() {
      const t = await getTranslations({ locale })
      return pageMetadata({ locale, path: '/', title: t('start.title'), description: t('site.description') })
    },
    Page: () => <StartPage locale={locale} />,
  }
}
