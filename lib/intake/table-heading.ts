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
function headingAsked(row: readonly string[], headings: HeadingWords): Heading | null {
  return headingFrom(
    row.map((cell) => wordsIn(cell)),
    headings,
  )
}

/**
 * What a heading says of its columns: its words, and where these say nothing of a label, its questions. Of two places for
 * labels counts the first below which there are some: survey programs have a column "Name" that stays empty.
 */
export function headingOver(
  row: readonly string[],
  headings: HeadingWords,
  holds: (place: number, what: 'text' | 'names') => boolean,
): Heading | null {
  const [said, asked] = [headingIn(row, headings), headingAsked(row, headings)]
  if (said === null && asked === null) return null
  const labels = (heading: Heading | null) => [...(heading?.label ?? []), ...(heading?.otherwise ?? [])]
  const naming = labels(said).some((place) => holds(place, 'text'))
    ? said
    : labels(asked).some((place) => holds(place, 'names'))
      ? asked
      : null
  const { label = [], otherwise = [] } = naming ?? {}
  const free = (places: readonly number[] = []) => places.filter((place) => !labels(naming).includes(place))
  return {
    ...{ label, otherwise },
    group: said?.group.length ? said.group : free(asked?.group),
    note: said?.note.length ? said.note : free(asked?.note),
  }
}

const wordsIn = (cell: string) =>
  cell.split(/[^\p{L}]+/u).flatMap((word) => [wordOf(word), wordOf(word).replace(/e?s$/, '')])

/** Whether a question asks for results ("Your link"). */
export function asksForResult(cell: string, headings: HeadingWords): boolean {
  return wordsIn(cell).some((word) => headings.code.includes(word))
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

/** How many cells are nothing but a known word. */
export function knownWords(row: readonly string[], headings: HeadingWords): number {
  const known: readonly string[] = ROLES.flatMap((role) => headings[role])
  return row.filter((cell) => known.includes(wordOf(cell))).length
}

/** Whether a cell only says that there is a result behind it. */
export function meansResult(cell: string, headings: HeadingWords): boolean {
  return headings.code.includes(wordOf(cell))
}

const wordOf = (cell: string) => cell.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
