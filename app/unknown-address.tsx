import { Document } from '@/app/document'
import { pageMetadata } from '@/app/http/page-metadata'
import { languageOf } from '@/app/words/language'
import { DeadEnd } from '@/components/dead-end'
import { type Locale, localePath } from '@/i18n/locales'

export async function unknownAddressMetadata(locale: Locale) {
  const { words } = await languageOf(locale)
  const [site, t] = [words('site'), words('notFound')]
  return pageMetadata({
    locale,
    path: '/',
    title: site('pageTitle', { page: t('heading') }),
    description: t('text'),
    personal: true,
  })
}

/** Says that there is no such address, and where to go on. */
export async function UnknownAddress({ locale }: { readonly locale: Locale }) {
  const { words } = await languageOf(locale)
  const t = words('notFound')
  return (
    <Document locale={locale} path="/">
      <DeadEnd heading={t('heading')} text={t('text')} steps={[t('check'), t('restart')]}>
        <a className="button" href={localePath(locale, '/')}>
          {words('site')('home')}
        </a>
      </DeadEnd>
    </Document>
  )
}
