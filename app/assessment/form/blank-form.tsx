import { getTranslations } from 'next-intl/server'
import { blankValues } from '@/app/assessment/filling/form-values'
import { Document } from '@/app/document'
import { FORM_PATHS } from '@/app/http/form-paths'
import { pageMetadata } from '@/app/http/page-metadata'
import { extentOf, OFFERED } from '@/app/operator/offered'
import { CURRENT_EDITION } from '@/app/words/instrument'
import { offeredInWords } from '@/app/words/offered-words'
import type { Locale, Localized } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'
import { AssessmentPage } from './assessment-page'

const TITLES = { quick: 'titleQuick', full: 'titleFull' } as const

/** "Kurz-Check: 12 Fragen zu KI, Blockchain und Bitcoin". */
export async function formTitle(locale: Locale, form: FormId): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  return t(TITLES[form], { items: extentOf(form).items, technologies: await offeredInWords(locale) })
}

/** The page of the empty questionnaire with one form preset: static. */
export function blankForm(form: FormId) {
  return {
    async generateMetadata({ params }: Localized) {
      const { locale } = await params
      const t = await getTranslations({ locale, namespace: 'assessment' })
      return pageMetadata({
        locale,
        path: FORM_PATHS[form],
        title: await formTitle(locale, form),
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
            values={blankValues(OFFERED)}
            scope="new"
            title={await formTitle(locale, form)}
            heading={t('heading')}
          />
        </Document>
      )
    },
  }
}
