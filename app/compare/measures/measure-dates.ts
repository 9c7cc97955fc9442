import type { Appointment } from '@/app/plan/calendar'
import type { GroupMeasure } from '@/lib/collection/group-measures'
import { type MeasureWords, ownerOf, whatToDo } from '@/lib/tables/measure-table'

/** What is still open and has a day, for a calendar: whose, what and who. No links: the file is of several firms. */
export function measureDates(
  measures: readonly GroupMeasure[],
  words: Pick<MeasureWords, 'decision' | 'unnamed' | 'nameOfItem'>,
): readonly Appointment[] {
  return measures.flatMap((one) => {
    if (one.due === null || one.isDone) return []
    const title = `${ownerOf(one, words)}: ${whatToDo(one, words)}`.replaceAll(/\s+/g, ' ')
    return [{ day: one.due, title, text: [one.person, one.sign].filter(Boolean).join('\n') }]
  })
}
