import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/questionnaire/wording'
import type { Report } from '@/lib/report/report'

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
