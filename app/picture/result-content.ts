import 'server-only'
import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import { askedScores, type ScoredResult } from '@/lib/scoring/scored-result'
import { pictureNames } from './names'
import type { PictureContent } from './sheet'

/** What the picture of a result says: verdicts in words, radar, what was asked when. */
export async function resultContent(locale: Locale, report: ScoredResult): Promise<PictureContent> {
  const site = await getTranslations({ locale, namespace: 'site' })
  const t = await getTranslations({ locale, namespace: 'result' })
  const picture = await getTranslations({ locale, namespace: 'picture' })
  const names = await pictureNames(report.edition, locale)
  return {
    siteName: site('name'),
    smallPrint: picture('smallPrint', {
      form: t(report.form === 'quick' ? 'formQuickAsked' : 'formFull'),
      day: await dayInWords(locale, report.answeredOn),
      edition: report.edition,
    }),
    blocks: report.technologies.map(({ id, verdict }) => ({
      words: names.verdicts[verdict].label,
      technologies: [{ id, name: names.technology(id) }],
    })),
    axes: report.askedDimensions.length,
    axisNames: report.askedDimensions.map((id) => names.dimension(id)),
    outlines: report.technologies.map((score) => ({
      id: score.id,
      ranges: askedScores(report, score),
      isMuted: score.verdict === 'not-now',
    })),
  }
}
