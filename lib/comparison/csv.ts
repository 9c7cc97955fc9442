import { guardFormula } from './formula-guard'
import type { TableCell } from './table'

/** Excel takes a file for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A table as German Excel opens it rightly: semicolons, a comma in decimal numbers, CRLF, a byte order mark; `null` is an
 * empty cell. Texts that would be computed are made inert by an apostrophe; numbers stay numbers, also below zero.
 */
export function asCsv(header: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(field).join(';'))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function field(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = guardFormula(cell)
  return /[;"\r\n\t,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
