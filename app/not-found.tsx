import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Document } from '@/app/document'
import { pageMetadata } from '@/app/page-metadata'

export async function generateMetadata() {
  const t = await getTranslations({ locale: 'de' })
  return pageMetadata({
    locale: 'de',
    path: '/',
    title: t('site.pageTitle', { page: t('notFound.heading') }),
    description: t('notFound.text'),
    personal: true,
  })
}

export default async function NotFound() {
  setRequestLocale('de')
  const t = await getTranslations({ locale: 'de' })
  return (
    <Document locale="de">
      <h1>{t('notFound.heading')}</h1>
      <p className="lead">{t('notFound.text')}</p>
      <p className="actions">
        <a href="/">{t('site.home')}</a>
      </p>
    </Document>
  )
}
