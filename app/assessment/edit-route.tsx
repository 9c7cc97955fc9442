import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DEEPER_PATH } from '@/app/form-paths'
import { openCode } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import { AssessmentPage } from './assessment-page'
import { draftOfAnswers } from './draft'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

/**
 * The questionnaire with the answers of an answer code filled in, in the edition that the code belongs to. With
 * `deeper` it is the full form: what the quick one has asked is kept, and only the rest is still open.
 */
export function editRoute(locale: Locale, { deeper = false } = {}) {
  const translations = async () => {
    const t = await getTranslations({ locale })
    const heading = t(deeper ? 'assessment.headingDeeper' : 'assessment.headingEdit')
    return {
      heading,
      title: t('site.pageTitle', { page: heading }),
      description: t('assessment.description'),
    }
  }
  return {
    async generateMetadata({ params }: Props) {
      const { code } = await params
      const { title, description } = await translations()
      return pageMetadata({
        locale,
        path: `/assessment/${code}${deeper ? DEEPER_PATH : ''}`,
        title,
        description,
      })
    },
    async Page({ params }: Props) {
      const { code } = await params
      const opened = openCode(code)
      // The proxy has already answered codes that do not open with a page that says why.
      if (!opened.ok || opened.kind !== 'answers') notFound()
      const { heading, title } = await translations()
      const draft = draftOfAnswers(opened.responseSet)
      return (
        <AssessmentPage
          locale={locale}
          questionnaire={opened.questionnaire}
          draft={deeper ? { ...draft, form: 'full' } : draft}
          scope={deeper ? `${code}-full` : code}
          title={title}
          heading={heading}
        />
      )
    },
  }
}
