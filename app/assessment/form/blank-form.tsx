import { getTranslations } from 'next-intl/server'
import { blankValues } from '@/app/assessment/filling/form-values'
import { Document } from '@/app/document'
import { FORM_PATHS } from '@/app/http/form-paths'
import { pageMetadata } from '@/app/http/page-metadata'
import { CURRENT_EDITION } from '@/app/words/instrument'
import type { Localized } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'
import { AssessmentPage } from './assessment-page'

const TITLES = { quick: 'titleQuick', full: 'titleFull' } as const

/** The page of the empty questionnaire with one form preset: static. */
export function blankForm(form: FormId) {
  return {
    async generateMetadata({ params }: Localized) {
      const { locale } = await params
      const t = await getTranslations({ locale, namespace: 'assessment' })
      return pageMetadata({
        locale,
        path: FORM_PATHS[form],
        title: t(TITLES[form]),
        description: t('description'),
      })
    },
    async Page({ params }: Localized) {
      const { locale } = await params
      const t = await getTranslations({ locale, namespace: 'assessment' })
      return (
        <Document locale={locale} path={FORM_PATHS[form]}>
          <AssessmentPage
            locale={locale}
            questionnaire={CURRENT_EDITION}
            form={form}
            values={blankValues()}
            scope="new"
            title={t(TITLES[form])}
            heading={t('heading')}
          />
        </Document>
      )
    },
  }
}
