import type { DimensionId, Item, Questionnaire, TechnologyId } from '../../lib/instrument/vocabulary'

/**
 * A small edition that nobody is asked: whatever the loader accepts has to obey the laws. Here every dimension of
 * every technology that is asked can become not assessable, in both forms, which no dimension of 2026-1 can; the quick
 * form asks nothing about the technology review; and each technology is built differently.
 */
function item(
  id: string,
  dimension: DimensionId,
  technology: TechnologyId | 'all',
  marks: Partial<Item> = {},
): Item {
  return {
    id,
    dimension,
    technology,
    quick: true,
    gate: false,
    offersNotApplicable: true,
    circumstance: false,
    advantage: false,
    presumed: false,
    cumulative: false,
    overlapping: false,
    hurdleFloor: null,
    ...marks,
  }
}

const gate = { gate: true, offersNotApplicable: false }

export const syntheticEdition: Questionnaire = {
  edition: 'synthetic-1',
  number: 3843,
  items: [
    item('customers', 'customer-analysis', 'all'),
    item('ideas', 'idea-management', 'all'),
    item('partners', 'cooperation', 'all'),
    item('trials', 'technology-review', 'all', { quick: false }),
    item('time', 'resources', 'all', { hurdleFloor: 1 }),

    item('ai-need', 'customer-benefit', 'ai', gate),
    item('ai-worth', 'customer-benefit', 'ai', { hurdleFloor: 2 }),
    item('ai-circle', 'customer-benefit', 'ai', { circumstance: true }),
    item('ai-place', 'integration', 'ai', { hurdleFloor: 1 }),
    item('ai-order', 'integration', 'ai', { hurdleFloor: 3, quick: false }),
    // Three items each: too few known answers leave a range narrower than 0–100.
    item('ai-partner', 'cooperation', 'ai', { quick: false }),
    item('ai-consortium', 'cooperation', 'ai', { quick: false }),
    item('ai-trial', 'technology-review', 'ai', { quick: false }),
    item('ai-measured', 'technology-review', 'ai', { quick: false }),

    // Three gates, one of them in the full form only and one in the integration; two of them can be presumed only, one
    // of these a hurdle; another hurdle among the foundation.
    item('blockchain-need', 'customer-benefit', 'blockchain', { ...gate, presumed: true }),
    item('blockchain-trust', 'customer-benefit', 'blockchain', {
      ...gate,
      presumed: true,
      quick: false,
      hurdleFloor: 2,
    }),
    item('blockchain-worth', 'customer-benefit', 'blockchain'),
    item('blockchain-circle', 'customer-benefit', 'blockchain', { circumstance: true }),
    item('blockchain-reach', 'customer-benefit', 'blockchain', { quick: false }),
    item('blockchain-place', 'integration', 'blockchain', { hurdleFloor: 3 }),
    item('blockchain-order', 'integration', 'blockchain', { hurdleFloor: 1 }),
    item('blockchain-consent', 'integration', 'blockchain', { ...gate, hurdleFloor: 1 }),
    item('blockchain-partner', 'cooperation', 'blockchain', { hurdleFloor: 4 }),

    // Nothing about the two key questions that the quick form leaves out.
    item('bitcoin-need', 'customer-benefit', 'bitcoin', gate),
    item('bitcoin-worth', 'customer-benefit', 'bitcoin'),
    item('bitcoin-circle', 'customer-benefit', 'bitcoin'),
    item('bitcoin-place', 'integration', 'bitcoin', { hurdleFloor: 2 }),
  ],
  process: {
    customers: 'customers',
    ideas: 'ideas',
    review: { ai: 'trials', blockchain: 'trials', bitcoin: 'trials' },
  },
  contradictions: [],
}
