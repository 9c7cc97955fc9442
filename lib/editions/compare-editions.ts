import type { Responses } from '../instrument/response-set'
import { type Item, TECHNOLOGIES, type TechnologyId } from '../instrument/vocabulary'
import type { EditionWording } from '../instrument/wording'
import { measuredWording } from './measured-wording'

/** One edition, or the part of it that somebody was or would be asked, in one language. */
export interface ComparedEdition {
  readonly items: readonly Item[]
  readonly wording: EditionWording
}

/**
 * How the newer of two editions differs from the older one. Every item, by its id, is in exactly one of the first four
 * lists. `dropped` is in the older edition's form order, everything else in the newer one's.
 */
export interface EditionComparison {
  /** Asked in the same words with the same choices: an answer to the older one answers the newer one. */
  readonly shared: readonly string[]
  /** In both, but asked differently: the earlier answer was one to another question. */
  readonly reworded: readonly string[]
  readonly added: readonly string[]
  readonly dropped: readonly string[]
  /** Those of the shared ones that count differently now. */
  readonly recounted: readonly string[]
  /** Technologies that are named or explained differently above their questions. */
  readonly reexplained: readonly TechnologyId[]
}

/** Compares two editions in the same language. Throws if an item has no wording. */
export function compareEditions(older: ComparedEdition, newer: ComparedEdition): EditionComparison {
  const earlier = new Map(older.items.map((item) => [item.id, item]))
  const later = new Set(newer.items.map(({ id }) => id))
  const kept = newer.items.flatMap((item) => {
    const before = earlier.get(item.id)
    if (before === undefined) return []
    const isShared = same(asAsked(before, older.wording), asAsked(item, newer.wording))
    return [{ id: item.id, isShared, isRecounted: !same(asCounted(before), asCounted(item)) }]
  })
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  return {
    shared: ids(kept.filter(({ isShared }) => isShared)),
    reworded: ids(kept.filter(({ isShared }) => !isShared)),
    added: ids(newer.items.filter(({ id }) => !earlier.has(id))),
    dropped: ids(older.items.filter(({ id }) => !later.has(id))),
    recounted: ids(kept.filter(({ isShared, isRecounted }) => isShared && isRecounted)),
    reexplained: TECHNOLOGIES.filter(
      (id) =>
        newer.items.some(({ technology }) => technology === id) &&
        !same(aboveItems(older.wording, id), aboveItems(newer.wording, id)),
    ),
  }
}

const MEASURED_PARTS = ['stem', 'levels', 'help', 'examples', 'choices'] as const
/** `choices`: which answers there are to choose from, and whether the levels are steps. */
type MeasuredPart = (typeof MEASURED_PARTS)[number]

/** What of an item that both editions ask is different. Empty for shared ones. Throws if one does not ask it. */
export function changedParts(
  id: string,
  older: ComparedEdition,
  newer: ComparedEdition,
): readonly MeasuredPart[] {
  const [before, now] = [older, newer].map(({ items, wording }) => {
    const item = items.find((candidate) => candidate.id === id)
    if (item === undefined) throw new Error(`The item "${id}" is not in both editions.`)
    return asAsked(item, wording)
  })
  return MEASURED_PARTS.filter((part) => !same(before?.[part], now?.[part]))
}

/** What a respondent sees of an item: its words, its choices, and whether the levels are steps. */
function asAsked({ id, offersNotApplicable, cumulative, overlapping }: Item, wording: EditionWording) {
  return { ...measuredWording(wording, id), choices: { offersNotApplicable, cumulative, overlapping } }
}

/** What the scoring sees of an item. Whether it is in the quick form only decides if it is asked. */
function asCounted(item: Item) {
  const { dimension, technology, gate, circumstance, advantage, presumed, hurdleFloor } = item
  return { dimension, technology, gate, circumstance, advantage, presumed, hurdleFloor }
}

function aboveItems({ technologies }: EditionWording, id: TechnologyId) {
  const { name, explanation } = technologies[id]
  return { name, explanation }
}

/** Both were built here, key by key in the same order. */
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * The responses of an older edition that also answer the newer one: those to shared items, unchanged. A reworded item
 * stays open, because its earlier answer was one to another question.
 */
export function carryOver(responses: Responses, { shared }: EditionComparison): Responses {
  const carried = shared.flatMap((id) => {
    const response = Object.hasOwn(responses, id) ? responses[id] : undefined
    return response === undefined ? [] : [[id, response] as const]
  })
  return Object.fromEntries(carried)
}

/** Whether a reader would be asked something else, or count differently, than in the older edition. */
export function isDifferent({ shared: _, ...differences }: EditionComparison): boolean {
  return Object.values(differences).some((list) => list.length > 0)
}
