import { getTranslations } from 'next-intl/server'
import { Document } from '@/app/document'
import { pageMetadata } from '@/app/http/page-metadata'
import { UnreadablePage } from '@/app/unreadable/unreadable-page'
import type { Localized } from '@/i18n/locales'
import { LINK_PROBLEMS, type LinkProblem } from '@/lib/codes/decode'

type Props = Localized<{ readonly problem: LinkProblem }>

/** One prerendered page for each thing that can be wrong with a link. */
export const dynamicParams = false
export const generateStaticParams = () => LINK_PROBLEMS.map((problem) => ({ problem }))

export async function generateMetadata({ params }: Props) {
  const { locale, problem } = await params
  const t = await getTranslations({ locale })
  return pageMetadata({
    locale,
    path: `/unreadable/${problem}`,
    title: t('site.pageTitle', { page: t(`unreadable.causes.${problem}.heading`) }),
    description: t(`unreadable.causes.${problem}.text`),
    personal: true,
  })
}

export default async function Page({ params }: Props) {
  const { locale, problem } = await params
  return (
    <Document locale={locale} path={`/unreadable/${problem}`}>
      <UnreadablePage {...{ locale, problem }} />
    </Document>
  )
}
