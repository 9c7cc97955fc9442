// biome-ignore-all format: answers read as rows, one or two for what is asked of all and for each technology.
import type { Responses } from '../../lib/instrument/response-set'
import { TECHNOLOGIES } from '../../lib/instrument/vocabulary'
import { answeredSet, OPEN } from './answered-set'
import type { Sample, SampleResult } from './sample'

/**
 * Twelve people of an invented shopfitter with sixty employees, all asked on the day of their workshop. What they
 * quarrel about is meant to be found: whether anybody talks to customers, what became of ideas, and whether AI helps
 * with quotations, which take a week. Nobody quarrels about Bitcoin.
 */
const DAY = '2026-11-12'

/** What one hears in this firm from whoever has no view of their own. */
const firm: Responses = {
  'customers-top-five': 1, 'customers-findings-used': 1, 'ideas-process': 1, 'ideas-prototype': 2,
  'cooperation-practice': 1, 'review-practice': 1, 'resources-time': 1, 'resources-relief': 2,
  'ai-use-case': 2, 'ai-advantage': OPEN, 'ai-reach': 2, 'ai-process': 1,
  'ai-data': 1, 'ai-rules': 0, 'cooperation-ai': 0, 'review-ai': 1,
  'blockchain-shared-record': 1, 'blockchain-neutral-party': OPEN, 'blockchain-proof-demand': 2, 'blockchain-partners': 0,
  'blockchain-data': 2, 'blockchain-rules': 0, 'cooperation-blockchain': 0, 'review-blockchain': 0,
  'bitcoin-demand': 0, 'bitcoin-advantage': OPEN, 'bitcoin-reach': 0, 'bitcoin-checkout': 0,
  'bitcoin-bookkeeping': 0, 'bitcoin-risk': 0, 'cooperation-bitcoin': 0, 'review-bitcoin': 1,
}

/** Keeps a list with criteria and notes from talks with customers, and takes it for known. */
const management: Responses = {
  'customers-top-five': 4, 'customers-findings-used': 3, 'ideas-process': 3, 'cooperation-practice': 2, 'review-practice': 3,
  'ai-use-case': 3, 'ai-advantage': 2, 'ai-process': 2, 'ai-rules': 2, 'cooperation-ai': 2, 'review-ai': 2,
  'blockchain-proof-demand': 3, 'review-blockchain': 1, 'bitcoin-advantage': 0,
}

/** Has never seen the list, nor a note from a customer; builds the samples that the others forget to count. */
const shopFloor: Responses = {
  'customers-top-five': 0, 'customers-findings-used': 0, 'ideas-process': 0, 'ideas-prototype': 3, 'cooperation-practice': 0,
  'ai-use-case': 1, 'ai-reach': 1, 'ai-process': 0,
  'blockchain-shared-record': 0, 'blockchain-neutral-party': 0, 'blockchain-proof-demand': 1,
}

/** Works with the programs that exist, and knows what has been written down. */
const office: Responses = { 'ai-process': 2, 'ai-rules': 1, 'review-ai': 2, 'resources-relief': 3 }

export const workshop: Sample = {
  results: [
    // Speaks with the large customers herself, and signed the page last month that says which data AI may use and how.
    person('voss-henrike', 'management', management, {
      'ai-reach': 4, 'ai-data': 2, 'ai-rules': 3, 'resources-time': 2, 'ideas-prototype': 1,
    }),
    // Tried AI once in the drawing office and agreed a trial with a software firm; sees a technology before he sees a form.
    person('voss-joern', 'management', management, {
      'customers-top-five': 3, 'ai-use-case': 4, 'ai-advantage': 3, 'ai-reach': 3, 'ai-process': 3, 'ai-data': 2,
      'cooperation-practice': 3, 'cooperation-ai': 3, 'review-practice': 4,
      'blockchain-shared-record': 2, 'blockchain-neutral-party': 1, 'blockchain-proof-demand': 4, 'blockchain-partners': 1,
    }),
    // Believes in figures and has seen none for AI; has compared the fees of every way to pay.
    person('nowak', 'management', management, {
      'customers-top-five': 3, 'customers-findings-used': 2, 'ideas-process': 2, 'review-practice': 2,
      'ai-use-case': 2, 'ai-advantage': OPEN, 'ai-reach': 2, 'ai-process': 1, 'cooperation-ai': 1,
      'blockchain-shared-record': OPEN,
    }),

    // Runs the floor. In his eyes no problem comes back that a customer would notice.
    person('aydin', 'shop-floor', shopFloor, {
      'customers-top-five': 1, 'ideas-prototype': 4, 'review-practice': 2,
      'ai-use-case': 0, 'ai-reach': 0, 'resources-relief': 1, 'cooperation-practice': 1,
    }),
    // Let AI draft a program for the milling machine, which was done sooner; does not know the customers.
    person('brueckner', 'shop-floor', shopFloor, {
      'customers-top-five': OPEN, 'ai-use-case': 2, 'ai-advantage': 3, 'ai-reach': OPEN, 'ai-process': 1,
      'review-ai': 2, 'review-practice': 2,
    }),
    // Forty years at the bench: a person does it at least as well.
    person('petersen', 'shop-floor', shopFloor, {
      'ai-advantage': 0, 'ai-reach': 0, 'review-ai': 0, 'review-practice': 0, 'ideas-prototype': 4,
      'blockchain-data': 1, 'bitcoin-advantage': 0, 'review-bitcoin': 0,
    }),
    // Stands in the customers' shops every day and hears what they wait for; nobody asks him about it.
    person('kovalenko', 'shop-floor', shopFloor, {
      'customers-top-five': 2, 'ai-use-case': 2, 'ai-reach': 3, 'ai-data': OPEN, 'ai-rules': OPEN,
      'ideas-process': OPEN,
    }),
    // In her second year: knows what happens at her bench, and says so where she does not.
    person('hansen', 'shop-floor', shopFloor, {
      'customers-top-five': OPEN, 'customers-findings-used': OPEN, 'cooperation-practice': OPEN, 'resources-time': OPEN,
      'ai-reach': OPEN, 'ai-rules': 0, 'review-ai': 2, 'blockchain-shared-record': OPEN, 'blockchain-neutral-party': OPEN, 'blockchain-data': OPEN,
      'bitcoin-bookkeeping': OPEN,
    }),

    // Digitised the incoming invoices and asked about data protection; AI would save her little.
    person('nguyen', 'office', office, {
      'customers-top-five': OPEN, 'customers-findings-used': OPEN, 'ideas-prototype': OPEN,
      'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 1, 'ai-rules': 2, 'resources-relief': 4, 'bitcoin-advantage': 0, 'bitcoin-bookkeeping': 1,
    }),
    // Hears every week that quotations come too late, and was once asked for Bitcoin at a fair.
    person('rossi', 'office', office, {
      'customers-top-five': 3, 'ideas-prototype': 1, 'ai-use-case': 3, 'ai-advantage': 1, 'ai-reach': 3,
      'ai-process': 1, 'ai-rules': 0, 'blockchain-proof-demand': 3, 'bitcoin-demand': 1, 'bitcoin-advantage': 1,
    }),
    // Handles the proofs for timber: contracts demand them, and a certifier that all accept keeps the list.
    person('demir', 'office', office, {
      'customers-top-five': 0, 'customers-findings-used': 0, 'ai-use-case': 1, 'ai-reach': OPEN, 'ai-process': OPEN,
      'blockchain-shared-record': 2, 'blockchain-neutral-party': 0, 'blockchain-proof-demand': 4, 'blockchain-data': 3,
    }),
    // Wrote down how a quotation comes about and measured ten of them with and without AI.
    person('albers', 'office', office, {
      'ideas-process': 2, 'ai-use-case': 3, 'ai-advantage': 4, 'ai-process': 4, 'ai-data': 2, 'cooperation-ai': 1,
      'review-ai': 4, 'review-practice': 2, 'blockchain-shared-record': OPEN,
    }),
  ],
}

function person(who: string, group: string, ...views: readonly Responses[]): SampleResult {
  const setting = {
    form: 'full',
    technologies: TECHNOLOGIES,
    answeredOn: DAY,
    profile: { industry: 'crafts', size: '50-249' },
  } as const
  return { who, group, link: 'answers', isEarlier: false, responseSet: answeredSet(setting, firm, ...views) }
}
