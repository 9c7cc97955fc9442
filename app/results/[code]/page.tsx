import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadWording, openCode, reportOn } from '@/app/instrument'
import { pageMetadata } from '@/app/page-metadata'
import { ResultPage } from '../result-page'
import { dayInWords, verdictLine } from '../result-texts'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

/** The proxy has already answered codes that do not open with a page that says why; here they are just not found. */
async function reportFor({ params }: Props) {
  const { code } = await params
  const opened = openCode(code)
  if (!opened.ok) notFound()
  return { code, report: reportOn(opened) }
}

export async function generateMetadata(props: Props) {
  const { code, report } = await reportFor(props)
  const t = await getTranslations({ locale: 'de', namespace: 'result' })
  const verdicts = await verdictLine('de', report, await loadWording(report.edition, 'de'))
  const day = await dayInWords('de', report.answeredOn)
  return pageMetadata({
    locale: 'de',
    path: `/results/${code}`,
    title: t('title', { verdicts }),
    description: t('description', { day, verdicts }),
    picture: { path: `/results/${code}/opengraph-image`, alt: t('pictureAlt', { day, verdicts }) },
    personal: true,
  })
}

export default async function Page(props: Props) {
  const { report } = await reportFor(props)
  return <ResultPage locale="de" report={report} />
}
