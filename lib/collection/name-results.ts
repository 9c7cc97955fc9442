import type { Day } from '../instrument/vocabulary'
import { type Compared, type Entry, type NamedResult, type Naming, UNNAMED } from './collection'

/** Results by their days, each with its number, and not called anything yet. */
export function numberResults(
  results: readonly (Compared & { readonly code: string })[],
): readonly NamedResult[] {
  return byDay(results).map((result, place) => ({ ...result, number: place + 1, naming: UNNAMED }))
}

/**
 * Gives numbered results their names, again and again while these change. A result keeps its identity as long as its name
 * does: what was found out about it need not be found out again.
 */
export function rememberNames() {
  const named = new WeakMap<NamedResult, NamedResult>()
  return (numbered: readonly NamedResult[], namings: ReadonlyMap<string, Naming>): readonly NamedResult[] =>
    numbered.map((result) => {
      const naming = tidied(namings.get(result.code) ?? UNNAMED)
      const before = named.get(result) ?? result
      const next = isSame(before.naming, naming) ? before : { ...result, naming }
      named.set(result, next)
      return next
    })
}

/** Spaces at the ends, and the way that letters were typed, make no other name and no other group. */
function tidied({ label, group, note }: Naming): Naming {
  const tidy = (text: string) => text.normalize('NFC').trim()
  return { label: tidy(label), group: tidy(group), note: tidy(note) }
}

const isSame = (one: Naming, other: Naming) =>
  one.label === other.label && one.group === other.group && one.note === other.note

/** What is said about each code; of one that is named twice the later entry counts. */
export function namingsOf(entries: readonly Entry[]): ReadonlyMap<string, Naming> {
  return new Map(entries.map(({ code, label, group, note }) => [code, { label, group, note }]))
}

/** The oldest first; results of one day stay in the order given. */
export function byDay<Result extends { readonly report: { readonly answeredOn: Day } }>(
  results: readonly Result[],
): readonly Result[] {
  return results.toSorted(
    (a, b) =>
      Number(a.report.answeredOn > b.report.answeredOn) - Number(a.report.answeredOn < b.report.answeredOn),
  )
}
