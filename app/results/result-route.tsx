import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadWording, openCode, reportOn } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import { dayInWords, verdictLine } from '@/app/words/in-words'
import { type Locale, localePath } from '@/i18n/locales'
import { ResultPage } from './result-page'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

/** The result behind a code, in one language. */
export function resultRoute(locale: Locale) {
  return {
    async generateMetadata(props: Props) {
      const { code, report } = await reportFor(props)
      const t = await getTranslations({ locale, namespace: 'result' })
      const verdicts = await verdictLine(locale, report, await loadWording(report.edition, locale))
      const day = await dayInWords(locale, report.answeredOn)
      return pageMetadata({
        locale,
        path: `/results/${code}`,
        title: t('title', { verdicts }),
        preview: {
          title: verdicts,
          description: t(report.kind === 'answers' ? 'previewAnswers' : 'previewScores', {
            form: t(report.form === 'quick' ? 'formQuickAsked' : 'formFull'),
            day,
          }),
        },
        description: t('description', { day, verdicts }),
        picture: {
          path: localePath(locale, `/results/${code}/opengraph-image`),
          alt: t('pictureAlt', { day, verdicts }),
        },
      })
    },
    async Page(props: Props) {
      const { report } = await reportFor(props)
      return <ResultPage locale={locale} report={report} />
    },
  }
}

/** The proxy has already answered codes that do not open with a page that says why; here they are just not found. */
async function reportFor({ params }: Props) {
  const { code } = await params
  const opened = openCode(code)
  if (!opened.ok) notFound()
  return { code, report: reportOn(opened) }
}
