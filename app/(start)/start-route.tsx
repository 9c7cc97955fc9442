import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import { StartPage } from './start-page'

/** The start page in one language. */
export function startRoute(locale: Locale) {
  return {
    async generateMetadata() {
      const t = await getTranslations({ locale })
      const description = t('site.description')
      return pageMetadata({
        locale,
        path: '/',
        title: `${t('site.name')} – ${t('site.claim')}`,
        description,
        // The card names the site by itself.
        preview: { title: t('site.claim'), description },
      })
    },
    Page: () => <StartPage locale={locale} />,
  }
}
