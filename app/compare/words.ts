import type { Locale } from '@/i18n/locales'
import type { Day } from '@/lib/instrument/vocabulary'
import type { IntakeWords, Messages, Texts, TextsByEdition, Words } from './load-words'

export type { IntakeWords, Messages, Texts, TextsByEdition, Words }

/** The texts of a released edition. Throws if there are none: codes of other editions do not open. */
export function textsOf(texts: TextsByEdition, edition: string): Texts {
  const found = texts[edition]
  if (!found) throw new Error(`There are no texts for edition "${edition}".`)
  return found
}

/** Those of an item. Throws if there are none: the wording was checked against the edition. */
export function itemTexts({ items }: Texts, item: string): Texts['items'][string] {
  const found = items[item]
  if (!found) throw new Error(`There are no texts for "${item}".`)
  return found
}

const formats = new Map<Locale, Intl.DateTimeFormat>()
const shortFormats = new Map<Locale, Intl.DateTimeFormat>()

/** A day in figures: "22.11.2026". */
export function dayInFigures(locale: Locale, day: Day): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  formats.set(locale, format)
  return format.format(new Date(day))
}

/** "22.11.26", where many days stand in a column. */
export function shortDay(locale: Locale, day: Day): string {
  const format =
    shortFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: '2-digit', timeZone: 'UTC' })
  shortFormats.set(locale, format)
  return format.format(new Date(day))
}
