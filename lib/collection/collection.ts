import type { Day, Questionnaire } from '../instrument/vocabulary'
import type { ScoredResult } from '../scoring/scored-result'

/** A result together with the questionnaire of its edition. */
export interface Compared {
  readonly questionnaire: Questionnaire
  readonly report: ScoredResult
}

/** What a reader calls a result. Stays in the browser: never part of an address, never sent. Empty where nothing was said. */
export interface Naming {
  readonly label: string
  /** Results with the same group are summarised together: a firm, a department, a year. */
  readonly group: string
  readonly note: string
}

export const UNNAMED: Naming = { label: '', group: '', note: '' }

/** A result of a collection: its code and what it is called. */
export interface Entry extends Naming {
  readonly code: string
}

/** What a workshop decided about an item, in a group of the collection; an empty `group` stands for all results. */
export interface Decision {
  readonly group: string
  readonly item: string
  readonly text: string
  /** Who sees to it, and until when; left out where nobody said. */
  readonly person?: string
  readonly due?: Day
}

/** A decision as it is kept: with a person and a day only where somebody said so, and nothing beside them. */
export function decisionOf({
  group,
  item,
  text,
  person,
  due,
}: Pick<Decision, 'group' | 'item' | 'text'> & {
  readonly person?: string | undefined
  readonly due?: Day | null | undefined
}): Decision {
  return { group, item, text, ...(person && { person }), ...(due && { due }) }
}

/** Everything a consultant adds to results, as it is kept in the browser and in a file. */
export interface Collection {
  /** The line above every printed view. */
  readonly title: string
  readonly entries: readonly Entry[]
  readonly decisions: readonly Decision[]
}

export const EMPTY_COLLECTION: Collection = { title: '', entries: [], decisions: [] }

/** A result among others, as the views show it. */
export interface NamedResult extends Compared {
  readonly code: string
  /** From 1, in the order of the days of answering; stands in charts, and for a name where there is none. */
  readonly number: number
  readonly naming: Naming
}

/** The label, or `unnamed` with the number in it, for example "Result {number}". */
export function nameOf({ naming, number }: NamedResult, unnamed: string): string {
  return naming.label === '' ? unnamed.replace('{number}', String(number)) : naming.label
}

/** Characters (UTF-16 units). What is longer is shortened where it comes in, so that every collection can be kept and read again. */
export const LONGEST_NAMING = { label: 120, group: 120, note: 2000 } as const
export const LONGEST_TITLE = 200
export const LONGEST_DECISION = 2000
export const LONGEST_PERSON = 80
/** As many as there are codes: a decision needs a group of results and an item. */
export const MOST_DECISIONS = 2000

/** The naming with each part shortened to its limit; a cut is marked by "…". */
export function withinLimits({ label, group, note }: Naming): Naming {
  return {
    label: shortened(label, LONGEST_NAMING.label),
    group: shortened(group, LONGEST_NAMING.group),
    note: shortened(note, LONGEST_NAMING.note),
  }
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  // Never half of a character that takes two units.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
