import { VERDICTS } from '../questionnaire/vocabulary'
import type { NamedResult } from './collection'
import { type Table, type TableSources, wordingFor } from './table'

/** What the sheets and columns mean, then every verdict in the words of each edition among the results. */
export function legendTable(results: readonly NamedResult[], sources: TableSources): Table {
  const { columns, sheets, legend } = sources.words
  const editions = [...new Set(results.map(({ report }) => report.edition))].toSorted()
  return {
    name: sheets.legend,
    columns: [
      { name: columns.about, kind: 'text' },
      { name: columns.meaning, kind: 'text' },
    ],
    rows: [
      ...legend.map(({ about, meaning }) => [about, meaning.replaceAll('{day}', sources.writtenOn)]),
      ...editions.flatMap((edition) => {
        const { verdicts } = wordingFor(sources, edition)
        return VERDICTS.map((id) => [`${verdicts[id].label} (${edition})`, verdicts[id].meaning])
      }),
    ],
  }
}
