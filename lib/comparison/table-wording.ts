import type { EditionWording } from '../questionnaire/wording'
import type { TableWording } from './table-words'

/** The part of an edition's wording that the tables need, about a third of it. */
export function tableWording({ technologies, dimensions, verdicts, items }: EditionWording): TableWording {
  return {
    technologies: mapValues(technologies, ({ label }) => ({ label })),
    dimensions: mapValues(dimensions, ({ label }) => ({ label })),
    verdicts: mapValues(verdicts, ({ label, meaning }) => ({ label, meaning })),
    items: mapValues(items, ({ label, levels }) => ({ label, levels })),
  }
}

function mapValues<Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  change: (value: From) => To,
) {
  const entries = Object.entries<From>(from).map(([key, value]) => [key, change(value)])
  return Object.fromEntries(entries) as Record<Key, To>
}
