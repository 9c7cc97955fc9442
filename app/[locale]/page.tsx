import { getTranslations } from 'next-intl/server'
import { Document } from '@/app/document'
import { pageMetadata } from '@/app/http/page-metadata'
import { StartPage } from '@/app/start/start-page'
import { offeredInWords } from '@/app/words/offered-words'
import type { Localized } from '@/i18n/locales'

export async function generateMetadata({ params }: Localized) {
  const { locale } = await params
  const t = await getTranslations({ locale })
  const description = t('site.about', { technologies: await offeredInWords(locale) })
  return pageMetadata({
    locale,
    path: '/',
    title: `${t('site.name')} – ${t('site.claim')}`,
    description,
    // The card names the site by itself.
    preview: { title: t('site.claim'), description },
  })
}

export default async function Page({ params }: Localized) {
  const { locale } = await params
  return (
    <Document locale={locale} path="/">
      <StartPage locale={locale} />
    </Document>
  )
}
