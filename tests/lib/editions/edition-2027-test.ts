import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import type { Item, Questionnaire } from '../../../lib/instrument/vocabulary'

/**
 * An invented successor of 2026-1 that nobody is asked: it drops, adds, rewords, moves and recounts items, so that all
 * that an edition can change is changed once. Its wording is in edition-2027-test-de.ts.
 */
export const CHANGES = {
  dropped: ['cooperation-practice', 'resources-relief'],
  added: ['cooperation-standing', 'ai-oversight'],
  /** Another stem, another level, another help, another example, a choice less, steps instead of single levels. */
  reworded: [
    'customers-top-five',
    'ideas-prototype',
    'review-practice',
    'ai-use-case',
    'ai-data',
    'blockchain-shared-record',
  ],
  /** The same question, but it now stands in the way until level 3. */
  recounted: ['blockchain-data'],
  reexplained: ['bitcoin'],
} as const

const changed: Readonly<Record<string, Partial<Item>>> = {
  'ideas-prototype': { offersNotApplicable: false },
  'blockchain-shared-record': { cumulative: true, overlapping: false },
  'blockchain-data': { hurdleFloor: 3 },
}

const dropped: readonly string[] = CHANGES.dropped
const kept = edition2026.items
  .filter(({ id }) => !dropped.includes(id))
  .map((item): Item => ({ ...item, ...changed[item.id] }))

function like(id: string, example: string): Item {
  const model = edition2026.items.find((item) => item.id === example)
  if (!model) throw new Error(`There is no item "${example}" in edition 2026-1.`)
  return { ...model, id }
}

/** The added items at the end of their block; within the block of AI two items change places. */
const forAll = kept.filter(({ technology }) => technology === 'all')
const forAi = kept.filter(({ technology }) => technology === 'ai')
const others = kept.filter(({ technology }) => technology !== 'all' && technology !== 'ai')
const [first, second, ...rest] = forAi

export const edition2027: Questionnaire = {
  edition: '2027-test',
  number: 2,
  items: [
    ...forAll,
    like('cooperation-standing', 'cooperation-practice'),
    ...[second, first].filter((item) => item !== undefined),
    ...rest,
    like('ai-oversight', 'ai-rules'),
    ...others,
  ],
  process: edition2026.process,
  contradictions: edition2026.contradictions,
}
