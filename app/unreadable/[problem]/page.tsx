import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/page-metadata'
import { LINK_PROBLEMS, type LinkProblem } from '@/lib/codes/link-problem'
import { UnreadablePage } from '../unreadable-page'

interface Props {
  readonly params: Promise<{ readonly problem: LinkProblem }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return LINK_PROBLEMS.map((problem) => ({ problem }))
}

export async function generateMetadata({ params }: Props) {
  const { problem } = await params
  const t = await getTranslations({ locale: 'de', namespace: 'unreadable' })
  return pageMetadata({
    locale: 'de',
    path: `/unreadable/${problem}`,
    title: t('title'),
    description: t(`causes.${problem}.text`),
    personal: true,
  })
}

export default async function Page({ params }: Props) {
  return <UnreadablePage locale="de" problem={(await params).problem} />
}
