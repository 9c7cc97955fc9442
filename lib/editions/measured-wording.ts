import { INDUSTRIES, type IndustryId } from '../instrument/vocabulary'
import type { EditionWording, ItemWording } from '../instrument/wording'

/** What of an item's wording can change how people answer it. Plain data: two are the same if their JSON is. */
export interface MeasuredWording {
  readonly stem: string
  readonly levels: ItemWording['levels']
  readonly help: string
  /** From the reader's own industry, in the order of the industries; only where there is one. */
  readonly examples: readonly (readonly [IndustryId, string])[]
}

/**
 * The strings of an item that count as measured: the question, its levels, and the help with its examples, which
 * says how to read both. Not measured, and so open to correction: the short name, the advice, why it is asked with its
 * source, and where the idea comes from. Throws if the item has no wording.
 */
export function measuredWording({ items, examples }: EditionWording, id: string): MeasuredWording {
  const item = Object.hasOwn(items, id) ? items[id] : undefined
  if (item === undefined) throw new Error(`There is no wording for "${id}".`)
  const sentences = Object.hasOwn(examples, id) ? (examples[id] ?? {}) : {}
  return {
    stem: item.stem,
    levels: item.levels,
    help: item.help,
    examples: INDUSTRIES.flatMap((industry) => {
      const sentence = sentences[industry]
      return sentence === undefined ? [] : [[industry, sentence] as const]
    }),
  }
}
