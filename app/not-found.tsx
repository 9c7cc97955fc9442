import { Document } from '@/app/document'
import { pageMetadata } from '@/app/http/page-metadata'
import { languageOf } from '@/app/words/language'
import { DeadEnd } from '@/components/dead-end'

export async function generateMetadata() {
  const { words } = await languageOf('de')
  const [site, t] = [words('site'), words('notFound')]
  return pageMetadata({
    locale: 'de',
    path: '/',
    title: site('pageTitle', { page: t('heading') }),
    description: t('text'),
    personal: true,
  })
}

/** Rendered beside every page, in case it is not found: has to be cheap. */
export default async function NotFound() {
  const { words } = await languageOf('de')
  const t = words('notFound')
  return (
    <Document locale="de">
      <DeadEnd heading={t('heading')} text={t('text')} steps={[t('check'), t('restart')]}>
        <a className="button" href="/">
          {words('site')('home')}
        </a>
      </DeadEnd>
    </Document>
  )
}
