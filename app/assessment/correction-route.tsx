import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CORRECTION_PATH } from '@/app/form-paths'
import { editionOrCurrent } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import { type Locale, localePath } from '@/i18n/locales'
import { AssessmentPage } from './assessment-page'
import { draftOfFields } from './draft'
import { SUBMITTED_FIELDS_HEADER } from './field-names'
import { editionOf, fieldOf, readAnswers } from './read-answers'

/**
 * The questionnaire as it was sent, with what is missing. Asked for only by the route handler behind the form, which
 * gives this page the status 422: a page cannot choose its own.
 */
export function correctionRoute(locale: Locale) {
  const translations = () => getTranslations({ locale, namespace: 'assessment' })
  return {
    async generateMetadata() {
      const t = await translations()
      const title = t(
        draftOfFields((await submittedFields()) ?? []).form === 'full' ? 'titleFull' : 'titleQuick',
      )
      return pageMetadata({
        locale,
        path: CORRECTION_PATH,
        title: t('errorTitle', { title }),
        description: t('description'),
      })
    },
    async Page() {
      const fields = await submittedFields()
      if (fields === null) redirect(localePath(locale, '/assessment'))
      const read = readAnswers(fields)
      const t = await translations()
      const site = await getTranslations({ locale, namespace: 'site' })
      return (
        <AssessmentPage
          locale={locale}
          questionnaire={editionOrCurrent(editionOf(fields))}
          draft={draftOfFields(fields)}
          wrongFields={read.ok ? [] : read.problems.map(fieldOf)}
          scope={fields.find(([name]) => name === 'scope')?.[1] ?? 'new'}
          title={site('pageTitle', { page: t('headingEdit') })}
          heading={t('heading')}
        />
      )
    },
  }
}

/** What the route handler passes on; `null` if someone came here by hand. */
async function submittedFields() {
  const submitted = (await headers()).get(SUBMITTED_FIELDS_HEADER)
  return submitted === null ? null : [...new URLSearchParams(submitted)]
}
