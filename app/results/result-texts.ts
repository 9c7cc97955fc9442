import { languageOf } from '@/app/language'
import type { Locale } from '@/i18n/locales'
import type { Day } from '@/lib/questionnaire/vocabulary'
import type { ResultProps } from './parts'

/** The verdicts in one line, equal ones together: "KI: Erst klären · Blockchain und Bitcoin: Passt derzeit nicht". */
export function verdictLine({ language, report, wording }: ResultProps): string {
  const t = language.words('result')
  const verdicts = new Set(report.technologies.map(({ verdict }) => verdict))
  return [...verdicts]
    .map((verdict) => {
      const alike = report.technologies.filter((score) => score.verdict === verdict)
      return t('verdict', {
        technology: language.list(alike.map(({ id }) => wording.technologies[id].label)),
        verdict: wording.verdicts[verdict].label,
      })
    })
    .join(' · ')
}

/** A day in words: "22. November 2026". */
export async function dayInWords(locale: Locale, day: Day): Promise<string> {
  return (await languageOf(locale)).day(day)
}
