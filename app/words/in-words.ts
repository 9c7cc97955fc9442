import 'server-only'
import type { Locale } from '@/i18n/locales'
import type { Day, Response } from '@/lib/instrument/vocabulary'
import type { EditionWording, ItemWording } from '@/lib/instrument/wording'
import { inSentence, responseText } from '@/lib/report/in-words'
import type { TechnologyScore } from '@/lib/scoring/score'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { type Language, languageOf } from './language'

interface Verdicts {
  readonly language: Language
  readonly report: { readonly technologies: readonly Pick<TechnologyScore, 'id' | 'verdict'>[] }
  readonly wording: EditionWording
}

/** The verdicts in one line, equal ones together: "KI: Erst klären · Blockchain und Bitcoin: Passt derzeit nicht". */
export function verdictLine({ language, report, wording }: Verdicts): string {
  const t = language.words('result')
  const verdicts = new Set(report.technologies.map(({ verdict }) => verdict))
  return [...verdicts]
    .map((verdict) => {
      const alike = report.technologies.filter((score) => score.verdict === verdict)
      return t('verdict', {
        technology: language.list(
          alike.map(({ id }, index) => {
            const names = wording.technologies[id]
            return index === 0 ? names.label : inSentence(names)
          }),
        ),
        verdict: wording.verdicts[verdict].label,
      })
    })
    .join(' · ')
}

/** A day in words: "22. November 2026". */
export async function dayInWords(locale: Locale, day: Day): Promise<string> {
  return (await languageOf(locale)).day(day)
}

/** "63 (55 bis 67)", "63", "offen (0 bis 100)" or "nicht bewertbar", in whole points. */
export async function rangeInWords(locale: Locale, range: ScoreRange): Promise<string> {
  return (await languageOf(locale)).range(range)
}

/** What {@link rangeText} needs, for figures written in another way. */
export async function rangeWords(locale: Locale) {
  const t = (await languageOf(locale)).words('result')
  return {
    notAssessable: t('notAssessable'),
    open: t('open'),
    inRange: (parts: Readonly<Record<keyof ScoreRange, string>>) => t('valueInRange', parts),
  }
}

/** An answer as the form words it: the level's sentence with its number, "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export function answersIn(language: Language) {
  const t = language.words('result')
  const words = wordsOfResponses(language)
  return ({ levels }: ItemWording, response: Response) =>
    responseText(response, words, (level) => `${levels[level]} (${t('level', { level })})`)
}

/** "Stufe 3", "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export async function responsesInWords(locale: Locale) {
  const language = await languageOf(locale)
  const t = language.words('method.example')
  const words = wordsOfResponses(language)
  return (response: Response) => responseText(response, words, (level) => t('level', { level }))
}

/** The words of the form for the responses that are no level. */
function wordsOfResponses(language: Language) {
  const t = language.words('assessment')
  return { unknown: t('unknown'), notApplicable: t('notApplicable') }
}
