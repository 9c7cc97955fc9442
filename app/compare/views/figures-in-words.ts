import { fillSentence } from '@/app/words/fill-sentence'
import { formatLocale, type Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/comparing/row'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { rangeText } from '@/lib/report/in-words'
import type { ScoredResult } from '@/lib/scoring/scored-result'
import type { FrameWords, Labels, MovedWords, WhoWords } from '../words'

/** A text of at most `most` characters; what had to be left out is shown by "…". */
export function shortened(text: string, most: number): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text
}

interface FigureWords {
  readonly who: Pick<MovedWords['who'], 'notAsked' | 'open' | 'valueInRange'>
  readonly compare: Pick<WhoWords['compare'], 'figureTrends'>
}

/** "63 (55–67)", "63", "offen (0–100)", "nicht bewertbar", "nicht gefragt". */
export function figureInWords(figure: Figure, words: FigureWords): string {
  const t = words.who
  if (!figure.isAsked) return t.notAsked
  return rangeText(figure, {
    notAssessable: words.compare.figureTrends['not-assessable'],
    open: t.open,
    inRange: (parts) => fillSentence(t.valueInRange, parts),
  })
}

const formats = new Map<Locale, Intl.NumberFormat>()

/** "+5", "0", "−12,5": with a minus sign, which is as wide as a plus sign and is read out as one. */
export function signedPoints(locale: Locale, points: number): string {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(formatLocale(locale), { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
  formats.set(locale, format)
  return format.format(points).replace('-', '−')
}

/** The group that is looked at; `null`: all of them, the empty one: results without. */
export function groupInWords(group: string | null, { workbench }: Pick<FrameWords, 'workbench'>): string {
  return group === null ? workbench.allGroups : group || workbench.ungrouped
}

/** The form of a result, and whether its link brings the answers along; with its edition where that is not the others'. */
export function formInWords(
  report: ScoredResult,
  edition: string,
  { workbench }: Pick<FrameWords, 'workbench'>,
): string {
  const kind = workbench.kinds[report.kind][report.form]
  return report.edition === edition
    ? kind
    : fillSentence(workbench.kindOfEdition, { kind, edition: report.edition })
}

/** What a drawing about one technology shows, for those who do not see it. */
export function chartLabel({ words, shared, technology }: DrawnOn, heading: string, count: number): string {
  return fillSentence(words.charts.label, {
    heading: `${heading}, ${shared.technologies[technology].name}`,
    count,
  })
}

interface DrawnOn {
  readonly words: Pick<FrameWords, 'charts'>
  readonly shared: Labels
  readonly technology: TechnologyId
}
