import 'server-only'
import { getTranslations } from 'next-intl/server'
import { loadWording } from '@/app/instrument'
import { dayInWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import { askedScores, type ScoredResult } from '@/lib/report/report'
import { encodePng } from './drawing/png'
import { FORMATS, type FormatId } from './formats'
import { drawResult } from './result-sheet'

/** The picture of a result as PNG: verdicts in words, radar, what was asked when. */
export async function resultPicture(
  locale: Locale,
  format: FormatId,
  report: ScoredResult,
): Promise<Uint8Array<ArrayBuffer>> {
  const site = await getTranslations({ locale, namespace: 'site' })
  const t = await getTranslations({ locale, namespace: 'result' })
  const picture = await getTranslations({ locale, namespace: 'picture' })
  const wording = await loadWording(report.edition, locale)
  const canvas = await drawResult(FORMATS[format], {
    siteName: site('name'),
    smallPrint: picture('smallPrint', {
      form: t(report.form === 'quick' ? 'formQuickAsked' : 'formFull'),
      day: await dayInWords(locale, report.answeredOn),
      edition: report.edition,
    }),
    verdicts: report.technologies.map(({ id, verdict }) => ({
      technology: id,
      name: wording.technologies[id].name,
      verdict: wording.verdicts[verdict].label,
    })),
    axisNames: report.askedDimensions.map((id) => wording.dimensions[id].label),
    outlines: report.technologies.map((score) => ({
      id: score.id,
      ranges: askedScores(report, score),
      isMuted: score.verdict === 'not-now',
    })),
  })
  return encodePng(canvas)
}
