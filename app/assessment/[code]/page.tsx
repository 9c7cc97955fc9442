import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { openCode } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import { AssessmentPage } from '../assessment-page'
import { draftOfAnswers } from '../draft'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export async function generateMetadata({ params }: Props) {
  const { code } = await params
  const t = await getTranslations({ locale: 'de', namespace: 'assessment' })
  return pageMetadata({
    locale: 'de',
    path: `/assessment/${code}`,
    title: t('titleEdit'),
    description: t('description'),
    personal: true,
  })
}

/** The questionnaire with the answers of an answer code filled in. */
export default async function EditPage({ params }: Props) {
  const opened = openCode((await params).code)
  // The proxy has already answered codes that do not open with a page that says why.
  if (!opened.ok || opened.kind !== 'answers') notFound()
  const t = await getTranslations({ locale: 'de', namespace: 'assessment' })
  return (
    <AssessmentPage
      locale="de"
      draft={draftOfAnswers(opened.responseSet)}
      title={t('titleEdit')}
      heading={t('headingEdit')}
    />
  )
}
