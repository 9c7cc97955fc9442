import { getTranslations } from 'next-intl/server'
import { CURRENT_EDITION } from '@/app/instrument'
import { MethodPage } from '@/app/method/method-page'
import { pageMetadata } from '@/app/page-metadata'
import type { Localized } from '@/i18n/locales'

export async function generateMetadata({ params }: Localized) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'method' })
  return pageMetadata({
    locale,
    path: '/method',
    title: t('title'),
    description: t('description', { items: CURRENT_EDITION.items.length }),
  })
}

export default async function Page({ params }: Localized) {
  return <MethodPage locale={(await params).locale} />
}
