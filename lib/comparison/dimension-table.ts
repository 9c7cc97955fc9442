import { askedScores } from '../report/scored-result'
import type { NamedResult } from './collection'
import { ownerCells, ownerColumns } from './owner-columns'
import { figures, type Table, type TableSources, wordingFor } from './table'

/** One row for each result, technology and dimension. */
export function dimensionTable(results: readonly NamedResult[], sources: TableSources): Table {
  const { columns, sheets } = sources.words
  return {
    name: sheets.dimensions,
    columns: [
      ...ownerColumns(sources),
      { name: columns.technology, kind: 'text' },
      { name: columns.dimension, kind: 'text' },
      { name: columns.value, kind: 'number' },
      { name: columns.low, kind: 'number' },
      { name: columns.high, kind: 'number' },
    ],
    rows: results.flatMap((result) => {
      const wording = wordingFor(sources, result.report.edition)
      const owner = ownerCells(result, sources)
      return result.report.technologies.flatMap((score) =>
        askedScores(result.report, score).map((dimension) => [
          ...owner,
          wording.technologies[score.id].label,
          wording.dimensions[dimension.id].label,
          ...figures(dimension),
        ]),
      )
    }),
  }
}
