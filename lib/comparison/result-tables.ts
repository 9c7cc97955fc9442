import type { NamedResult } from './collection'
import { dimensionTable } from './dimension-table'
import { itemTable } from './item-table'
import { legendTable } from './legend-table'
import { overviewTable } from './overview-table'
import type { Table, TableSources } from './table'

/**
 * Results as four sheets: results, dimensions, items and legend. All figures are whole points as the pages show them; a
 * technology whose verdict is "not now" shows no readiness. Throws if the wording of an edition is missing.
 */
export function resultTables(
  results: readonly NamedResult[],
  sources: TableSources,
): readonly [Table, Table, Table, Table] {
  return [
    overviewTable(results, sources),
    dimensionTable(results, sources),
    itemTable(results, sources),
    legendTable(results, sources),
  ]
}

/** One flat table for a CSV file: the results with the dimensions of each technology beside them. */
export function flatTable(results: readonly NamedResult[], sources: TableSources): Table {
  return overviewTable(results, sources, 'with-dimensions')
}
