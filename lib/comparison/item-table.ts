import { askedItems } from '../questionnaire/asked-items'
import { responseTo } from '../questionnaire/response-set'
import { type Item, isLevel, type Response } from '../questionnaire/vocabulary'
import type { NamedResult } from './collection'
import { ownerCells, ownerColumns } from './owner-columns'
import { type Table, type TableCell, type TableSources, wordingFor } from './table'
import type { TableWording } from './table-words'

/** One row for each result and item that it answers, in form order; results without answers have none. */
export function itemTable(results: readonly NamedResult[], sources: TableSources): Table {
  const { columns, sheets } = sources.words
  return {
    name: sheets.items,
    columns: [
      ...ownerColumns(sources),
      { name: columns.technology, kind: 'text' },
      { name: columns.dimension, kind: 'text' },
      { name: columns.question, kind: 'text' },
      { name: columns.level, kind: 'number' },
      { name: columns.response, kind: 'text' },
    ],
    rows: results.flatMap((result) => rowsOf(result, sources)),
  }
}

function rowsOf(result: NamedResult, sources: TableSources): TableCell[][] {
  const { report, questionnaire } = result
  if (report.kind !== 'answers') return []
  const wording = wordingFor(sources, report.edition)
  const owner = ownerCells(result, sources)
  const { form, technologies, responses } = report.responseSet
  return askedItems(questionnaire, form, technologies).map((item) => {
    const response = responseTo(item, responses)
    const { technology } = item
    return [
      ...owner,
      technology === 'all' ? sources.words.allTechnologies : wording.technologies[technology].label,
      wording.dimensions[item.dimension].label,
      itemWording(wording, item).label,
      isLevel(response) ? response : null,
      inWords(item, response, wording, sources),
    ]
  })
}

function inWords(item: Item, response: Response, wording: TableWording, { words }: TableSources): string {
  if (isLevel(response)) return itemWording(wording, item).levels[response]
  return response === 'unknown' ? words.unknown : words.notApplicable
}

function itemWording({ items }: TableWording, { id }: Item): TableWording['items'][string] {
  const found = Object.hasOwn(items, id) ? items[id] : undefined
  if (found === undefined) throw new Error(`There is no wording for "${id}".`)
  return found
}
