import { DIMENSIONS, type DimensionId, VERDICTS } from '../instrument/vocabulary'
import type { Row } from './row'

/** What rows can be ordered by. `number` is the order of the days of answering. */
export const SORT_KEYS = ['number', 'name', 'group', 'verdict', 'readiness', ...DIMENSIONS] as const
export type SortKey = (typeof SORT_KEYS)[number]

export interface Order {
  readonly by: SortKey
  readonly isDescending: boolean
}

/** As a table first stands: the best verdict first. */
export const BY_VERDICT: Order = { by: 'verdict', isDescending: false }

/**
 * Ordered by one column. Rows without a value there come last in either direction; of equal verdicts the highest readiness comes
 * first, all else that is equal stays in the order of the days. `nameOf` and `locale` decide on the order of names.
 */
export function sortRows(
  rows: readonly Row[],
  { by, isDescending }: Order,
  nameOf: (row: Row) => string,
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const sign = isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row, by, nameOf) }))
    .toSorted((a, b) => {
      const further =
        (by === 'verdict' ? byReadiness(a.row, b.row) : 0) || a.row.result.number - b.row.result.number
      if (a.key === null || b.key === null) {
        return Number(a.key === null) - Number(b.key === null) || further
      }
      const order =
        typeof a.key === 'string' || typeof b.key === 'string'
          ? compare(String(a.key), String(b.key))
          : a.key - b.key
      return sign * order || further
    })
    .map(({ row }) => row)
}

function keyOf(row: Row, by: SortKey, nameOf: (row: Row) => string): string | number | null {
  if (by === 'number') return row.result.number
  if (by === 'name') return nameOf(row)
  if (by === 'group') return row.result.naming.group || null
  if (by === 'verdict') return VERDICTS.indexOf(row.verdict)
  return (by === 'readiness' ? row.readiness : dimensionOf(row, by))?.value ?? null
}

/** The highest first; below every value there is, no readiness. */
function byReadiness(one: Row, other: Row): number {
  return (other.readiness?.value ?? -1) - (one.readiness?.value ?? -1)
}

/** Every row has all seven. */
export function dimensionOf({ dimensions }: Row, id: DimensionId) {
  const found = dimensions[DIMENSIONS.indexOf(id)]
  if (!found) throw new Error(`There is no dimension "${id}" in the row.`)
  return found
}
