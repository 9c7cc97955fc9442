import { AIMS, figureIn } from './aims'
import type { Stored } from './store'
import { quantile, type Table } from './table'

/** What was measured, by the name that it was stored under, the earlier first. */
export type ByName = Readonly<Record<string, Stored>>

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function inFigures(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** The median, and the least and the most where they differ from it. */
function spread(samples: readonly number[] | undefined, digits?: number): string {
  if (!samples) return '–'
  const [least, median, most] = [0, 0.5, 1].map((part) => inFigures(quantile(samples, part), digits))
  return least === most ? `${median}` : `${median} (${least}–${most})`
}

/** One table with what each name has to say in every cell. */
function tableOf(title: string, all: readonly (Table | undefined)[]): string {
  const shown = all.filter((table) => table !== undefined)
  const [latest] = shown.slice(-1)
  if (!latest) return ''
  const names = [...new Set(shown.toReversed().flatMap(({ rows }) => rows.map(({ name }) => name)))]
  const rows = names.map((name) => {
    const samples = shown.map((table) => table.rows.find((row) => row.name === name)?.samples)
    const cells = latest.columns.map(({ key, digits }) =>
      samples.map((each) => spread(each?.[key], digits)).join(' → '),
    )
    return line([name, ...cells])
  })
  return [
    `### ${title}`,
    ...(latest.note ? ['', latest.note] : []),
    '',
    line(['', ...latest.columns.map(({ name }) => name)]),
    line(['---', ...latest.columns.map(() => '---:')]),
    ...rows,
  ].join('\n')
}

/** All tables of one part. */
export function partOf(part: string, byName: ByName): string {
  const measured = Object.values(byName).map((stored) => stored[part])
  const titles = new Set(measured.flatMap((one) => one?.tables.map(({ title }) => title) ?? []))
  return [...titles]
    .map((title) =>
      tableOf(
        title,
        measured.map((one) => one?.tables.find((table) => table.title === title)),
      ),
    )
    .join('\n\n')
}

/** What was aimed at, beside what came of it. Those of parts that nobody has measured are left out. */
export function aimsOf(byName: ByName): string {
  const rows = AIMS.flatMap(({ name, unit = '', digits, most, least, of }) => {
    const figures = Object.values(byName).map((stored) => of(figureIn(stored)))
    if (figures.every(Number.isNaN)) return []
    const wanted = most === undefined ? `at least ${least}` : `at most ${most}`
    const cells = figures.map((figure) => {
      if (Number.isNaN(figure)) return '–'
      const isKept = most === undefined ? figure >= (least ?? 0) : figure <= most
      return `${inFigures(figure, digits)}${isKept ? '' : ' **missed**'}`
    })
    return [line([name, `${wanted} ${unit}`.trim(), ...cells])]
  })
  if (rows.length === 0) return ''
  const names = Object.keys(byName)
  return [line(['aim', 'wanted', ...names]), line(['---', '---', ...names.map(() => '---:')]), ...rows].join(
    '\n',
  )
}
