import type { KnownCodes } from '../codes/known-codes'
import { unguardFormula } from '../tables/csv'
import { codesInText, MEANT_AS_LINK } from './codes-in-text'
import type { Reference } from './selection'
import { type HeadingWords, headingIn } from './table-heading'
import { referencesInTable } from './table-references'

const MAY_BE_CODE = /[AS][0-9A-Za-z]{8}/

type Rows = readonly (readonly string[])[]

/** Splits a text into rows of cells at one character, with Excel's quotes around cells that hold line breaks. */
export type Split = (text: string, delimiter: string) => Rows

/**
 * What was pasted: as a table where it has columns; all else as text. Without a code in its rows the tabs are those of a
 * letter, and everything is text. Other characters part columns only below a heading, semicolons and commas also where
 * every code has as many cells beside it; a letter holds them, too.
 */
export function referencesInPasted(
  pasted: string,
  codes: KnownCodes,
  split: Split,
  headings: HeadingWords,
): readonly Reference[] {
  const said = saidDelimiter(pasted)
  const text = said?.rest ?? pasted
  const lines = text.split(/[\r\n]+/).filter((line) => MAY_BE_CODE.test(line))
  for (const delimiter of said ? [said.delimiter] : ['\t', ';', '|', ',']) {
    if (!lines.some((line) => line.includes(delimiter))) continue
    const rows = split(text, delimiter).map((row) =>
      row.map((cell) => unguardFormula(delimiter === '\t' ? cell : cell.trim())),
    )
    const bounds = tableIn(rows, delimiter, codes, headings)
    if (bounds === null) continue
    const [first, end] = bounds
    const table = rows.slice(first, end).filter((row) => !isRule(row))
    const references = referencesInTable(null, table, codes, headings)
    if (references.every(({ code }) => code === null)) continue
    // Around a table with codes a line of text without one is what people write around links.
    const around = (some: Rows) =>
      codesInText(some.map((row) => row.join(delimiter)).join('\n'), codes).filter(
        (reference) => reference.code !== null || MEANT_AS_LINK.test(reference.text),
      )
    return [...around(rows.slice(0, first)), ...references, ...around(rows.slice(end))]
  }
  return codesInText(text, codes)
}

/** Where a table begins and where it has ended. */
type Bounds = readonly [first: number, end: number]

function tableIn(rows: Rows, delimiter: string, codes: KnownCodes, headings: HeadingWords): Bounds | null {
  const holdsCode = (cell: string) =>
    MAY_BE_CODE.test(cell) && codesInText(cell, codes).some(({ code }) => code !== null)
  const places = rows.flatMap((row, place) => (row.some(holdsCode) ? [place] : []))
  const withCode = places.map((place) => rows[place] ?? [])
  if (delimiter === '\t') {
    return withCode.some((row) => row.length > 1)
      ? [rows.findIndex((row) => row.length > 1), rows.findLastIndex((row) => row.length > 1) + 1]
      : null
  }
  const [first = 0] = places
  if (withCode.length === 0 || withCode.some((row) => row.length < 2)) return null
  const headed = rows
    .slice(0, first)
    .findLastIndex((row) => row.length > 1 && headingIn(row, headings) !== null)
  const width = withCode[0]?.length ?? 0
  const isBelowQuestions = width > 2 && rows[first - 1]?.length === width
  const isRegular =
    /[;,]/.test(delimiter) &&
    (withCode.length > 1 || isBelowQuestions) &&
    withCode.every((row) => row.length === width && isOneLinkIn(row.filter(holdsCode)))
  if (headed < 0 && !isRegular) return null
  const behind = (places.at(-1) ?? 0) + 1
  const after = rows.slice(behind).findIndex((row) => row.length < 2)
  return [headed < 0 ? first - Number(isBelowQuestions) : headed, after < 0 ? rows.length : behind + after]
}

/** Nothing else stands in a cell of a list without heading; a sentence may have commas. */
const isOneLinkIn = ([cell = '', ...more]: readonly string[]) => more.length === 0 && !/\s/.test(cell)

/** The line below the heading of a table in Markdown. */
const isRule = (row: readonly string[]) =>
  row.every((cell) => /^[\s:-]*$/.test(cell)) && row.join('').includes('--')

const SAYING = /^[\s\ufeff"']*sep\s*=\s*["']?(\\t|tab|.)["']?[;,\t"' ]*(?:\r\n|\r|\n)/i

/** Excel's line that says how the columns below it are parted ("sep=;"), however it is spelt, and what follows; `null` if none stands on top. */
export function saidDelimiter(text: string): { readonly delimiter: string; readonly rest: string } | null {
  const [line = '', said] = SAYING.exec(text) ?? []
  if (said === undefined) return null
  return { delimiter: said.length > 1 ? '\t' : said, rest: text.slice(line.length) }
}
