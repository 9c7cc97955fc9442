import type { Fact } from '../instrument/fact'
import type { Responses } from '../instrument/response-set'
import { type Item, isLevel, type TechnologyId, type VerdictId } from '../instrument/vocabulary'

/** Under each technology. Source: instrument, section 7. */
export const FACTS_PER_TECHNOLOGY = 3
/** For the whole firm, once at the end. Source: the note on facts. */
export const FACTS_FOR_ALL = 2

/** Where facts stand together: under one technology, or once at the end for all. */
export type FactBlock = TechnologyId | 'all'

/** What decides which facts stand beside a result. */
export interface FactGround {
  readonly facts: readonly Fact[]
  readonly asked: readonly Item[]
  readonly responses: Responses
  readonly verdicts: readonly { readonly id: TechnologyId; readonly verdict: VerdictId }[]
}

/**
 * The facts of one block, in the order of the content, which puts the most useful first: those whose item was asked and
 * answered with one of their levels or unknown. A technology that is "not now" keeps only those marked for it.
 * Source: instrument, section 7.
 */
export function factsFor(
  block: FactBlock,
  { facts, asked, responses, verdicts }: FactGround,
): readonly Fact[] {
  const notNow = verdicts.some(({ id, verdict }) => id === block && verdict === 'not-now')
  return facts
    .filter(({ technology, shownAtNotNow }) => technology === block && (shownAtNotNow || !notNow))
    .filter(({ item, levels }) => {
      const response = asked.some(({ id }) => id === item) ? responses[item] : undefined
      if (response === undefined) return false
      return isLevel(response) ? levels.from <= response && response <= levels.to : response === 'unknown'
    })
    .slice(0, block === 'all' ? FACTS_FOR_ALL : FACTS_PER_TECHNOLOGY)
}

/** Every block that has facts, the technologies' first; and the newest day on which one of them was checked, `null` without any. */
export function factBlocks(technologies: readonly TechnologyId[], ground: FactGround) {
  const blocks = ([...technologies, 'all'] as const)
    .map((block) => ({ block, shown: factsFor(block, ground) }))
    .filter(({ shown }) => shown.length > 0)
  const days = blocks.flatMap(({ shown }) => shown.map(({ checkedOn }) => checkedOn))
  return { blocks, count: days.length, checkedOn: days.toSorted().at(-1) ?? null }
}
