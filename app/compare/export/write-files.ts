import { inTimeSlices } from '@/app/browser/time-slices'
import type { Collection, NamedResult } from '@/lib/collection/collection'
import { collectionFile } from '@/lib/collection/collection-file'
import { resultFile } from '@/lib/collection/result-file'
import type { Day } from '@/lib/instrument/vocabulary'
import { reportOnAnswers } from '@/lib/report/report'
import { asCsv } from '@/lib/tables/csv'
import { flatTable } from '@/lib/tables/result-tables'
import type { Table, TableSources } from '@/lib/tables/table'

/** The name of a file; says what it holds and the day on which it is made, and nothing about who is in it. */
export function fileName(
  content: string,
  day: Day,
  extension: 'csv' | 'xlsx' | 'docx' | 'json' | 'ics',
): string {
  return `passgenau-${content}-${day}.${extension}`
}

/** One flat table that the Excel of the language opens. */
export function csvBlob(results: readonly NamedResult[], sources: TableSources): Blob {
  return tableBlob(flatTable(results, sources), sources.formatLocale)
}

/** A table as CSV. */
export function tableBlob({ columns, rows }: Table, formatLocale: string): Blob {
  const header = columns.map(({ name }) => name)
  return new Blob([asCsv(header, rows, formatLocale)], { type: 'text/csv;charset=utf-8' })
}

/**
 * The results with all that follows from them, as `GET /api/files` gives them, without what the consultant calls them.
 * The advice takes some milliseconds for each result: `onProgress` hears how many are done, after each turn.
 */
export async function resultsBlob(
  results: readonly NamedResult[],
  onProgress?: (done: number) => void,
): Promise<Blob> {
  const parts: string[] = []
  await inTimeSlices(
    results,
    ({ code, report, questionnaire }) => {
      const full = report.kind === 'answers' ? reportOnAnswers(questionnaire, report.responseSet) : report
      const [entry] = resultFile([{ code, report: full }]).results
      parts.push(JSON.stringify(entry))
    },
    onProgress,
  )
  const { results: _, ...head } = resultFile([])
  return json([JSON.stringify(head).slice(0, -1), ',"results":[\n', parts.join(',\n'), '\n]}\n'])
}

/** Codes, names, groups, notes and decisions. */
export function collectionBlob(collection: Collection): Blob {
  return json([JSON.stringify(collectionFile(collection), null, 1), '\n'])
}

const json = (parts: readonly string[]) => new Blob([...parts], { type: 'application/json' })
