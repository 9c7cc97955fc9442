import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { Response } from '@/lib/instrument/vocabulary'
import type { EditionWording, ItemWording } from '@/lib/instrument/wording'
import { rangeText, responseText } from '@/lib/report/in-words'
import type { Report } from '@/lib/report/report'
import { inWholePoints } from '@/lib/report/whole-points'
import type { ScoreRange } from '@/lib/scoring/score-range'

/** The verdicts in one line, equal ones together: "KI: Erst klären · Blockchain und Bitcoin: Passt derzeit nicht". */
export async function verdictLine(locale: Locale, report: Report, wording: EditionWording): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'result' })
  const format = await getFormatter({ locale })
  const verdicts = new Set(report.technologies.map(({ verdict }) => verdict))
  return [...verdicts]
    .map((verdict) => {
      const alike = report.technologies.filter((score) => score.verdict === verdict)
      const names = alike.map(({ id }) => wording.technologies[id].label)
      return t('verdict', {
        technology: String(format.list(names)),
        verdict: wording.verdicts[verdict].label,
      })
    })
    .join(' · ')
}

/** A day in words: "22. November 2026". */
export async function dayInWords(locale: Locale, day: string): Promise<string> {
  const format = await getFormatter({ locale })
  return format.dateTime(new Date(day), { dateStyle: 'long', timeZone: 'UTC' })
}

/** "63 (55 bis 67)", "63", "offen (0 bis 100)" or "nicht bewertbar", in whole points. */
export async function rangeInWords(locale: Locale, range: ScoreRange): Promise<string> {
  return rangeText(inWholePoints(range), await rangeWords(locale))
}

/** What {@link rangeText} needs, for figures written in another way. */
export async function rangeWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'result' })
  return {
    notAssessable: t('notAssessable'),
    open: t('open'),
    inRange: (parts: Readonly<Record<keyof ScoreRange, string>>) => t('valueInRange', parts),
  }
}

/** An answer as the form words it: the level's sentence with its number, "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export async function answersInWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const words = await responseWords(locale)
  return ({ levels }: ItemWording, response: Response) =>
    responseText(response, words, (level) => `${levels[level]} (${t('level', { level })})`)
}

/** "Stufe 3", "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export async function responsesInWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const words = await responseWords(locale)
  return (response: Response) => responseText(response, words, (level) => t('level', { level }))
}

/** The words of the form for the responses that are no level. */
export async function responseWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  return { unknown: t('unknown'), notApplicable: t('notApplicable') }
}
