import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/page-metadata'
import { AssessmentPage } from '../assessment-page'
import { draftOfFields } from '../draft'
import { CORRECTION_PATH, SUBMITTED_FIELDS_HEADER } from '../field-names'
import { fieldOf, readAnswers } from '../read-answers'

export async function generateMetadata() {
  const t = await getTranslations({ locale: 'de', namespace: 'assessment' })
  return pageMetadata({
    locale: 'de',
    path: CORRECTION_PATH,
    title: t('errorTitle', { title: t('titleEdit') }),
    description: t('description'),
    personal: true,
  })
}

/**
 * The questionnaire as it was sent, with what is missing. Asked for only by the route handler behind the form, which
 * gives this page the status 422: a page cannot choose its own.
 */
export default async function CorrectionPage() {
  const submitted = (await headers()).get(SUBMITTED_FIELDS_HEADER)
  if (submitted === null) redirect('/assessment')
  const fields = [...new URLSearchParams(submitted)]
  const read = readAnswers(fields)
  const t = await getTranslations({ locale: 'de', namespace: 'assessment' })
  return (
    <AssessmentPage
      locale="de"
      draft={draftOfFields(fields)}
      wrongFields={read.ok ? [] : read.problems.map(fieldOf)}
      title={t('titleEdit')}
      heading={t('heading')}
    />
  )
}
