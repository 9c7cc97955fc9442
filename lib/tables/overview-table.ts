import type { NamedResult } from '../collection/collection'
import { technologiesOf } from '../comparing/basis'
import { DIMENSIONS, type TechnologyId } from '../instrument/vocabulary'
import { NOT_ASSESSABLE } from '../scoring/score-range'
import { headlineReadiness } from '../scoring/scored-result'
import {
  type Column,
  dayColumn,
  figures,
  type Table,
  type TableSources,
  textColumn,
  wordingFor,
} from './table'

/** One row for each result: what it is, and the verdict and readiness of each technology. */
export function overviewTable(
  results: readonly NamedResult[],
  sources: TableSources,
  extent: 'verdicts' | 'with-dimensions' = 'verdicts',
): Table {
  const { columns, sheets, forms, kinds } = sources.words
  const technologies = technologiesOf(results)
  const isFlat = extent === 'with-dimensions'
  return {
    name: sheets.results,
    columns: [
      { name: columns.number, kind: 'number' },
      ...(['label', 'group', 'note'] as const).map((id) => textColumn(columns[id])),
      dayColumn(columns.day, sources.formatLocale),
      ...(['form', 'edition', 'kind'] as const).map((id) => textColumn(columns[id])),
      ...technologies.flatMap((id) => columnsOf(id, isFlat, results, sources)),
      textColumn(columns.link),
    ],
    rows: results.map(({ number, code, naming: { label, group, note }, report }) => [
      number,
      ...[label, group, note],
      report.answeredOn,
      ...[forms[report.form], report.edition, kinds[report.kind]],
      ...technologies.flatMap((id) => {
        const score = report.technologies.find((candidate) => candidate.id === id)
        const verdict = score ? wordingFor(sources, report.edition).verdicts[score.verdict].label : null
        const readiness = (score && headlineReadiness(report.form, score)) ?? NOT_ASSESSABLE
        const dimensions = isFlat ? DIMENSIONS.map((_, place) => score?.dimensions[place]) : []
        return [verdict, ...[readiness, ...dimensions].flatMap((range) => figures(range ?? NOT_ASSESSABLE))]
      }),
      `${sources.address}${code}`,
    ]),
  }
}

/** Named with the words of the latest edition that asks about the technology. */
function columnsOf(
  id: TechnologyId,
  isFlat: boolean,
  results: readonly NamedResult[],
  sources: TableSources,
): readonly Column[] {
  const { columns } = sources.words
  const latest = results.findLast(({ report }) => report.technologies.some((score) => score.id === id))
  const { technologies, dimensions } = wordingFor(sources, latest?.report.edition ?? '')
  const technology = technologies[id].label
  const ranged = (figure: string): readonly Column[] => [
    { name: `${technology}: ${figure}`, kind: 'number' },
    { name: `${technology}: ${figure}, ${columns.low}`, kind: 'number' },
    { name: `${technology}: ${figure}, ${columns.high}`, kind: 'number' },
  ]
  return [
    textColumn(`${technology}: ${columns.verdict}`),
    ...ranged(columns.readiness),
    ...(isFlat ? DIMENSIONS.flatMap((dimension) => ranged(dimensions[dimension].label)) : []),
  ]
}
