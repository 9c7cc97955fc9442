import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import { LINK_PROBLEMS, type LinkProblem } from '@/lib/codes/decode'
import { UnreadablePage } from './unreadable-page'

interface Props {
  readonly params: Promise<{ readonly problem: LinkProblem }>
}

/** One prerendered page for each thing that can be wrong with a link, in one language. */
export function unreadableRoute(locale: Locale) {
  return {
    generateStaticParams: () => LINK_PROBLEMS.map((problem) => ({ problem })),
    async generateMetadata({ params }: Props) {
      const { problem } = await params
      const t = await getTranslations({ locale })
      return pageMetadata({
        locale,
        path: `/unreadable/${problem}`,
        title: t('site.pageTitle', { page: t(`unreadable.causes.${problem}.heading`) }),
        description: t(`unreadable.causes.${problem}.text`),
        personal: true,
      })
    },
    Page: async ({ params }: Props) => <UnreadablePage locale={locale} problem={(await params).problem} />,
  }
}
