import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/http/page-metadata'
import { ResultPage } from '@/app/results/result-page'
import { loadFacts } from '@/app/words/facts'
import { verdictLine } from '@/app/words/in-words'
import { loadWording, openCode, reportOn } from '@/app/words/instrument'
import { languageOf } from '@/app/words/language'
import { type Locale, type Localized, localePath } from '@/i18n/locales'

type Props = Localized<{ readonly code: string }>

export async function generateMetadata({ params }: Props) {
  const { locale, code } = await params
  const { language, wording, report } = await resultBehind(code, locale)
  const t = language.words('result')
  const verdicts = verdictLine({ language, wording, report })
  const day = language.day(report.answeredOn)
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
}

/** The result behind a code. */
export default async function Page({ params }: Props) {
  const { locale, code } = await params
  return <ResultPage {...(await resultBehind(code, locale))} />
}

/**
 * Opened, scored and advised once a request, for page and metadata together. The proxy has already answered codes that
 * do not open with a page that says why; here they are just not found.
 */
const resultBehind = cache(async (code: string, locale: Locale) => {
  const opened = openCode(code)
  if (!opened.ok) notFound()
  const report = reportOn(opened)
  const [language, wording, facts] = await Promise.all([
    languageOf(locale),
    loadWording(report.edition, locale),
    loadFacts(locale),
  ])
  return { language, wording, facts, report }
})
