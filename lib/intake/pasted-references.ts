import type { KnownCodes } from '../codes/known-codes'
import { unguardFormula } from '../tables/csv'
import { codesInText, MEANT_AS_LINK } from './codes-in-text'
import type { Reference } from './selection'
import { type HeadingWords, headingIn } from './table-heading'
import { referencesInTable } from './table-references'

type Rows = readonly (readonly string[])[]

/** Splits a text into rows of cells at its tabs, semicolons or commas, with Excel's quotes around cells that hold line breaks. */
export type Split = (text: string, delimiter: '\t' | ';' | ',') => Rows

/**
 * What was pasted: as a table where it has columns, from the first row with several cells to the last; all else as text.
 * Without a code in these rows the tabs are those of a letter, and everything is text. Semicolons and commas part columns
 * only below a heading, semicolons also where every code has one other cell beside it.
 */
export function referencesInPasted(
  text: string,
  codes: KnownCodes,
  split: Split,
  headings: HeadingWords,
): readonly Reference[] {
  for (const delimiter of ['\t', ';', ','] as const) {
    if (!text.includes(delimiter)) continue
    const rows = split(text, delimiter)
    const first = rows.findIndex((row) => row.length > 1)
    const last = rows.findLastIndex((row) => row.length > 1)
    if (first < 0) continue
    const table = rows.slice(first, last + 1).map((row) => row.map(unguardFormula))
    if (delimiter !== '\t' && !isTable(table, delimiter, codes, headings)) continue
    const references = referencesInTable(null, table, codes, headings)
    if (references.every(({ code }) => code === null)) continue
    // Around a table with codes a line of text without one is what people write around links.
    const around = (some: Rows) =>
      codesInText(some.map((row) => row.join(delimiter)).join('\n'), codes).filter(
        (reference) => reference.code !== null || MEANT_AS_LINK.test(reference.text),
      )
    return [...around(rows.slice(0, first)), ...references, ...around(rows.slice(last + 1))]
  }
  return codesInText(text, codes)
}

function isTable(rows: Rows, delimiter: string, { resembles }: KnownCodes, headings: HeadingWords): boolean {
  if (headingIn(rows[0] ?? [], headings) !== null) return true
  const hasCode = (cell: string) => cell.split(/[^0-9A-Za-z]+/).some(resembles)
  const beside = rows
    .filter((row) => row.some(hasCode))
    .map((row) => row.filter((cell) => cell.trim() !== ''))
  return (
    delimiter === ';' &&
    beside.length > 1 &&
    beside.every((row) => row.filter(hasCode).length === 1 && row.length === 2)
  )
}
