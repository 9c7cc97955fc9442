import { getTranslations } from 'next-intl/server'
import { formPathsOf } from '@/app/form-paths'
import { EDITIONS, questionnaireOf } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'
import { AssessmentPage } from './assessment-page'
import { emptyDraft } from './draft'

interface Props {
  readonly params: Promise<{ readonly edition: string }>
}

/** The two empty forms of each released edition, for drafts that were begun with its questions. */
export function editionRoute(locale: Locale, form: FormId) {
  return {
    generateStaticParams: () => EDITIONS.map(({ edition }) => ({ edition })),
    async generateMetadata({ params }: Props) {
      const { edition } = await params
      const t = await getTranslations({ locale })
      return pageMetadata({
        locale,
        path: formPathsOf(edition)[form],
        title: t('site.pageTitle', { page: t('assessment.headingEdition', { edition }) }),
        description: t('assessment.description'),
      })
    },
    async Page({ params }: Props) {
      const { edition } = await params
      const t = await getTranslations({ locale })
      const heading = t('assessment.headingEdition', { edition })
      return (
        <AssessmentPage
          locale={locale}
          questionnaire={questionnaireOf(edition)}
          draft={emptyDraft(form)}
          scope="new"
          title={t('site.pageTitle', { page: heading })}
          heading={heading}
        />
      )
    },
  }
}
