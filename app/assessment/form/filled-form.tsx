import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { valuesOfAnswers } from '@/app/assessment/filling/form-values'
import { Document } from '@/app/document'
import { DEEPER_PATH } from '@/app/http/form-paths'
import { pageMetadata } from '@/app/http/page-metadata'
import { openCode } from '@/app/words/instrument'
import type { Locale, Localized } from '@/i18n/locales'
import { AssessmentPage } from './assessment-page'

/**
 * The questionnaire with the answers of an answer code filled in, in the edition that the code belongs to. With
 * `deeper` it is the full form: what the quick one has asked is kept, and only the rest is still open.
 */
export function filledForm({ deeper = false } = {}) {
  const pathOf = (code: string) => `/assessment/${code}${deeper ? DEEPER_PATH : ''}` as const
  const translations = async (locale: Locale) => {
    const t = await getTranslations({ locale })
    const heading = t(deeper ? 'assessment.headingDeeper' : 'assessment.headingEdit')
    return {
      heading,
      title: t('site.pageTitle', { page: heading }),
      description: t('assessment.description'),
    }
  }
  return {
    async generateMetadata({ params }: Localized<{ readonly code: string }>) {
      const { locale, code } = await params
      const { title, description } = await translations(locale)
      return pageMetadata({
        locale,
        path: pathOf(code),
        title,
        description,
      })
    },
    async Page({ params }: Localized<{ readonly code: string }>) {
      const { locale, code } = await params
      const opened = openCode(code)
      // The proxy has already answered codes that do not open with a page that says why.
      if (!opened.ok || opened.kind !== 'answers') notFound()
      const { heading, title } = await translations(locale)
      return (
        <Document locale={locale} path={pathOf(code)}>
          <AssessmentPage
            locale={locale}
            questionnaire={opened.questionnaire}
            form={deeper ? 'full' : opened.responseSet.form}
            values={valuesOfAnswers(opened.responseSet)}
            scope={deeper ? `${code}-full` : code}
            title={title}
            heading={heading}
          />
        </Document>
      )
    },
  }
}
