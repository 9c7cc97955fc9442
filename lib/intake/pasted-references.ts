import type { KnownCodes } from '../codes/known-codes'
import { unguardFormula } from '../tables/csv'
import { codesInText, MEANT_AS_LINK } from './codes-in-text'
import type { Reference } from './selection'
import type { HeadingWords } from './table-heading'
import { referencesInTable } from './table-references'

/** Splits a text into rows of cells at its tabs, with Excel's quotes around cells that hold line breaks. */
export type Tabs = (text: string) => readonly (readonly string[])[]

/**
 * What was pasted: as a table where it has columns, from the first row with several cells to the last; all else as text.
 * Without a code in these rows the tabs are those of a letter, and everything is text.
 */
export function referencesInPasted(
  text: string,
  codes: KnownCodes,
  tabs: Tabs,
  headings: HeadingWords,
): readonly Reference[] {
  if (!text.includes('\t')) return codesInText(text, codes)
  const rows = tabs(text)
  const first = rows.findIndex((row) => row.length > 1)
  const last = rows.findLastIndex((row) => row.length > 1)
  if (first < 0) return codesInText(text, codes)
  const table = referencesInTable(
    null,
    rows.slice(first, last + 1).map((row) => row.map(unguardFormula)),
    codes,
    headings,
  )
  if (table.every(({ code }) => code === null)) return codesInText(text, codes)
  // Around a table with codes a line of text without one is what people write around links.
  const around = (some: typeof rows) =>
    codesInText(some.map(([line = '']) => line).join('\n'), codes).filter(
      (reference) => reference.code !== null || MEANT_AS_LINK.test(reference.text),
    )
  return [...around(rows.slice(0, first)), ...table, ...around(rows.slice(last + 1))]
}
