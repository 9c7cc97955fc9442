import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/questionnaire/wording'
import type { Report } from '@/lib/report/report'

/** The verdicts in one line: "KI: Erst klären · Blockchain: Passt derzeit nicht". */
export async function verdictLine(locale: Locale, report: Report, wording: EditionWording): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'result' })
  return report.technologies
    .map(({ id, verdict }) =>
      t('verdict', { technology: wording.technologies[id].label, verdict: wording.verdicts[verdict].label }),
    )
    .join(' · ')
}

/** A day in words: "22. November 2026". */
export async function dayInWords(locale: Locale, day: string): Promise<string> {
  const format = await getFormatter({ locale })
  return format.dateTime(new Date(day), { dateStyle: 'long', timeZone: 'UTC' })
}
