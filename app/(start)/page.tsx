import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/page-metadata'
import { StartPage } from './start-page'

export async function generateMetadata() {
  const t = await getTranslations({ locale: 'de' })
  return pageMetadata({
    locale: 'de',
    path: '/',
    title: t('start.title'),
    description: t('site.description'),
  })
}

export default function Page() {
  return <StartPage locale="de" />
}
