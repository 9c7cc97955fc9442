import type { Locale } from '@/i18n/locales'
import type { Day } from '@/lib/questionnaire/vocabulary'

const formats = new Map<Locale, Intl.DateTimeFormat>()

/** A day in figures: "22.11.2026". */
export function dayInFigures(locale: Locale, day: Day): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  formats.set(locale, format)
  return format.format(new Date(day))
}
