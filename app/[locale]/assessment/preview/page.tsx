import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Document } from '@/app/document'
import { PreviewPage } from '@/app/editions/preview-page'
import { PREVIEW_PATH } from '@/app/http/form-paths'
import { pageMetadata } from '@/app/http/page-metadata'
import { previewedEdition } from '@/app/words/previewed-edition'
import { type Localized, localePath } from '@/i18n/locales'

/** The file is read anew each time. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Localized) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'method.preview' })
  const edition = (await previewedEdition())?.edition ?? ''
  return pageMetadata({
    ...{ locale, path: PREVIEW_PATH, personal: true },
    title: t('heading', { edition }),
    description: t('lead'),
  })
}

/** The edition that an operator writes, as its file stands. */
export default async function Page({ params }: Localized) {
  const { locale } = await params
  const previewed = await previewedEdition()
  if (previewed === null) redirect(localePath(locale, '/assessment'))
  return (
    <Document locale={locale} path={PREVIEW_PATH}>
      <PreviewPage locale={locale} {...previewed} />
    </Document>
  )
}
