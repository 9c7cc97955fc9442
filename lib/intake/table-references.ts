import type { KnownCodes } from '../codes/known-codes'
import { type Naming, UNNAMED, withinLimits } from '../collection/collection'
import { codesInText } from './codes-in-text'
import { mayBeName, unnamedTable } from './name-columns'
import type { Reference } from './selection'
import {
  asksForResult,
  type Heading,
  type HeadingWords,
  headingOver,
  knownWords,
  meansResult,
} from './table-heading'

interface Row {
  readonly cells: readonly string[]
  /** The codes in each cell. */
  readonly codes: readonly (readonly Reference[])[]
  readonly hasCode: boolean
}

const NONE: ReadonlySet<number> = new Set()

/**
 * Every code in a table, with what stands beside it. A row may hold several; they share their naming. The heading, if
 * there is one above the first code, says which column is the label, the group and the note; without a column for
 * labels the one other cell that is filled is it, and where several are, it has to be asked. A row with text but without a code
 * counts as a reference without one, unless it stands in the heading or above it. A table may lie on its side. `file`: the file that the
 * table comes from, `null` if it was pasted; `hidden`: the rows that whoever opens it does not see.
 */
export function referencesInTable(
  file: string | null,
  table: readonly (readonly string[])[],
  codes: KnownCodes,
  headings: HeadingWords,
  hidden = NONE,
): readonly Reference[] {
  const rows = table.map((cells) => readRow(file, cells, codes))
  if (liesOnItsSide(rows, headings)) return referencesInTable(file, turned(table), codes, headings)
  const first = rows.findIndex(({ hasCode }) => hasCode)
  const headed = placeOfHeading(rows, first, headings)
  const top = rows[headed]?.cells ?? []
  const below = rows.slice(headed + 1).filter(({ hasCode }) => hasCode)
  const holds = (place: number, what: 'text' | 'names') =>
    below.some(({ cells, codes: [...found] }) => {
      const text = found[place]?.length === 0 ? (cells[place] ?? '').trim() : ''
      return what === 'text' ? text !== '' : mayBeName(text)
    })
  const said = headingOver(top, headings, holds)
  const heading = said && forPeople(said, below)
  const isNamed = heading !== null && heading.label.length + heading.otherwise.length > 0
  const beside = isNamed ? [] : below.map((row) => textsBeside(row, heading, headings))
  const isOpen = beside.some((texts) => texts.filter((text) => text !== '').length > 1)
  const open = isOpen ? unnamedTable(file, top, beside) : null
  return rows.flatMap((row, place) => {
    const seen = hidden.has(place) ? { isHidden: true as const } : {}
    if (row.hasCode) {
      const naming = isNamed ? namingBy(heading, row) : unheadedNaming(row, heading, headings)
      const more = {
        ...(naming !== UNNAMED && { naming }),
        ...(open && { unnamed: { table: open, cells: row.cells } }),
        ...seen,
      }
      return codesBeside(row, heading)
        .flat()
        .map((reference) => ({ ...reference, ...more }))
    }
    const text = row.cells.filter((cell) => cell.trim() !== '').join('; ')
    const isAbove = place <= headed || (place < first && isBelowQuestion(row.cells))
    return text === '' || isAbove ? [] : [{ file, text, code: null, ...seen }]
  })
}

/**
 * The row above the first code that holds the most known words (a group may be called "Team"), else that of a survey, which
 * puts its questions there; -1 if there is none.
 */
function placeOfHeading(rows: readonly Row[], first: number, headings: HeadingWords): number {
  const above = rows.slice(0, Math.max(first, 0))
  const known = above.map(({ cells }) => knownWords(cells, headings))
  const most = known.reduce((sum, count) => Math.max(sum, count), 0)
  if (most > 0) return known.lastIndexOf(most)
  const ofCode = rows[first]?.codes.findIndex((found) => found.length > 0) ?? -1
  const asks = above.findIndex(({ cells }) => asksForResult(cells[ofCode] ?? '', headings))
  if (asks >= 0) return asks
  const [only, ...others] = above.filter(({ cells }) => !isBelowQuestion(cells))
  const isWide = only && only.cells.filter((cell) => cell.trim() !== '').length > 2
  return isWide && others.length === 0 ? rows.indexOf(only) : -1
}

/** What Qualtrics and SurveyMonkey write into a second and third line of their heading. */
const isBelowQuestion = (cells: readonly string[]) =>
  cells.some((cell) =>
    /^(?:\{"ImportId"|Open-Ended Response$|Offene Beantwortung$|Freitextantwort$)/.test(cell),
  )

/** "Link" stands before the codes, in each row that has some, and not above them. */
function liesOnItsSide(rows: readonly Row[], headings: HeadingWords): boolean {
  const withCode = rows.filter(({ hasCode }) => hasCode)
  return (
    withCode.length > 0 &&
    withCode.every(
      ({ cells: [name = ''], codes }) =>
        meansResult(name, headings) && codes.filter((found) => found.length > 0).length > 1,
    )
  )
}

function turned(table: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = table.reduce((sum, row) => Math.max(sum, row.length), 0)
  return Array.from({ length: width }, (_, place) => table.map((row) => row[place] ?? ''))
}

/** No cell without so many letters and digits in a row has a code; most cells are spared the search by that. */
const MAY_HAVE_CODE = /[0-9A-Za-z]{9}|results|[?&]r=|%/
/** What a spreadsheet shows where it could not compute. */
const IS_ERROR = /^#(?:N\/A|NV|REF!|BEZUG!|NAME\?|WERT!|VALUE!|DIV\/0!|ZAHL!|NUM!|NULL!)$/

function readRow(file: string | null, given: readonly string[], known: KnownCodes): Row {
  const cells = given.map((cell) => (IS_ERROR.test(cell) ? '' : cell))
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

/** The cells of a row that may be its name, each in its place; empty are those that are something else. */
function textsBeside(
  { cells, codes }: Row,
  heading: Heading | null,
  headings: HeadingWords,
): readonly string[] {
  const known = heading ? [...heading.group, ...heading.note] : []
  return cells.map((cell, place) =>
    codes[place]?.length !== 0 || known.includes(place) || meansResult(cell, headings) ? '' : cell.trim(),
  )
}

function namingBy(heading: Heading, row: Row): Naming {
  const codes = codesBeside(row, heading)
  const named = (places: readonly number[]) =>
    places
      .map((place) => (codes[place]?.length === 0 ? (row.cells[place] ?? '') : ''))
      .filter((text) => text.trim() !== '')
      .join(' ')
  return namingOf(named(heading.label) || named(heading.otherwise), named(heading.group), named(heading.note))
}

function unheadedNaming(row: Row, heading: Heading | null, headings: HeadingWords): Naming {
  const [only = '', ...more] = textsBeside(row, heading, headings).filter((text) => text !== '')
  const { group, note } = heading ? namingBy(heading, row) : UNNAMED
  return namingOf(more.length === 0 ? only : '', group, note)
}

const namingOf = (label: string, group: string, note: string) =>
  label + group + note === '' ? UNNAMED : withinLimits({ label, group, note })

/** A firm with several people is no label but a group of them: the same label would make one firm over time of them. */
function forPeople(heading: Heading, rows: readonly Row[]): Heading {
  const textIn = ({ cells }: Row, places: readonly number[]) =>
    places.map((place) => cells[place]?.trim() ?? '').join(' ')
  const people = new Map<string, string>()
  const hasSeveral = rows.some((row) => {
    const [firm, person] = [textIn(row, heading.label), textIn(row, heading.otherwise)]
    if (firm === '' || person.trim() === '') return false
    const known = people.get(firm) ?? person
    people.set(firm, known)
    return known !== person
  })
  if (!hasSeveral) return heading
  const { label, otherwise, group, note } = heading
  return { label: otherwise, otherwise: label, group: group.length > 0 ? group : label, note }
}
