import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Document } from '@/app/document'
import { pageMetadata } from '@/app/page-metadata'

export async function generateMetadata() {
  const t = await getTranslations({ locale: 'de', namespace: 'notFound' })
  return pageMetadata({ locale: 'de', path: '/', title: t('title'), description: t('text'), personal: true })
}

export default async function NotFound() {
  setRequestLocale('de')
  const t = await getTranslations({ locale: 'de', namespace: 'notFound' })
  return (
    <Document locale="de">
      <h1>{t('heading')}</h1>
      <p className="lead">{t('text')}</p>
      <p className="actions">
        <a href="/">{t('home')}</a>
      </p>
    </Document>
  )
}
