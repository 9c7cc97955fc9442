import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { valuesOfFields } from '@/app/assessment/filling/form-values'
import { editionOf, fieldOf, readAnswers } from '@/app/assessment/filling/read-answers'
import { SUBMITTED_FIELDS_HEADER } from '@/app/assessment/filling/submitted-fields'
import { AssessmentPage } from '@/app/assessment/form/assessment-page'
import { formTitle } from '@/app/assessment/form/blank-form'
import { Document } from '@/app/document'
import { CORRECTION_PATH, FORM_PATHS } from '@/app/http/form-paths'
import { pageMetadata } from '@/app/http/page-metadata'
import { editionOrCurrent } from '@/app/words/instrument'
import { type Localized, localePath } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'
import type { FormFields } from '@/lib/responses/form-fields'

export async function generateMetadata({ params }: Localized) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const title = await formTitle(locale, formOf((await submittedFields()) ?? []))
  return pageMetadata({
    locale,
    path: CORRECTION_PATH,
    title: t('errorTitle', { title }),
    description: t('description'),
  })
}

/**
 * The questionnaire as it was sent, with what is missing. Asked for only by the route handler behind the form, which
 * gives this page the status 422: a page cannot choose its own.
 */
export default async function Page({ params }: Localized) {
  const { locale } = await params
  const fields = await submittedFields()
  if (fields === null) redirect(localePath(locale, '/assessment'))
  const read = readAnswers(fields)
  const form = formOf(fields)
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const site = await getTranslations({ locale, namespace: 'site' })
  return (
    <Document locale={locale} path={FORM_PATHS[form]}>
      <AssessmentPage
        locale={locale}
        questionnaire={editionOrCurrent(editionOf(fields))}
        form={form}
        values={valuesOfFields(fields)}
        wrongFields={read.ok ? [] : read.problems.map(fieldOf)}
        scope={fields.find(([name]) => name === 'scope')?.[1] ?? 'new'}
        title={site('pageTitle', { page: t('headingEdit') })}
        heading={t('heading')}
      />
    </Document>
  )
}

/** The form that was sent; whatever is no form is shown as the quick one. */
const formOf = (fields: FormFields): FormId => (valuesOfFields(fields)['form'] === 'full' ? 'full' : 'quick')

/** What the route handler passes on; `null` if someone came here by hand. */
async function submittedFields() {
  const submitted = (await headers()).get(SUBMITTED_FIELDS_HEADER)
  return submitted === null ? null : [...new URLSearchParams(submitted)]
}
