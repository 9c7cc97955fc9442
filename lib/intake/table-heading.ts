import type { Naming } from '../collection/collection'

/** What a column of a table is for; `code`: links and codes, whose heading says nothing else. */
const ROLES = ['firm', 'person', 'firstName', 'lastName', 'group', 'note', 'code'] as const
type Role = (typeof ROLES)[number]

/** What people and programs write above columns, by what the column is for: lower case, without dots and spaces. */
export type HeadingWords = Readonly<Record<Role, readonly string[]>>

/**
 * The places of the columns that hold something, in the order in which it is said: of each kind the first one.
 * `otherwise`: what a result is called where its label is empty.
 */
export type Heading = Readonly<Record<keyof Naming | 'otherwise', readonly number[]>>

/** What a row says as the heading of a table; `null` if no cell of it is a known word. */
export function headingIn(row: readonly string[], headings: HeadingWords): Heading | null {
  return headingFrom(
    row.map((cell) => [wordOf(cell)]),
    headings,
  )
}

/** The same for the questions of a survey ("What is your company called?"): known words anywhere in a cell. */
export function headingAsked(row: readonly string[], headings: HeadingWords): Heading | null {
  return headingFrom(
    row.map((cell) =>
      cell.split(/[^\p{L}]+/u).flatMap((word) => [wordOf(word), wordOf(word).replace(/e?s$/, '')]),
    ),
    headings,
  )
}

function headingFrom(row: readonly (readonly string[])[], headings: HeadingWords): Heading | null {
  const places = (role: Role) => {
    const place = row.findIndex((words) => words.some((word) => headings[role].includes(word)))
    return place < 0 ? [] : [place]
  }
  if (ROLES.every((role) => places(role).length === 0)) return null
  const [firstName, lastName] = [places('firstName'), places('lastName')]
  const person = [...firstName, ...(lastName.length > 0 ? lastName : places('person'))]
  const firm = places('firm')
  return {
    ...(firm.length > 0
      ? { label: firm, otherwise: person.filter((place) => !firm.includes(place)) }
      : { label: person, otherwise: [] }),
    group: places('group'),
    note: places('note'),
  }
}

/** Whether a cell only says that there is a result behind it. */
export function meansResult(cell: string, headings: HeadingWords): boolean {
  return headings.code.includes(wordOf(cell))
}

const wordOf = (cell: string) => cell.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
