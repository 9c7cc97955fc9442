import type { Day, DimensionId, FormId, TechnologyId, VerdictId } from '../instrument/vocabulary'
import type { ItemWording } from '../instrument/wording'
import type { ScoreRange } from '../scoring/score-range'
import { inWholePoints } from '../scoring/whole-points'

/** `null`: an empty cell. A day is a text `YYYY-MM-DD` in a column of days. */
export type TableCell = string | number | null

export interface Column {
  readonly name: string
  readonly kind: 'text' | 'number' | 'day'
  /** How its days are shown, in the signs of spreadsheets. */
  readonly dayFormat?: string
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
  /** Whose habits figures and days follow, as a language tag such as `en-GB`. */
  readonly formatLocale: string
}

export const textColumn = (name: string): Column => ({ name, kind: 'text' })

/** Days as the language writes them: `dd.mm.yyyy`, `dd/mm/yyyy`. */
export function dayColumn(name: string, formatLocale: string): Column {
  const example = new Date('2026-11-22').toLocaleDateString(formatLocale, FIGURES)
  const dayFormat = example.replace('22', 'dd').replace('11', 'mm').replace('2026', 'yyyy')
  return { name, kind: 'day', dayFormat }
}

const FIGURES = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const

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

/** What the tables need of an edition's wording: a small part of it, to be sent to a browser. */
export interface TableWording {
  readonly technologies: Readonly<Record<TechnologyId, { readonly label: string }>>
  readonly dimensions: Readonly<Record<DimensionId, { readonly label: string }>>
  readonly verdicts: Readonly<Record<VerdictId, { readonly label: string; readonly meaning: string }>>
  readonly items: Readonly<Record<string, Pick<ItemWording, 'label' | 'levels'>>>
}

/** What the interface calls the sheets and their columns. The names of label, group and note are read again from a file. */
export interface TableWords {
  /** At most 31 characters each, none of `\ / ? * [ ] :`, as Excel demands. */
  readonly sheets: Readonly<Record<'results' | 'dimensions' | 'items' | 'legend', string>>
  readonly columns: Readonly<Record<ColumnId, string>>
  readonly forms: Readonly<Record<FormId, string>>
  readonly kinds: Readonly<Record<'answers' | 'scores', string>>
  /** With `{number}`; for a result without a label. */
  readonly unnamed: string
  /** Items that are asked once for every technology. */
  readonly allTechnologies: string
  readonly unknown: string
  readonly notApplicable: string
  /** What a reader has to know about each sheet and column, in order: what it is about, and the sentence. */
  readonly legend: readonly { readonly about: string; readonly meaning: string }[]
}

type ColumnId =
  | 'number'
  | 'label'
  | 'group'
  | 'note'
  | 'day'
  | 'form'
  | 'edition'
  | 'kind'
  | 'verdict'
  | 'readiness'
  | 'value'
  | 'low'
  | 'high'
  | 'link'
  | 'technology'
  | 'dimension'
  | 'question'
  | 'level'
  | 'response'
  | 'about'
  | 'meaning'
