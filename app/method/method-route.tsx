import { getTranslations } from 'next-intl/server'
import { CURRENT_EDITION } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import { MethodPage } from './method-page'

/** The method page in one language: a static page. */
export function methodRoute(locale: Locale) {
  return {
    async generateMetadata() {
      const t = await getTranslations({ locale, namespace: 'method' })
      return pageMetadata({
        locale,
        path: '/method',
        title: t('title'),
        description: t('description', { items: CURRENT_EDITION.items.length }),
      })
    },
    Page: () => <MethodPage locale={locale} />,
  }
}
