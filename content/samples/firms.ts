// biome-ignore-all format: answers read as rows, one or two for what is asked of all and for each technology.
import type { Responses } from '../../lib/instrument/response-set'
import {
  type Day,
  type FormId,
  type IndustryId,
  type SizeId,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../lib/instrument/vocabulary'
import { answeredSet, NONE, OPEN } from './answered-set'
import type { Sample, SampleResult } from './sample'

/**
 * Thirty invented firms as a consultant meets them within a year: some answered in full, some in a hurry, some passed on
 * only a link without answers. Eleven had answered a year before. Most need AI at most, which is how it is.
 */

/** Most firms write alone into what they record: there is nothing to share, and nobody else is needed to keep it. */
const noSharedRecord: Responses = {
  'blockchain-shared-record': 0, 'blockchain-neutral-party': 0, 'blockchain-proof-demand': 0, 'blockchain-partners': 0,
  'blockchain-data': 1, 'blockchain-rules': 0, 'cooperation-blockchain': 0, 'review-blockchain': 0,
}

/** Nobody asked to pay with it, and nobody in the firm has a view of what it would bring. */
const noBitcoin: Responses = {
  'bitcoin-demand': 0, 'bitcoin-advantage': OPEN, 'bitcoin-reach': 0, 'bitcoin-checkout': 0,
  'bitcoin-bookkeeping': 0, 'bitcoin-risk': 0, 'cooperation-bitcoin': 0, 'review-bitcoin': 0,
}

export const firms: Sample = {
  results: [
    // Bakes to forecasts that it tried against the rule "as last week"; the rules for AI stop before data protection.
    ...firm('ohlenbusch', 'crafts', '10-49', '2026-10-06', {
      'customers-top-five': 2, 'customers-findings-used': 2, 'ideas-process': 2, 'ideas-prototype': 3,
      'cooperation-practice': 1, 'review-practice': 2, 'resources-time': 2, 'resources-relief': 2,
      'ai-use-case': 3, 'ai-advantage': 3, 'ai-reach': 3, 'ai-process': 2, 'ai-data': 2, 'ai-rules': 2, 'cooperation-ai': 2, 'review-ai': 3,
      'blockchain-data': 2, 'bitcoin-demand': 1, 'bitcoin-advantage': 0,
    }, {
      // Had described the problem without a view of what AI would bring; more trials with customers than since.
      earlier: {
        answeredOn: '2025-10-14',
        but: {
          'customers-top-five': 1, 'customers-findings-used': 0, 'ideas-prototype': 4, 'ai-use-case': 2, 'ai-advantage': OPEN,
          'ai-process': 1, 'ai-rules': 0, 'cooperation-ai': 0, 'review-ai': 1,
        },
      },
    }),
    // Calculates quotations with AI since spring, measured before and after.
    ...firm('tekin', 'crafts', '10-49', '2026-11-03', {
      'customers-top-five': 3, 'customers-findings-used': 3, 'ideas-process': 3, 'ideas-prototype': 3,
      'cooperation-practice': 2, 'review-practice': 3, 'resources-time': 3, 'resources-relief': 3,
      'ai-use-case': 4, 'ai-advantage': 4, 'ai-reach': 2, 'ai-process': 4, 'ai-data': 3, 'ai-rules': 3, 'cooperation-ai': 3, 'review-ai': 4,
      'blockchain-data': 2, 'blockchain-proof-demand': 1, 'review-blockchain': 1, 'review-bitcoin': 1,
    }, {
      // A customer had confirmed the problem; that AI would help was a guess.
      earlier: {
        answeredOn: '2025-11-11',
        but: {
          'customers-top-five': 2, 'customers-findings-used': 1, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 4,
          'ai-use-case': 3, 'ai-advantage': 1, 'ai-process': 2, 'ai-rules': 0, 'cooperation-ai': 1, 'review-ai': 1,
        },
      },
    }),
    // Full order books and a crew of six: nothing to change, and nobody to change it.
    ...firm('soerensen', 'crafts', '1-9', '2026-09-17', {
      'customers-top-five': 1, 'ideas-process': 0, 'resources-time': 0, 'ai-use-case': 0, 'ai-advantage': OPEN, 'ai-process': 0,
    }, { form: 'quick' }),
    // Builds organs for customers overseas, whose transfers take weeks; presumes that Bitcoin would save fees.
    ...firm('wiedenfeld', 'crafts', '1-9', '2026-08-25', {
      'customers-top-five': 4, 'customers-findings-used': 2, 'ideas-process': 1, 'ideas-prototype': 2,
      'cooperation-practice': 1, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 1,
      'ai-use-case': 1, 'ai-advantage': 0, 'ai-reach': 1, 'ai-process': 1, 'ai-data': 0, 'ai-rules': 0, 'cooperation-ai': 0, 'review-ai': 1,
      'bitcoin-demand': 2, 'bitcoin-advantage': 1, 'bitcoin-reach': 2, 'bitcoin-checkout': 1,
      'bitcoin-bookkeeping': 1, 'cooperation-bitcoin': 1, 'review-bitcoin': 1,
    }, { technologies: ['ai', 'bitcoin'] }),
    // Passes on points only, both times. Found a problem and presumes that AI would help; talks to fewer customers than a year ago.
    ...firm('bruckmoser', 'crafts', '10-49', '2026-10-22', {
      'customers-top-five': 2, 'customers-findings-used': 1, 'ideas-process': 1, 'ideas-prototype': 2,
      'cooperation-practice': 1, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 2,
      'ai-use-case': 2, 'ai-advantage': 1, 'ai-reach': 2, 'ai-process': 1, 'ai-data': 1, 'ai-rules': 0, 'cooperation-ai': 1, 'review-ai': 2,
      'blockchain-proof-demand': 2, 'bitcoin-advantage': 0,
    }, {
      link: 'scores',
      earlier: {
        answeredOn: '2025-10-30',
        link: 'scores',
        but: {
          'customers-top-five': 4, 'customers-findings-used': 2, 'ai-use-case': 0, 'ai-advantage': OPEN, 'ai-reach': 0,
          'ai-process': 0, 'review-ai': 1,
        },
      },
    }),

    // Predicts failures of its machines together with a university. Suppliers would have to share a list of parts, and have
    // not yet said whom they would let keep it.
    ...firm('rautenberg', 'manufacturing', '250+', '2026-11-10', {
      'customers-top-five': 4, 'customers-findings-used': 3, 'ideas-process': 3, 'ideas-prototype': 3,
      'cooperation-practice': 3, 'review-practice': 3, 'resources-time': 4, 'resources-relief': 3,
      'ai-use-case': 4, 'ai-advantage': 4, 'ai-reach': 3, 'ai-process': 4, 'ai-data': 3, 'ai-rules': 4, 'cooperation-ai': 4, 'review-ai': 4,
      'blockchain-shared-record': 3, 'blockchain-neutral-party': OPEN, 'blockchain-proof-demand': 3, 'blockchain-partners': 2,
      'blockchain-data': 3, 'cooperation-blockchain': 2, 'review-blockchain': 2,
      'bitcoin-demand': 1, 'bitcoin-advantage': 0, 'review-bitcoin': 1,
    }, {
      earlier: {
        answeredOn: '2025-11-04',
        but: {
          'resources-time': 3, 'resources-relief': 4, 'ai-advantage': 2, 'ai-process': 2, 'ai-data': 2, 'ai-rules': 2, 'review-ai': 3,
          'blockchain-shared-record': OPEN, 'blockchain-partners': 1, 'cooperation-blockchain': 0, 'review-blockchain': 1,
        },
      },
    }),
    // The engineer who had hours for it has left: nobody else knows which customers would profit, though the rules were written at last.
    ...firm('varga', 'manufacturing', '50-249', '2026-09-29', {
      'customers-top-five': 2, 'customers-findings-used': 1, 'ideas-process': 2, 'ideas-prototype': 1,
      'cooperation-practice': 2, 'review-practice': 2, 'resources-time': 1, 'resources-relief': 2,
      'ai-use-case': 3, 'ai-advantage': 2, 'ai-reach': OPEN, 'ai-process': 2, 'ai-data': 3, 'ai-rules': 2, 'cooperation-ai': 2, 'review-ai': 2,
      'blockchain-shared-record': 2, 'blockchain-proof-demand': 3, 'blockchain-data': 3, 'review-blockchain': 1,
    }, {
      earlier: {
        answeredOn: '2025-09-23',
        but: {
          'customers-findings-used': 2, 'ideas-prototype': 2, 'review-practice': 3, 'resources-time': 3,
          'ai-reach': 2, 'ai-process': 3, 'ai-rules': 0, 'cooperation-ai': 1, 'blockchain-neutral-party': OPEN, 'blockchain-proof-demand': 2,
        },
      },
    }),
    // The owner answered alone on the train, asked about AI only, and could not say half of it.
    ...firm('okafor', 'manufacturing', '50-249', '2026-07-14', {
      'customers-top-five': 1, 'customers-findings-used': 0, 'ideas-process': 1, 'ideas-prototype': 1,
      'cooperation-practice': OPEN, 'review-practice': 1, 'resources-time': 0, 'resources-relief': 1,
      'ai-use-case': 2, 'ai-advantage': OPEN, 'ai-reach': OPEN, 'ai-process': 1, 'ai-data': OPEN, 'ai-rules': 1, 'cooperation-ai': OPEN, 'review-ai': 1,
    }, { technologies: ['ai'] }),
    // Grain goes through farm, store, laboratory and mill; one trader refuses whoever would keep the record.
    ...firm('steinbrueck', 'manufacturing', '10-49', '2026-10-13', {
      'customers-top-five': 3, 'customers-findings-used': 2, 'ideas-process': 1, 'ideas-prototype': 2,
      'cooperation-practice': 1, 'review-practice': 1, 'resources-time': 2, 'resources-relief': 2,
      'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 1, 'ai-process': 1, 'ai-data': 1, 'ai-rules': 0, 'cooperation-ai': 0, 'review-ai': 1,
      'blockchain-shared-record': 4, 'blockchain-neutral-party': 2, 'blockchain-proof-demand': 4, 'blockchain-partners': 2,
      'blockchain-data': 3, 'blockchain-rules': 1, 'cooperation-blockchain': 2, 'review-blockchain': 2,
      'bitcoin-advantage': 0, 'review-bitcoin': 1,
    }, {
      // The quick form first; back then it had asked nobody, and presumed the refusal.
      earlier: {
        answeredOn: '2025-10-21',
        form: 'quick',
        but: { 'customers-top-five': 2, 'resources-time': 1, 'blockchain-neutral-party': 1, 'blockchain-partners': 1 },
      },
    }),
    // Five mills, dyers and labels agreed who pays, after a year of quarrel about certificates; AI comes second.
    ...firm('halberg', 'manufacturing', '50-249', '2026-11-17', {
      'customers-top-five': 3, 'customers-findings-used': 3, 'ideas-process': 2, 'ideas-prototype': 2,
      'cooperation-practice': 3, 'review-practice': 2, 'resources-time': 3, 'resources-relief': 2,
      'ai-use-case': 2, 'ai-advantage': 2, 'ai-reach': 2, 'ai-process': 2, 'ai-data': 2, 'ai-rules': 2, 'cooperation-ai': 1, 'review-ai': 2,
      'blockchain-shared-record': 4, 'blockchain-neutral-party': 4, 'blockchain-proof-demand': 4, 'blockchain-partners': 4,
      'blockchain-data': 4, 'blockchain-rules': 3, 'cooperation-blockchain': 4, 'review-blockchain': 3,
      'bitcoin-demand': 1, 'bitcoin-advantage': 1,
    }, {
      earlier: {
        answeredOn: '2025-11-18',
        but: {
          'cooperation-practice': 2, 'resources-time': 2, 'ai-use-case': 3, 'ai-reach': OPEN, 'ai-rules': 1,
          'blockchain-neutral-party': 2, 'blockchain-partners': 2, 'blockchain-data': 3, 'blockchain-rules': 1,
          'cooperation-blockchain': 2, 'review-blockchain': 2,
        },
      },
    }),
    // Looks for faults on circuit boards with a camera and AI, which is faster than by eye; answered between two meetings.
    ...firm('dao', 'manufacturing', '10-49', '2026-06-30', {
      'customers-top-five': 2, 'ideas-process': 2, 'resources-time': 2,
      'ai-use-case': 3, 'ai-advantage': 3, 'ai-process': 2, 'blockchain-shared-record': 1,
    }, { form: 'quick' }),

    // Compared AI with its estimating program for a month: the program does as well.
    ...firm('grevenkamp', 'construction', '50-249', '2026-09-08', {
      'customers-top-five': 3, 'customers-findings-used': 1, 'ideas-process': 1, 'ideas-prototype': NONE,
      'cooperation-practice': 1, 'review-practice': 2, 'resources-time': 1, 'resources-relief': 2,
      'ai-use-case': 2, 'ai-advantage': 0, 'ai-reach': 2, 'ai-process': 2, 'ai-data': 1, 'ai-rules': 0, 'cooperation-ai': 1, 'review-ai': 4,
      'blockchain-shared-record': 2, 'blockchain-proof-demand': 2, 'blockchain-rules': OPEN, 'bitcoin-advantage': 0,
    }),
    // Wants to know about AI, and nothing else; sees no problem yet, and is not sure.
    ...firm('szymanski', 'construction', '10-49', '2026-10-01', {
      'customers-top-five': 1, 'ideas-process': 0, 'resources-time': 1, 'ai-use-case': OPEN, 'ai-advantage': OPEN, 'ai-process': 1,
    }, { form: 'quick', technologies: ['ai'] }),
    // Nobody had looked at AI; since a customer complained about patchy site reports, AI drafts them.
    ...firm('ellerbrock', 'construction', '50-249', '2026-11-05', {
      'customers-top-five': 2, 'customers-findings-used': 2, 'ideas-process': 2, 'ideas-prototype': 1,
      'cooperation-practice': 2, 'review-practice': 2, 'resources-time': 2, 'resources-relief': 3,
      'ai-use-case': 3, 'ai-advantage': 3, 'ai-reach': 2, 'ai-process': 2, 'ai-data': 2, 'ai-rules': 1, 'cooperation-ai': 2, 'review-ai': 3,
      'blockchain-shared-record': 1, 'blockchain-proof-demand': 1, 'blockchain-neutral-party': OPEN, 'bitcoin-advantage': 0,
    }, {
      earlier: {
        answeredOn: '2025-11-06',
        but: {
          'customers-top-five': 1, 'customers-findings-used': 0, 'ideas-process': 0, 'resources-time': 1,
          'ai-use-case': 0, 'ai-advantage': OPEN, 'ai-reach': 0, 'ai-process': 0, 'ai-data': 1, 'ai-rules': 0, 'cooperation-ai': 0, 'review-ai': 0,
        },
      },
    }),

    // Sells minerals to collectors in forty countries: Bitcoin saved chargebacks, counted over six months.
    ...firm('perlmutt', 'retail', '10-49', '2026-10-27', {
      'customers-top-five': 3, 'customers-findings-used': 2, 'ideas-process': 2, 'ideas-prototype': 3,
      'cooperation-practice': 2, 'review-practice': 2, 'resources-time': 2, 'resources-relief': 3,
      'ai-use-case': 2, 'ai-advantage': 2, 'ai-reach': 2, 'ai-process': 3, 'ai-data': 2, 'ai-rules': 2, 'cooperation-ai': 1, 'review-ai': 2,
      'blockchain-proof-demand': 2,
      'bitcoin-demand': 4, 'bitcoin-advantage': 4, 'bitcoin-reach': 2, 'bitcoin-checkout': 4,
      'bitcoin-bookkeeping': 4, 'bitcoin-risk': 3, 'cooperation-bitcoin': 4, 'review-bitcoin': 4,
    }),
    // Regulars from abroad ask for it; the tax adviser has the list, and the rules for refunds are missing.
    ...firm('castellani', 'retail', '1-9', '2026-09-22', {
      'customers-top-five': 4, 'customers-findings-used': 2, 'ideas-process': 1, 'ideas-prototype': 2,
      'cooperation-practice': 0, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 1,
      'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 1, 'ai-process': 0, 'ai-data': 1, 'ai-rules': 0, 'cooperation-ai': 0, 'review-ai': 1,
      'bitcoin-demand': 3, 'bitcoin-advantage': 2, 'bitcoin-reach': 1, 'bitcoin-checkout': 2,
      'bitcoin-bookkeeping': 2, 'bitcoin-risk': 1, 'cooperation-bitcoin': 2, 'review-bitcoin': 2,
    }, {
      technologies: ['ai', 'bitcoin'],
      earlier: {
        answeredOn: '2025-09-16',
        but: {
          'customers-findings-used': 3, 'ai-advantage': OPEN, 'bitcoin-demand': 2, 'bitcoin-advantage': OPEN, 'bitcoin-checkout': 1,
          'bitcoin-bookkeeping': 0, 'bitcoin-risk': 0, 'cooperation-bitcoin': 0, 'review-bitcoin': 1,
        },
      },
    }),
    // Good records of stock; that AI would order better than the rule it has is a guess.
    ...firm('uhlig', 'retail', '50-249', '2026-08-11', {
      'customers-top-five': 2, 'customers-findings-used': 1, 'ideas-process': 1, 'ideas-prototype': 1,
      'cooperation-practice': 1, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 3,
      'ai-use-case': 2, 'ai-advantage': 1, 'ai-reach': 2, 'ai-process': 1, 'ai-data': 3, 'ai-rules': 0, 'cooperation-ai': 1, 'review-ai': 1,
      'blockchain-shared-record': 2, 'blockchain-proof-demand': 2, 'blockchain-data': 3, 'bitcoin-advantage': 0,
    }, { link: 'scores' }),
    // Knows every regular by name. None of the three would help them find a book.
    ...firm('seitenwind', 'retail', '1-9', '2026-05-19', {
      'customers-top-five': 3, 'ideas-process': 1, 'resources-time': 1, 'ai-use-case': 1, 'ai-advantage': 0, 'ai-process': 0,
    }, { form: 'quick' }),

    // Arrival times by AI convinced four shippers; presumes that nobody could keep the pallet account for all, and asked no one.
    ...firm('kowalczyk', 'logistics', '50-249', '2026-11-19', {
      'customers-top-five': 3, 'customers-findings-used': 2, 'ideas-process': 2, 'ideas-prototype': 2,
      'cooperation-practice': 2, 'review-practice': 2, 'resources-time': 2, 'resources-relief': 3,
      'ai-use-case': 3, 'ai-advantage': 3, 'ai-reach': 3, 'ai-process': 2, 'ai-data': 3, 'ai-rules': 2, 'cooperation-ai': 3, 'review-ai': 3,
      'blockchain-shared-record': 3, 'blockchain-neutral-party': 1, 'blockchain-proof-demand': 2, 'blockchain-partners': 1,
      'blockchain-data': 3, 'cooperation-blockchain': 1, 'review-blockchain': 1,
      'bitcoin-advantage': 0, 'review-bitcoin': 1,
    }),
    // Unbroken cold chain by contract, four firms writing, several refusing whoever would keep the record.
    ...firm('brandvold', 'logistics', '250+', '2026-10-15', {
      'customers-top-five': 3, 'customers-findings-used': 2, 'ideas-process': 2, 'ideas-prototype': 1,
      'cooperation-practice': 2, 'review-practice': 2, 'resources-time': 2, 'resources-relief': 3,
      'ai-use-case': 2, 'ai-advantage': 1, 'ai-reach': 2, 'ai-process': 2, 'ai-data': 2, 'ai-rules': 1, 'cooperation-ai': 1, 'review-ai': 2,
      'blockchain-shared-record': 4, 'blockchain-neutral-party': 3, 'blockchain-proof-demand': 4, 'blockchain-partners': 2,
      'blockchain-data': 4, 'blockchain-rules': 2, 'cooperation-blockchain': 3, 'review-blockchain': 2,
    }, { link: 'scores', technologies: ['ai', 'blockchain'] }),
    // Measured AI for tours as planned, and learnt that the rule by postcode does as well: a result worth having.
    ...firm('flinkfuss', 'logistics', '10-49', '2026-09-15', {
      'customers-top-five': 2, 'customers-findings-used': 2, 'ideas-process': 2, 'ideas-prototype': 2,
      'cooperation-practice': 1, 'review-practice': 3, 'resources-time': 2, 'resources-relief': 2,
      'ai-use-case': 2, 'ai-advantage': 0, 'ai-reach': 3, 'ai-process': 2, 'ai-data': 3, 'ai-rules': 1, 'cooperation-ai': 2, 'review-ai': 4,
      'blockchain-shared-record': 1, 'blockchain-data': 2, 'bitcoin-advantage': 0, 'review-bitcoin': 1,
    }, {
      earlier: {
        answeredOn: '2025-09-25',
        but: { 'review-practice': 1, 'ai-advantage': OPEN, 'ai-process': 1, 'ai-rules': 0, 'cooperation-ai': 1, 'review-ai': 1, 'ideas-process': 3 },
      },
    }),

    // Answers guests' letters with a ready-made program, which needs no records of its own; data protection is open.
    ...firm('kranichsee', 'hospitality', '10-49', '2026-10-20', {
      'customers-top-five': 3, 'customers-findings-used': 2, 'ideas-process': 1, 'ideas-prototype': 2,
      'cooperation-practice': 1, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 2,
      'ai-use-case': 3, 'ai-advantage': 3, 'ai-reach': 2, 'ai-process': 2, 'ai-data': NONE, 'ai-rules': 2, 'cooperation-ai': 2, 'review-ai': 3,
      'blockchain-data': NONE, 'bitcoin-demand': 1, 'bitcoin-advantage': 0, 'review-bitcoin': 1,
    }),
    // Guests come by ferry and pay in cash.
    ...firm('alte-faehre', 'hospitality', '1-9', '2026-07-02', {
      'customers-top-five': 2, 'ideas-process': 0, 'resources-time': 0, 'ai-use-case': 0, 'ai-advantage': OPEN, 'ai-process': 0,
    }, { form: 'quick', technologies: ['ai', 'bitcoin'] }),
    // Three campers asked for Bitcoin; what it would bring, and how to book it, is open.
    ...firm('heidehof', 'hospitality', '10-49', '2026-09-03', {
      'customers-top-five': 2, 'customers-findings-used': 1, 'ideas-process': 1, 'ideas-prototype': 1,
      'cooperation-practice': 1, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 2,
      'ai-use-case': 2, 'ai-advantage': 2, 'ai-reach': 1, 'ai-process': 1, 'ai-data': 1, 'ai-rules': 0, 'cooperation-ai': 0, 'review-ai': 2,
      'bitcoin-demand': 2, 'bitcoin-advantage': OPEN, 'bitcoin-reach': 1, 'bitcoin-checkout': 2,
      'bitcoin-bookkeeping': OPEN, 'cooperation-bitcoin': 1, 'review-bitcoin': 1,
    }, { link: 'scores', technologies: ['ai', 'bitcoin'] }),

    // Data protection first, as the trade demands; whether AI writes care reports better, nobody can say yet.
    ...firm('wendtorfer', 'health', '50-249', '2026-10-08', {
      'customers-top-five': 1, 'customers-findings-used': 1, 'ideas-process': 2, 'ideas-prototype': NONE,
      'cooperation-practice': 1, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 3,
      'ai-use-case': 3, 'ai-advantage': OPEN, 'ai-reach': 2, 'ai-process': 2, 'ai-data': 1, 'ai-rules': 3, 'cooperation-ai': 2, 'review-ai': 1,
    }, { technologies: ['ai'] }),
    // Designs crowns with AI every day and knows the minutes it saves the dentists.
    ...firm('lindhorst', 'health', '10-49', '2026-11-20', {
      'customers-top-five': 4, 'customers-findings-used': 3, 'ideas-process': 2, 'ideas-prototype': 4,
      'cooperation-practice': 2, 'review-practice': 3, 'resources-time': 3, 'resources-relief': 3,
      'ai-use-case': 4, 'ai-advantage': 4, 'ai-reach': 4, 'ai-process': 4, 'ai-data': 4, 'ai-rules': 3, 'cooperation-ai': 3, 'review-ai': 4,
      'blockchain-shared-record': 2, 'blockchain-proof-demand': 3, 'blockchain-data': 3, 'blockchain-rules': OPEN, 'review-blockchain': 1,
    }),
    // Two owners and a telephone that rings during treatments.
    ...firm('abiola-hahn', 'health', '1-9', '2026-08-05', {
      'customers-top-five': 2, 'ideas-process': 1, 'resources-time': 1, 'ai-use-case': 1, 'ai-advantage': OPEN, 'ai-process': 1,
    }, { form: 'quick', link: 'scores' }),

    // Lives on AI, and advises its own customers against a blockchain whenever somebody neutral is at hand.
    ...firm('kieselgrund', 'it', '10-49', '2026-11-12', {
      'customers-top-five': 3, 'customers-findings-used': 3, 'ideas-process': 3, 'ideas-prototype': 4,
      'cooperation-practice': 3, 'review-practice': 4, 'resources-time': 4, 'resources-relief': 4,
      'ai-use-case': 4, 'ai-advantage': 4, 'ai-reach': 4, 'ai-process': 4, 'ai-data': 3, 'ai-rules': 4, 'cooperation-ai': 4, 'review-ai': 4,
      'blockchain-shared-record': 3, 'blockchain-proof-demand': 1, 'blockchain-partners': 1, 'blockchain-data': NONE,
      'blockchain-rules': 1, 'cooperation-blockchain': 2, 'review-blockchain': 3,
      'bitcoin-demand': 2, 'bitcoin-advantage': 0, 'bitcoin-reach': 1, 'bitcoin-checkout': 1, 'bitcoin-bookkeeping': 1, 'bitcoin-risk': 1,
      'cooperation-bitcoin': 1, 'review-bitcoin': 2,
    }, {
      earlier: {
        answeredOn: '2025-11-20',
        link: 'scores',
        but: {
          'customers-top-five': 4, 'ai-use-case': 3, 'ai-advantage': 2, 'ai-process': 3, 'ai-rules': 2, 'review-ai': 2,
          'bitcoin-advantage': OPEN, 'bitcoin-demand': 1,
        },
      },
    }),
    // Sorts support tickets with AI every day; whether it may is still being argued about.
    ...firm('petrov', 'it', '10-49', '2026-10-29', {
      'customers-top-five': 3, 'customers-findings-used': 2, 'ideas-process': 2, 'ideas-prototype': 2,
      'cooperation-practice': 3, 'review-practice': 3, 'resources-time': 2, 'resources-relief': 3,
      'ai-use-case': 3, 'ai-advantage': 3, 'ai-reach': 2, 'ai-process': 4, 'ai-data': 1, 'ai-rules': 2, 'cooperation-ai': 3, 'review-ai': 3,
      'blockchain-shared-record': 1, 'review-blockchain': 2, 'bitcoin-demand': 1, 'bitcoin-advantage': 1, 'review-bitcoin': 2,
    }, { link: 'scores' }),

    // Drafts tenders with a ready-made program. Shares one record with an architect, and presumes that they would agree on nobody.
    ...firm('adler-yamada', 'services', '10-49', '2026-09-10', {
      'customers-top-five': 2, 'customers-findings-used': 2, 'ideas-process': 2, 'ideas-prototype': 2,
      'cooperation-practice': 2, 'review-practice': 2, 'resources-time': 2, 'resources-relief': 2,
      'ai-use-case': 3, 'ai-advantage': 3, 'ai-reach': 3, 'ai-process': 2, 'ai-data': NONE, 'ai-rules': 2, 'cooperation-ai': 2, 'review-ai': 3,
      'blockchain-shared-record': 2, 'blockchain-neutral-party': 1, 'blockchain-proof-demand': 1, 'blockchain-data': NONE, 'review-blockchain': 2, 'review-bitcoin': 1,
    }),
  ],
}

interface Circumstances {
  /** Otherwise the full form. */
  readonly form?: FormId
  /** Otherwise all three. */
  readonly technologies?: readonly TechnologyId[]
  /** Otherwise a link with the answers. */
  readonly link?: SampleResult['link']
}

/** What was different a year before: day, form and link, and the answers that have changed since. */
interface Earlier extends Pick<Circumstances, 'form' | 'link'> {
  readonly answeredOn: Day
  readonly but: Responses
}

/** The results of a firm, the earlier one first. Answers on blockchain and Bitcoin need only say what is special. */
function firm(
  who: string,
  industry: IndustryId,
  size: SizeId,
  answeredOn: Day,
  answers: Responses,
  { form = 'full', technologies = TECHNOLOGIES, link = 'answers', earlier }: Circumstances & { readonly earlier?: Earlier } = {},
): readonly SampleResult[] {
  const setting = { technologies, profile: { industry, size } }
  const blocks = [noSharedRecord, noBitcoin, answers]
  const today = answeredSet({ ...setting, form, answeredOn }, ...blocks)
  const result = { who, group: industry, link, isEarlier: false, responseSet: today }
  if (earlier === undefined) return [result]
  const { but, link: earlierLink = 'answers', form: earlierForm = 'full' } = earlier
  const before = answeredSet({ ...setting, form: earlierForm, answeredOn: earlier.answeredOn }, ...blocks, but)
  return [{ ...result, link: earlierLink, isEarlier: true, responseSet: before }, result]
}
