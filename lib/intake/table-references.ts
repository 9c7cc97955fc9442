import type { KnownCodes } from '../codes/known-codes'
import { type Naming, UNNAMED, withinLimits } from '../collection/collection'
import { codesInText } from './codes-in-text'
import type { Reference } from './selection'
import { type Heading, type HeadingWords, headingAsked, headingIn } from './table-heading'

interface Row {
  readonly cells: readonly string[]
  /** The codes in each cell. */
  readonly codes: readonly (readonly Reference[])[]
  readonly hasCode: boolean
}

/**
 * Every code in a table, with what stands beside it. A row may hold several; they share their naming. The heading, if
 * there is one above the first code, says which column is the label, the group and the note; without it the one other
 * cell that is filled is the label; so it is with one that names no column for labels. A row with text but without a code
 * counts as a reference without one, unless it is the heading. `file`: the file that the table comes from, `null` if it was pasted.
 */
export function referencesInTable(
  file: string | null,
  table: readonly (readonly string[])[],
  codes: KnownCodes,
  headings: HeadingWords,
): readonly Reference[] {
  const rows = table.map((cells) => readRow(file, cells, codes))
  const first = rows.findIndex(({ hasCode }) => hasCode)
  const above = rows.slice(0, Math.max(first, 0))
  const known = above.findLastIndex(({ cells }) => headingIn(cells, headings) !== null)
  const headed = known < 0 && isUnknownHeading(above) ? 0 : known
  const cellsOfHeading = rows[headed]?.cells ?? []
  const said = headingIn(cellsOfHeading, headings) ?? headingAsked(cellsOfHeading, headings)
  const heading = said && forPeople(said, rows.slice(headed + 1))
  return rows.flatMap((row, place) => {
    const { cells, hasCode } = row
    if (hasCode) {
      const codes = codesBeside(row, heading)
      const naming = namingIn(cells, codes, heading)
      return codes.flat().map((reference) => (naming === UNNAMED ? reference : { ...reference, naming }))
    }
    const text = cells.filter((cell) => cell.trim() !== '').join('; ')
    return text === '' || place === headed ? [] : [{ file, text, code: null }]
  })
}

/** A survey puts its questions above the answers: several cells in the one row above the first code. */
function isUnknownHeading(above: readonly Row[]): boolean {
  return above.length === 1 && (above[0]?.cells.filter((cell) => cell.trim() !== '').length ?? 0) > 2
}

/** No cell without so many letters and digits in a row has a code; most cells are spared the search by that. */
const MAY_HAVE_CODE = /[0-9A-Za-z]{9}|results|[?&]r=|%/

function readRow(file: string | null, cells: readonly string[], known: KnownCodes): Row {
  const codes = cells.map((cell) =>
    MAY_HAVE_CODE.test(cell)
      ? codesInText(cell, known)
          .filter(({ code }) => code !== null)
          .map((reference) => ({ ...reference, file }))
      : [],
  )
  return { cells, codes, hasCode: codes.some((found) => found.length > 0) }
}

/** A name may look like a code ("Plant2026"): where the heading calls it a name and another cell has a code, it is none. */
function codesBeside({ codes }: Row, heading: Heading | null): Row['codes'] {
  const named = heading ? Object.values(heading).flat() : []
  const others = codes.map((found, place) => (named.includes(place) ? [] : found))
  return others.some((found) => found.length > 0) ? others : codes
}

function namingIn(cells: readonly string[], codes: Row['codes'], heading: Heading | null): Naming {
  const known = heading ? [...heading.group, ...heading.note] : []
  const others = cells.filter(
    (cell, place) => codes[place]?.length === 0 && cell.trim() !== '' && !known.includes(place),
  )
  const [only = '', ...more] = others
  const named = (places: readonly number[]) =>
    places
      .map((place) => (codes[place]?.length === 0 ? (cells[place] ?? '') : ''))
      .filter((text) => text.trim() !== '')
      .join(' ')
  const naming = {
    label:
      heading && heading.label.length > 0
        ? named(heading.label) || named(heading.otherwise)
        : more.length === 0
          ? only.trim()
          : '',
    group: named(heading?.group ?? []),
    note: named(heading?.note ?? []),
  }
  return Object.values(naming).every((text) => text === '') ? UNNAMED : withinLimits(naming)
}

/** A firm with several people is no label but a group of them: the same label would make one firm over time of them. */
function forPeople(heading: Heading, rows: readonly Row[]): Heading {
  const textIn = ({ cells }: Row, places: readonly number[]) =>
    places.map((place) => cells[place]?.trim() ?? '').join(' ')
  const people = new Map<string, string>()
  const hasSeveral = rows.some((row) => {
    const [firm, person] = [textIn(row, heading.label), textIn(row, heading.otherwise)]
    if (!row.hasCode || firm === '' || person.trim() === '') return false
    const known = people.get(firm) ?? person
    people.set(firm, known)
    return known !== person
  })
  if (!hasSeveral) return heading
  const { label, otherwise, group, note } = heading
  return { label: otherwise, otherwise: label, group: group.length > 0 ? group : label, note }
}
