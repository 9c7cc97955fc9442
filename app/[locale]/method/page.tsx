import { getTranslations } from 'next-intl/server'
import { Document } from '@/app/document'
import { pageMetadata } from '@/app/http/page-metadata'
import { MethodPage } from '@/app/method/method-page'
import { OFFERED_EDITION } from '@/app/operator/offered'
import type { Localized } from '@/i18n/locales'

export async function generateMetadata({ params }: Localized) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'method' })
  return pageMetadata({
    locale,
    path: '/method',
    title: t('title'),
    description: t('description', { items: OFFERED_EDITION.items.length }),
  })
}

export default async function Page({ params }: Localized) {
  const { locale } = await params
  return (
    <Document locale={locale} path="/method">
      <MethodPage locale={locale} />
    </Document>
  )
}
