import type { NamedResult } from './collection'
import { byDay } from './name-results'

/** Results that belong to one firm, the oldest first; those of one day by their numbers. At least one. */
export interface Firm {
  readonly results: readonly NamedResult[]
}

/** Which results belong together, and what could not be told. */
export interface Firms {
  /** In the order of their first results. */
  readonly firms: readonly Firm[]
  /** Results without a label beside others with one: whose they are is not known. */
  readonly unlabelled: number
}

/**
 * The same label means the same firm, whatever its case and however its letters were typed. A label never leaves the
 * browser, so that a link alone has none: with `isOneFirm` all results count as those of one firm, whatever is
 * written on them.
 */
export function firmsOf(results: readonly NamedResult[], isOneFirm: boolean): Firms {
  const unlabelled: NamedResult[] = []
  const byLabel = new Map<string, NamedResult[]>()
  for (const result of byDay(results.toSorted((one, other) => one.number - other.number))) {
    const label = isOneFirm ? '' : firmLabel(result)
    const known = label === '' && !isOneFirm ? unlabelled : byLabel.get(label)
    if (known === undefined) byLabel.set(label, [result])
    else known.push(result)
  }
  return {
    firms: [...byLabel.values()].map((ofOne) => ({ results: ofOne })),
    unlabelled: unlabelled.length,
  }
}

/** The first results of all firms that have several, and their last ones. */
export function endsOf(firms: readonly Firm[]): Readonly<Record<'before' | 'after', readonly NamedResult[]>> {
  const several = firms.filter(({ results }) => results.length > 1)
  return {
    before: several.flatMap(({ results }) => results.slice(0, 1)),
    after: several.flatMap(({ results }) => results.slice(-1)),
  }
}

/** Whether no result has a label, so that nothing but the link says which belong together. */
export function areUnlabelled(results: readonly NamedResult[]): boolean {
  return results.every((result) => firmLabel(result) === '')
}

/** What the label says whatever way it was typed; empty without one. */
export function firmLabel({ naming }: NamedResult): string {
  return naming.label.normalize('NFC').trim().toLocaleLowerCase('de')
}
