import { parseCsv } from 'hucre/csv'
import { type Split, saidDelimiter } from '@/lib/intake/pasted-references'
import { unguardFormula } from '@/lib/tables/csv'

/** In the order in which they are taken where two stand on as many lines: a name has a comma sooner than a semicolon. */
const DELIMITERS = ['\t', ';', ','] as const
const LINES_LOOKED_AT = 20

/** The rows of a CSV file with any delimiter; apostrophes against formulas are taken away again. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const { delimiter, rest } = saidDelimiter(text) ?? { delimiter: delimiterOf(text), rest: text }
  const rows = parse(rest, delimiter)
  // Saved once too often, each line of a table stands in quotes as one cell.
  const inOneCell = rows.length > 1 && rows.every((row) => row.length === 1) ? rows.join('\n') : ''
  const inner = inOneCell === '' ? rows : parse(inOneCell, delimiterOf(inOneCell))
  const isTable = inner.every((row) => row.length > 1 && row.length === inner[0]?.length)
  return (isTable ? inner : rows).map((row) => row.map(unguardFormula))
}

/** The rows of a text that was copied from a spreadsheet or a file, parted by this character. */
export const rowsAt: Split = (text, delimiter) =>
  delimiter === '\t'
    ? parse(
        text.replaceAll(CELL_IN_QUOTES, (_, before, quoted) => before + asQuoted(quoted)),
        delimiter,
      )
    : parse(text, delimiter)

/** A cell that begins with a quote: to the one that closes it, or, where none does, to the next tab or line. */
const CELL_IN_QUOTES = /(^|[\t\r\n])("(?:[^"\t]|"")*"(?=[\t\r\n]|$)|"[^\t\r\n]*)/g
const IS_CLOSED = /^"(?:[^"]|"")*"$/

/** Some programs copy a name such as `"Holz" Meier` as it is: the quotes are its own, and nothing after it belongs to them. */
const asQuoted = (cell: string) => (IS_CLOSED.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)

const parse = (text: string, delimiter: string) =>
  parseCsv(text, { delimiter }).map((row) => row.map((cell) => String(cell ?? '')))

/** Characters; what is in quotes may hold whole lines. */
const BEGINNING = 20_000

/** The one on the most lines, outside quotes: a name or a note may hold any of them. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, BEGINNING).replaceAll(/"[^"]*"/g, '')
  const lines = bare.split(/\r\n|\r|\n/, LINES_LOOKED_AT)
  const uses = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length
  return DELIMITERS.toSorted((a, b) => uses(b) - uses(a))[0] ?? ';'
}
