import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { openCode } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import { AssessmentPage } from './assessment-page'
import { draftOfAnswers } from './draft'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

/** The questionnaire with the answers of an answer code filled in. */
export function editRoute(locale: Locale) {
  const translations = () => getTranslations({ locale, namespace: 'assessment' })
  return {
    async generateMetadata({ params }: Props) {
      const { code } = await params
      const t = await translations()
      return pageMetadata({
        locale,
        path: `/assessment/${code}`,
        title: t('titleEdit'),
        description: t('description'),
        personal: true,
      })
    },
    async Page({ params }: Props) {
      const opened = openCode((await params).code)
      // The proxy has already answered codes that do not open with a page that says why.
      if (!opened.ok || opened.kind !== 'answers') notFound()
      const t = await translations()
      const draft = draftOfAnswers(opened.responseSet)
      return (
        <AssessmentPage locale={locale} draft={draft} title={t('titleEdit')} heading={t('headingEdit')} />
      )
    },
  }
}
