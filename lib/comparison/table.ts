import type { Day } from '../questionnaire/vocabulary'
import { inWholePoints } from '../report/whole-points'
import type { ScoreRange } from '../scoring/score-range'
import type { TableWording, TableWords } from './table-words'

/** `null`: an empty cell. A day is a text `YYYY-MM-DD` in a column of days. */
export type TableCell = string | number | null

export interface Column {
  readonly name: string
  readonly kind: 'text' | 'number' | 'day'
}

/** A sheet as plain values; every row has a cell for each column. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableSources {
  /** The interface's words. */
  readonly words: TableWords
  /** The words of every edition among the results. */
  readonly wordings: Readonly<Record<string, TableWording>>
  /** What stands before a code in the link to a result, for example `https://passgenau.example/results/`. */
  readonly address: string
  /** The day on which the tables are made; fills `{day}` in the legend. */
  readonly writtenOn: Day
}

/** The words of an edition. Throws if they were not handed in. */
export function wordingFor({ wordings }: TableSources, edition: string): TableWording {
  const wording = Object.hasOwn(wordings, edition) ? wordings[edition] : undefined
  if (wording === undefined) throw new Error(`The words of edition "${edition}" are missing.`)
  return wording
}

/** Value, low and high in whole points; `null` where there is none. */
export function figures(range: ScoreRange) {
  const { value, low, high } = inWholePoints(range)
  return [value, low, high] as const
}
