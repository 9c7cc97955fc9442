import {
  type DimensionId,
  HURDLE_FLOORS,
  type Item,
  type Questionnaire,
  type TechnologyId,
} from '../../lib/instrument/vocabulary'

/**
 * Edition 2026-1: what is asked, of whom, and in which order. Frozen; wording that can change answers, and any
 * change here, is a new edition. Source: instrument, sections 3, 4 and 6.
 */
const { begun, estimated, settled } = HURDLE_FLOORS

type Marks = Partial<Omit<Item, 'id' | 'dimension' | 'technology'>>

const quick: Marks = { quick: true }
const gate: Marks = { gate: true }
const circumstance: Marks = { circumstance: true }
const advantage: Marks = { advantage: true }
const presumed: Marks = { presumed: true }
const steps: Marks = { cumulative: true }
const overlapping: Marks = { overlapping: true }
const offersNotApplicable: Marks = { offersNotApplicable: true }
const hurdle = (hurdleFloor: (typeof HURDLE_FLOORS)[keyof typeof HURDLE_FLOORS]): Marks => ({ hurdleFloor })

function item(
  id: string,
  dimension: DimensionId,
  technology: TechnologyId | 'all',
  ...marks: readonly Marks[]
): Item {
  return {
    id,
    dimension,
    technology,
    quick: false,
    gate: false,
    offersNotApplicable: false,
    circumstance: false,
    advantage: false,
    presumed: false,
    cumulative: false,
    overlapping: false,
    hurdleFloor: null,
    ...Object.assign({}, ...marks),
  }
}

export const questionnaire: Questionnaire = {
  edition: '2026-1',
  number: 1,
  items: [
    item('customers-top-five', 'customer-analysis', 'all', quick),
    item('customers-findings-used', 'customer-analysis', 'all', steps),
    item('ideas-process', 'idea-management', 'all', quick, steps),
    item('ideas-prototype', 'idea-management', 'all', offersNotApplicable),
    item('cooperation-practice', 'cooperation', 'all'),
    item('review-practice', 'technology-review', 'all', steps),
    item('resources-time', 'resources', 'all', quick, steps, hurdle(begun)),
    item('resources-relief', 'resources', 'all'),

    item('ai-use-case', 'customer-benefit', 'ai', quick, gate, steps),
    item('ai-advantage', 'customer-benefit', 'ai', quick, gate, advantage, steps, hurdle(estimated)),
    item('ai-reach', 'customer-benefit', 'ai', circumstance),
    item('ai-process', 'integration', 'ai', quick, steps, hurdle(begun)),
    item('ai-data', 'integration', 'ai', offersNotApplicable, steps, hurdle(estimated)),
    item('ai-rules', 'integration', 'ai', steps, hurdle(settled)),
    item('cooperation-ai', 'cooperation', 'ai', steps),
    item('review-ai', 'technology-review', 'ai', steps),

    item(
      'blockchain-shared-record',
      'customer-benefit',
      'blockchain',
      quick,
      gate,
      circumstance,
      overlapping,
    ),
    item(
      'blockchain-neutral-party',
      'customer-benefit',
      'blockchain',
      quick,
      gate,
      circumstance,
      presumed,
      hurdle(estimated),
    ),
    item('blockchain-proof-demand', 'customer-benefit', 'blockchain', circumstance, overlapping),
    item('blockchain-partners', 'integration', 'blockchain', quick, steps, hurdle(settled)),
    item('blockchain-data', 'integration', 'blockchain', offersNotApplicable, steps, hurdle(estimated)),
    item('blockchain-rules', 'integration', 'blockchain', steps, hurdle(settled)),
    item('cooperation-blockchain', 'cooperation', 'blockchain', steps),
    item('review-blockchain', 'technology-review', 'blockchain', steps),

    item('bitcoin-demand', 'customer-benefit', 'bitcoin', quick, gate, circumstance, overlapping),
    item(
      'bitcoin-advantage',
      'customer-benefit',
      'bitcoin',
      quick,
      gate,
      advantage,
      steps,
      hurdle(estimated),
    ),
    item('bitcoin-reach', 'customer-benefit', 'bitcoin', circumstance),
    item('bitcoin-checkout', 'integration', 'bitcoin', quick, steps, hurdle(begun)),
    item('bitcoin-bookkeeping', 'integration', 'bitcoin', steps, hurdle(settled)),
    item('bitcoin-risk', 'integration', 'bitcoin', steps, hurdle(settled)),
    item('cooperation-bitcoin', 'cooperation', 'bitcoin', steps),
    item('review-bitcoin', 'technology-review', 'bitcoin', steps),
  ],
  process: {
    customers: 'customers-top-five',
    ideas: 'ideas-process',
    review: { ai: 'review-ai', blockchain: 'review-blockchain', bitcoin: 'review-bitcoin' },
  },
  contradictions: [
    {
      id: 'ai-in-use-without-problem',
      claims: [
        { item: 'ai-use-case', from: 0, to: 0 },
        { item: 'review-ai', from: 3, to: 4 },
      ],
    },
    {
      id: 'blockchain-agreed-beside-neutral-party',
      claims: [
        { item: 'blockchain-neutral-party', from: 0, to: 0 },
        { item: 'blockchain-partners', from: 4, to: 4 },
      ],
    },
    {
      id: 'bitcoin-in-use-without-demand',
      claims: [
        { item: 'bitcoin-demand', from: 0, to: 0 },
        { item: 'review-bitcoin', from: 3, to: 4 },
      ],
    },
  ],
}
