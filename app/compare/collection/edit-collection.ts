import { type Collection, type Decision, decisionOf, type Naming } from '@/lib/collection/collection'

/** With what a code is called from now on, in its place among the others; a result of which nothing is said has no entry. */
export function withNaming(collection: Collection, code: string, naming: Naming): Collection {
  const { entries } = collection
  const { label, group, note } = naming
  const entry = { code, label, group, note }
  if (label + group + note === '')
    return { ...collection, entries: entries.filter((one) => one.code !== code) }
  const isKnown = entries.some((one) => one.code === code)
  return {
    ...collection,
    entries: isKnown ? entries.map((one) => (one.code === code ? entry : one)) : [...entries, entry],
  }
}

/** With what a group has decided about an item; one that says nothing, of nobody and no day, takes the decision back. */
export function withDecision(collection: Collection, decision: Decision): Collection {
  const { group, item, text, person, due } = decision
  const others = collection.decisions.filter((one) => one.group !== group || one.item !== item)
  return { ...collection, decisions: text || person || due ? [...others, decisionOf(decision)] : others }
}

/** One decision of a group on an item: the later one, in its place. */
export function lastOfEach(decisions: readonly Decision[]): readonly Decision[] {
  const last = new Map(decisions.map((one) => [`${one.group}\n${one.item}`, one]))
  return decisions.filter((one) => last.get(`${one.group}\n${one.item}`) === one)
}
