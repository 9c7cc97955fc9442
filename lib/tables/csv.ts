import type { TableCell } from './table'

/** Excel takes a file for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A table as the Excel of a language opens it rightly: its decimal sign, semicolons where that is a comma, else commas,
 * CRLF, a byte order mark; `null` is an empty cell. Texts that would be computed are made inert by an apostrophe; numbers stay numbers, also below zero.
 */
export function asCsv(
  header: readonly string[],
  rows: readonly (readonly TableCell[])[],
  formatLocale: string,
): string {
  const decimal = (0.5).toLocaleString(formatLocale).replaceAll(/\d/g, '')
  const lines = [header, ...rows].map((row) =>
    row.map((cell) => field(cell, decimal)).join(decimal === ',' ? ';' : ','),
  )
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function field(cell: TableCell, decimal: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  const text = guardFormula(cell)
  return /[;"\r\n\t,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * What spreadsheets take for the beginning of a formula, or skip before one: also the wide forms of an Asian keyboard.
 * Source: OWASP, "CSV Injection". An apostrophe in front makes it text; texts that begin with apostrophes before such a
 * character get one more, so that taking it away again is exact.
 */
const WOULD_BE_FORMULA = /^'*[=+\-@\t\r\n\0|＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r\n\0|＝＋－＠]/

/** A text for a CSV file, such that no spreadsheet computes it. */
export function guardFormula(text: string): string {
  return WOULD_BE_FORMULA.test(text) ? `'${text}` : text
}

/** The text that {@link guardFormula} was given. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}
