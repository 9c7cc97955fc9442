import { formatLocale, type Locale } from '@/i18n/locales'
import type { GroupMeasure } from '@/lib/collection/group-measures'
import { berlinDay } from '@/lib/responses/day'
import { type MeasureWords, measureTable } from '@/lib/tables/measure-table'
import { download } from '../export/download'
import { measureDates } from './measure-dates'

/** The kinds of file that measures can be taken away in. */
export const KINDS = ['csv', 'xlsx', 'calendar'] as const
export type Kind = (typeof KINDS)[number]

/** Hands over a file of measures; what writes it is loaded now. Rejects if that fails. */
export async function saveMeasures(
  kind: Kind,
  locale: Locale,
  measures: readonly GroupMeasure[],
  words: MeasureWords & { readonly ofAllFile: string },
): Promise<void> {
  const { fileName, tableBlob } = await import('../export/write-files')
  const named = (extension: 'csv' | 'xlsx' | 'ics') =>
    fileName(words.ofAllFile, berlinDay(new Date()), extension)
  if (kind === 'calendar') {
    const { calendarFile } = await import('@/app/plan/calendar')
    return download(await calendarFile(measureDates(measures, words)), named('ics'))
  }
  const table = measureTable(measures, words, formatLocale(locale))
  if (kind === 'csv') return download(tableBlob(table, formatLocale(locale)), named('csv'))
  const { writeWorkbookAside } = await import('../workbooks/workbooks')
  download(await writeWorkbookAside([table]), named('xlsx'))
}
