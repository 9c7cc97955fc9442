import { HURDLE_FLOORS } from '../../lib/questionnaire/hurdle-floors'
import type { DimensionId, Item, Questionnaire, TechnologyId } from '../../lib/questionnaire/vocabulary'

/**
 * Edition 2026-1: what is asked, of whom, and in which order. Frozen; wording that can change answers, and any
 * change here, is a new edition. Source: instrument, sections 3 and 6.
 */
const { begun, estimated, settled } = HURDLE_FLOORS

type Marks = Partial<Omit<Item, 'id' | 'dimension' | 'technology'>>

const quick: Marks = { quick: true }
const gate: Marks = { gate: true }
const circumstance: Marks = { circumstance: true }
const advantage: Marks = { advantage: true }
const steps: Marks = { cumulative: true }
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
    cumulative: false,
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
    item('cooperation-practice', 'cooperation', 'all', quick),
    item('review-practice', 'technology-review', 'all', quick, steps),
    item('resources-time', 'resources', 'all', quick, steps, hurdle(begun)),
    item('resources-relief', 'resources', 'all'),

    item('ai-use-case', 'customer-benefit', 'ai', quick, gate, steps),
    item('ai-advantage', 'customer-benefit', 'ai', gate, advantage, steps, hurdle(estimated)),
    item('ai-reach', 'customer-benefit', 'ai', circumstance),
    item('ai-process', 'integration', 'ai', quick, steps, hurdle(begun)),
    item('ai-data', 'integration', 'ai', offersNotApplicable, steps, hurdle(begun)),
    item('ai-rules', 'integration', 'ai', steps, hurdle(settled)),
    item('cooperation-ai', 'cooperation', 'ai', steps),
    item('review-ai', 'technology-review', 'ai', steps),

    item('blockchain-shared-record', 'customer-benefit', 'blockchain', quick, gate, circumstance),
    item(
      'blockchain-neutral-party',
      'customer-benefit',
      'blockchain',
      quick,
      gate,
      circumstance,
      hurdle(estimated),
    ),
    item('blockchain-proof-demand', 'customer-benefit', 'blockchain', circumstance),
    item('blockchain-partners', 'integration', 'blockchain', quick, steps, hurdle(settled)),
    item('blockchain-data', 'integration', 'blockchain', offersNotApplicable, steps, hurdle(begun)),
    item('blockchain-rules', 'integration', 'blockchain', steps, hurdle(settled)),
    item('cooperation-blockchain', 'cooperation', 'blockchain', steps),
    item('review-blockchain', 'technology-review', 'blockchain', steps),

    item('bitcoin-demand', 'customer-benefit', 'bitcoin', quick, gate, circumstance),
    item('bitcoin-advantage', 'customer-benefit', 'bitcoin', gate, advantage, steps, hurdle(estimated)),
    item('bitcoin-reach', 'customer-benefit', 'bitcoin', circumstance),
    item('bitcoin-checkout', 'integration', 'bitcoin', quick, steps, hurdle(begun)),
    item('bitcoin-bookkeeping', 'integration', 'bitcoin', steps, hurdle(begun)),
    item('bitcoin-risk', 'integration', 'bitcoin', steps, hurdle(settled)),
    item('cooperation-bitcoin', 'cooperation', 'bitcoin', steps),
    item('review-bitcoin', 'technology-review', 'bitcoin', steps),
  ],
  process: {
    customers: 'customers-top-five',
    ideas: 'ideas-process',
    prototype: 'ideas-prototype',
    review: { ai: 'review-ai', blockchain: 'review-blockchain', bitcoin: 'review-bitcoin' },
  },
}
