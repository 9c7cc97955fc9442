import type { Naming } from './collection'

/** Characters (UTF-16 units). What is longer is shortened where it comes in, so that every collection can be kept and read again. */
export const LONGEST_NAMING = { label: 120, group: 120, note: 2000 } as const
export const LONGEST_TITLE = 200
export const LONGEST_DECISION = 2000
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
