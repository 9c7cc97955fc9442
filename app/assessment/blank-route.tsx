import { getTranslations } from 'next-intl/server'
import { FORM_PATHS } from '@/app/form-paths'
import { CURRENT_EDITION } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'
import { AssessmentPage } from './assessment-page'
import { emptyDraft } from './draft'

const TITLES = { quick: 'titleQuick', full: 'titleFull' } as const

/** The empty questionnaire in one language with one form preset: a static page. */
export function blankRoute(locale: Locale, form: FormId) {
  return {
    async generateMetadata() {
      const t = await getTranslations({ locale, namespace: 'assessment' })
      return pageMetadata({
        locale,
        path: FORM_PATHS[form],
        title: t(TITLES[form]),
        description: t('description'),
      })
    },
    async Page() {
      const t = await getTranslations({ locale, namespace: 'assessment' })
      return (
        <AssessmentPage
          locale={locale}
          questionnaire={CURRENT_EDITION}
          draft={emptyDraft(form)}
          scope="new"
          title={t(TITLES[form])}
          heading={t('heading')}
        />
      )
    },
  }
}
