import { formatLocale, type Locale } from '@/i18n/locales'
import type { Day } from '@/lib/instrument/vocabulary'
import type { IntakeWords, Messages } from './load-words'
import type { ItemTexts, SomeTexts } from './view-words'

export type * from './view-words'
export type { IntakeWords, Messages }

/** The texts of a released edition. Throws if there are none: codes of other editions do not open. */
export function textsOf<Some>(texts: Readonly<Record<string, Some>>, edition: string): Some {
  const found = texts[edition]
  if (!found) throw new Error(`There are no texts for edition "${edition}".`)
  return found
}

/** Those of an item. Throws if there are none, or if they have not been loaded. */
export function itemTexts({ items }: Pick<SomeTexts, 'items'>, item: string): ItemTexts {
  const { label, stem, levels } = items[item] ?? {}
  if (label === undefined || stem === undefined || levels === undefined)
    throw new Error(`There are no texts for "${item}".`)
  return { label, stem, levels }
}

/** Whether those of all these items are at hand. */
export function hasTextsOf({ items }: Pick<SomeTexts, 'items'>, asked: readonly string[]): boolean {
  return asked.every((item) => items[item]?.stem !== undefined)
}

const FIGURES = {
  day: { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' },
  short: { day: '2-digit', month: '2-digit', year: '2-digit', timeZone: 'UTC' },
  month: { month: '2-digit', year: '2-digit', timeZone: 'UTC' },
} as const
const formats = new Map<string, Intl.DateTimeFormat>()

/** A day in figures: "22.11.2026". */
export function dayInFigures(locale: Locale, day: Day): string {
  return inFigures(locale, day, 'day')
}

/** "22.11.26", where many days stand in a column. */
export function shortDay(locale: Locale, day: Day): string {
  return inFigures(locale, day, 'short')
}

/** Its month, where there is less room: "11/26". */
export function monthInFigures(locale: Locale, day: Day): string {
  return inFigures(locale, day, 'month')
}

function inFigures(locale: Locale, day: Day, unit: keyof typeof FIGURES): string {
  const key = `${locale} ${unit}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(formatLocale(locale), FIGURES[unit])
  formats.set(key, format)
  return format.format(new Date(day))
}
