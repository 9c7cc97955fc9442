import type { Day } from '@/lib/instrument/vocabulary'
import { dayAfter } from '@/lib/responses/day'

/** A day to be reminded of. */
export interface Appointment {
  readonly day: Day
  readonly title: string
  /** Empty: there is no more to say. */
  readonly text: string
  /** What it is about; left out: no address stands in the file. */
  readonly address?: string
}

/**
 * Days as a calendar file (RFC 5545) that every calendar opens. What writes it is loaded when it is asked for; reason and
 * alternatives: docs/decisions/0015. Rejects if that fails.
 */
export async function calendarFile(appointments: readonly Appointment[]): Promise<Blob> {
  const { default: ical } = await import('ical-generator')
  const calendar = ical({ prodId: { company: 'Passgenau', product: 'Plan' } })
  for (const { day, title, text, address } of appointments) {
    calendar.createEvent({
      ...{ allDay: true, start: new Date(day), end: new Date(dayAfter(day)) },
      ...{ summary: title, description: text || null, url: address ?? null },
      // Told apart by chance: two files may lie in one calendar.
      id: crypto.randomUUID(),
      stamp: new Date(),
    })
  }
  return new Blob([calendar.toString()], { type: 'text/calendar;charset=utf-8' })
}
