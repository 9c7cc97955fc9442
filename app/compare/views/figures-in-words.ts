import { fillSentence } from '@/app/fill-sentence'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/comparing/row'
import { rangeText } from '@/lib/report/in-words'
import type { Words } from '../words'

/** A text of at most `most` characters; what had to be left out is shown by "…". */
export function shortened(text: string, most: number): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text
}

/** "63 (55–67)", "63", "offen (0–100)", "nicht bewertbar", "nicht gefragt"; in brackets with a star where it is not comparable. */
export function figureInWords(figure: Figure, words: Words): string {
  const t = words.who
  if (!figure.isAsked) return t.notAsked
  const text = rangeText(figure, {
    notAssessable: words.compare.figureTrends['not-assessable'],
    open: t.open,
    inRange: (parts) => fillSentence(t.valueInRange, parts),
  })
  return figure.isComparable || figure.low === null ? text : fillSentence(t.notComparable, { figure: text })
}

const formats = new Map<Locale, Intl.NumberFormat>()

/** "+5", "0", "−12,5": with a minus sign, which is as wide as a plus sign and is read out as one. */
export function signedPoints(locale: Locale, points: number): string {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
  formats.set(locale, format)
  return format.format(points).replace('-', '−')
}
