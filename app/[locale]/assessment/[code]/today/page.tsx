import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { valuesOfAnswers } from '@/app/assessment/filling/form-values'
import { AssessmentPage } from '@/app/assessment/form/assessment-page'
import { Document } from '@/app/document'
import { ChangeList } from '@/app/editions/change-list'
import { changesSince } from '@/app/editions/changes-since'
import { TODAY_PATH } from '@/app/http/form-paths'
import { pageMetadata } from '@/app/http/page-metadata'
import { dayInWords } from '@/app/words/in-words'
import { CURRENT_EDITION, openCode } from '@/app/words/instrument'
import { type Localized, localePath } from '@/i18n/locales'
import { carryOver } from '@/lib/editions/compare-editions'

type Props = Localized<{ readonly code: string }>

export async function generateMetadata({ params }: Props) {
  const { locale, code } = await params
  const t = await getTranslations({ locale })
  return pageMetadata({
    locale,
    path: `/assessment/${code}${TODAY_PATH}`,
    title: t('site.pageTitle', { page: t('editions.again') }),
    description: t('assessment.description'),
  })
}

/**
 * The current edition with those answers of an older edition's code filled in that answer it as well; the rest is open.
 * Codes of the current edition are simply changed.
 */
export default async function Page({ params }: Props) {
  const { locale, code } = await params
  const opened = openCode(code)
  // The proxy has already answered codes that do not open with a page that says why.
  if (!opened.ok || opened.kind !== 'answers') notFound()
  const { edition, form, technologies, answeredOn, responses } = opened.responseSet
  if (edition === CURRENT_EDITION.edition) redirect(localePath(locale, `/assessment/${code}`))
  const t = await getTranslations({ locale })
  const changes = await changesSince(locale, edition, form, technologies)
  const carried = carryOver(responses, changes.comparison)
  return (
    <Document locale={locale} path={`/assessment/${code}${TODAY_PATH}`}>
      <AssessmentPage
        locale={locale}
        questionnaire={CURRENT_EDITION}
        form={form}
        values={valuesOfAnswers({ ...opened.responseSet, responses: carried })}
        // With the edition: after the next one, a draft of this one must not be taken for its answers.
        scope={`${code}-${CURRENT_EDITION.edition}`}
        title={t('site.pageTitle', { page: t('editions.again') })}
        heading={t('editions.again')}
        lead={
          <ChangeList
            locale={locale}
            changes={changes}
            summary={t('editions.formSummary', { kept: Object.keys(carried).length })}
            intro={t('editions.formIntro', {
              day: await dayInWords(locale, answeredOn),
              edition,
              current: CURRENT_EDITION.edition,
            })}
            hasAnswers
            heading="h2"
          />
        }
      />
    </Document>
  )
}
