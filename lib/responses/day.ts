import type { Day } from '../instrument/vocabulary'

const MILLISECONDS_PER_DAY = 86_400_000
/** Day 0 of the calendar used in codes. */
const FIRST_DAY = Date.parse('2020-01-01')

/** How many days a code can tell apart: 2020-01-01 to 2199-06-06. */
export const DAYS = 65_536

const BERLIN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Europe/Berlin at a moment, `YYYY-MM-DD`. */
export function berlinDay(moment: Date): Day {
  const part = Object.fromEntries(BERLIN.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${part['year']}-${part['month']}-${part['day']}`
}

/** The day after, also of the last one that a code can hold. */
export const dayAfter = (day: Day): Day => dayLater(day, MILLISECONDS_PER_DAY)

/** The day after as many whole days as fit into these milliseconds; a clock set back counts for none. */
export function dayLater(day: Day, milliseconds: number): Day {
  const days = Math.max(0, Math.floor(milliseconds / MILLISECONDS_PER_DAY))
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

/** Days since 2020-01-01, or `null` if the text is no calendar day that a code can hold. */
export function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const time = Date.parse(day)
  // Engines differ in what they make of 2026-02-30: some refuse it, some roll over.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null
  const number = (time - FIRST_DAY) / MILLISECONDS_PER_DAY
  return number >= 0 && number < DAYS ? number : null
}

/** The inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  return new Date(FIRST_DAY + number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

/** The last day that a code can hold: refuses none as from the future, where the server has looked already. */
export const LAST_DAY: Day = dayFromNumber(DAYS - 1)
