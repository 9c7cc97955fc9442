import { type NamedResult, nameOf } from '../collection/collection'
import { askedItems } from '../instrument/asked-items'
import { responseTo } from '../instrument/response-set'
import { type Item, isLevel, VERDICTS } from '../instrument/vocabulary'
import { responseText } from '../report/in-words'
import { askedScores } from '../scoring/scored-result'
import { overviewTable } from './overview-table'
import {
  type Column,
  dayColumn,
  figures,
  type Table,
  type TableCell,
  type TableSources,
  type TableWording,
  textColumn,
  wordingFor,
} from './table'

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

/** One row for each result, technology and dimension. */
function dimensionTable(results: readonly NamedResult[], sources: TableSources): Table {
  const { columns, sheets } = sources.words
  return {
    name: sheets.dimensions,
    columns: [
      ...ownerColumns(sources),
      ...(['technology', 'dimension'] as const).map((id) => textColumn(columns[id])),
      ...(['value', 'low', 'high'] as const).map((id): Column => ({ name: columns[id], kind: 'number' })),
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

/** One row for each result and item that it answers, in form order; results without answers have none. */
function itemTable(results: readonly NamedResult[], sources: TableSources): Table {
  const { columns, sheets } = sources.words
  return {
    name: sheets.items,
    columns: [
      ...ownerColumns(sources),
      ...(['technology', 'dimension', 'question'] as const).map((id) => textColumn(columns[id])),
      { name: columns.level, kind: 'number' },
      textColumn(columns.response),
    ],
    rows: results.flatMap((result) => itemRows(result, sources)),
  }
}

function itemRows(result: NamedResult, sources: TableSources): TableCell[][] {
  const { report, questionnaire } = result
  if (report.kind !== 'answers') return []
  const wording = wordingFor(sources, report.edition)
  const owner = ownerCells(result, sources)
  const { form, technologies, responses } = report.responseSet
  return askedItems(questionnaire, form, technologies).map((item) => {
    const response = responseTo(item, responses)
    const { technology } = item
    const { label, levels } = itemWording(wording, item)
    return [
      ...owner,
      technology === 'all' ? sources.words.allTechnologies : wording.technologies[technology].label,
      wording.dimensions[item.dimension].label,
      label,
      isLevel(response) ? response : null,
      responseText(response, sources.words, (level) => levels[level]),
    ]
  })
}

function itemWording({ items }: TableWording, { id }: Item): TableWording['items'][string] {
  const found = Object.hasOwn(items, id) ? items[id] : undefined
  if (found === undefined) throw new Error(`There is no wording for "${id}".`)
  return found
}

/** What the sheets and columns mean, then every verdict in the words of each edition among the results. */
function legendTable(results: readonly NamedResult[], sources: TableSources): Table {
  const { columns, sheets, legend } = sources.words
  const editions = [...new Set(results.map(({ report }) => report.edition))].toSorted()
  return {
    name: sheets.legend,
    columns: [textColumn(columns.about), textColumn(columns.meaning)],
    rows: [
      ...legend.map(({ about, meaning }) => [about, meaning.replaceAll('{day}', sources.writtenOn)]),
      ...editions.flatMap((edition) => {
        const { verdicts } = wordingFor(sources, edition)
        return VERDICTS.map((id) => [`${verdicts[id].label} (${edition})`, verdicts[id].meaning])
      }),
    ],
  }
}

/** Whose row it is, in the sheets that have several rows for a result. */
function ownerColumns({ words: { columns }, formatLocale }: TableSources): readonly Column[] {
  return [
    { name: columns.number, kind: 'number' },
    textColumn(columns.label),
    textColumn(columns.group),
    dayColumn(columns.day, formatLocale),
    textColumn(columns.form),
    textColumn(columns.edition),
  ]
}

function ownerCells(result: NamedResult, { words }: TableSources): readonly TableCell[] {
  const { answeredOn, form, edition } = result.report
  const name = nameOf(result, words.unnamed)
  return [result.number, name, result.naming.group, answeredOn, words.forms[form], edition]
}
