import { nameOf } from '../collection/collection'
import type { GroupMeasure } from '../collection/group-measures'
import { dayColumn, type Table, type TableSources, textColumn } from './table'

export interface MeasureWords extends Pick<TableSources['words'], 'unnamed'> {
  /** Name of the sheet: at most 31 characters, as Excel demands. */
  readonly ofAll: string
  readonly columns: Pick<TableSources['words']['columns'], 'label' | 'group'>
  readonly measure: string
  readonly person: string
  readonly due: string
  readonly sign: string
  readonly done: string
  /** Stands for a name where the group decided something. */
  readonly decision: string
  /** What an item is called. */
  readonly nameOfItem: (item: string) => string
}

/** One row for each measure or decision, in the order given. No links: such a list is handed on. */
export function measureTable(
  measures: readonly GroupMeasure[],
  words: MeasureWords,
  formatLocale: string,
): Table {
  return {
    name: words.ofAll,
    columns: [
      dayColumn(words.due, formatLocale),
      ...[words.columns.label, words.columns.group].map(textColumn),
      ...[words.measure, words.person, words.sign, words.done].map(textColumn),
    ],
    rows: measures.map((one) => [
      one.due,
      ...[ownerOf(one, words), one.group, whatToDo(one, words), one.person, one.sign],
      one.isDone ? words.done : null,
    ]),
  }
}

/** Whose it is: the firm's name, or that the group decided it. */
export function ownerOf({ result }: GroupMeasure, words: Pick<MeasureWords, 'decision' | 'unnamed'>): string {
  return result === null ? words.decision : nameOf(result, words.unnamed)
}

/** The measure; of a decision also what was decided on. */
export function whatToDo({ item, text }: GroupMeasure, words: Pick<MeasureWords, 'nameOfItem'>): string {
  return item === null ? text : [words.nameOfItem(item), text].filter(Boolean).join(': ')
}
