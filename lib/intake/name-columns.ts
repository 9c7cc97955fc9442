import { type Naming, withinLimits } from '../collection/collection'

/** A table that holds several texts beside each code and says of none that it is a name. */
export interface UnnamedTable {
  /** The same for all tables with the same heading. */
  readonly key: string
  /** The file it is from; `null` if it was pasted. */
  readonly file: string | null
  readonly columns: readonly NameColumn[]
  /** The first column that reads like names; `null` if none does. */
  readonly likely: number | null
}

/** A column that may hold names. */
export interface NameColumn {
  readonly place: number
  /** Empty where the table has no heading. */
  readonly heading: string
  readonly example: string
}

export interface UnnamedRow {
  readonly table: UnnamedTable
  readonly cells: readonly string[]
}

/** Characters: the whole of neither has to be read to know the column. */
const LONGEST = { heading: 60, example: 30 }

/** A text with letters that is neither an address nor a day nor whole sentences. */
export function mayBeName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text.length <= 80 && !/@|:\/\/|\d{4}-\d\d|\d\d?\.\d\d?\.\d{2}/.test(text)
}

/** What is to be asked of a table; `rows`: the texts beside each code, by column, empty where they are known to be something else. */
export function unnamedTable(
  file: string | null,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): UnnamedTable {
  const width = rows.reduce((sum, row) => Math.max(sum, row.length), 0)
  const textsAt = (place: number) => rows.map((row) => row[place]?.trim() ?? '').filter((text) => text !== '')
  const columns = Array.from({ length: width }, (_, place) => place).flatMap((place) => {
    const [example] = textsAt(place)
    return example === undefined
      ? []
      : [
          {
            place,
            heading: shortened(heading[place]?.trim() ?? '', LONGEST.heading),
            example: shortened(example, LONGEST.example),
          },
        ]
  })
  const likely = columns.find(({ place }) => {
    const names = textsAt(place).filter(mayBeName)
    return names.length * 2 > rows.length && new Set(names).size * 2 > names.length
  })
  const known = heading.length > 0 ? heading : [file ?? '', String(width)]
  return { key: known.join('\t'), file, columns, likely: likely?.place ?? null }
}

/** What a result is called once it is said in which column names stand, by the tables' keys; `null`: in none. */
export function namingFrom(
  { table, cells }: UnnamedRow,
  naming: Naming,
  places: ReadonlyMap<string, number | null>,
): Naming {
  const place = places.get(table.key)
  return place === undefined
    ? naming
    : withinLimits({ ...naming, label: place === null ? '' : (cells[place] ?? '') })
}

const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text
