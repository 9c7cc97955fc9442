import { getTranslations } from 'next-intl/server'
import { blankValues } from '@/app/assessment/filling/form-values'
import { Document } from '@/app/document'
import { formPathsOf } from '@/app/http/form-paths'
import { pageMetadata } from '@/app/http/page-metadata'
import { OFFERED } from '@/app/operator/offered'
import { EDITIONS, questionnaireOf } from '@/app/words/instrument'
import type { Localized } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'
import { AssessmentPage } from './assessment-page'

/** The two empty forms of each released edition, for drafts that were begun with its questions. */
export function editionForm(form: FormId) {
  return {
    generateStaticParams: () => EDITIONS.map(({ edition }) => ({ edition })),
    async generateMetadata({ params }: Localized<{ readonly edition: string }>) {
      const { locale, edition } = await params
      const t = await getTranslations({ locale })
      return pageMetadata({
        locale,
        path: formPathsOf(edition)[form],
        title: t('site.pageTitle', { page: t('assessment.headingEdition', { edition }) }),
        description: t('assessment.description'),
      })
    },
    async Page({ params }: Localized<{ readonly edition: string }>) {
      const { locale, edition } = await params
      const t = await getTranslations({ locale })
      const heading = t('assessment.headingEdition', { edition })
      return (
        <Document locale={locale} path={formPathsOf(edition)[form]}>
          <AssessmentPage
            locale={locale}
            questionnaire={questionnaireOf(edition)}
            form={form}
            values={blankValues(OFFERED)}
            scope="new"
            title={t('site.pageTitle', { page: heading })}
            heading={heading}
          />
        </Document>
      )
    },
  }
}
