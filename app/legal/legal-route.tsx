import { getTranslations } from 'next-intl/server'
import type { FunctionComponent } from 'react'
import { Document } from '@/app/document'
import { pageMetadata } from '@/app/http/page-metadata'
import type { Locale, Localized } from '@/i18n/locales'
import type { LEGAL_PAGES } from '@/lib/paths/paths'

/** A page of its own for each of the legal texts. */
export function legalRoute(
  id: (typeof LEGAL_PAGES)[number],
  Text: FunctionComponent<{ readonly locale: Locale }>,
) {
  return {
    async generateMetadata({ params }: Localized) {
      const { locale } = await params
      const t = await getTranslations({ locale })
      return pageMetadata({
        locale,
        path: `/${id}`,
        title: t('site.pageTitle', { page: t(`legal.${id}.name`) }),
        description: t(`legal.${id}.description`),
      })
    },
    async Page({ params }: Localized) {
      const { locale } = await params
      return (
        <Document locale={locale} path={`/${id}`}>
          <Text locale={locale} />
        </Document>
      )
    },
  }
}
