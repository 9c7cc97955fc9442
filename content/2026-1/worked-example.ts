import type { ResponseSet } from '../../lib/instrument/response-set'

/**
 * The worked example of the instrument, section 8: a real, finished response set. The start page shows its result,
 * and the tests hold its scores to the last digit.
 */
export const workedExample: ResponseSet = {
  edition: '2026-1',
  form: 'full',
  technologies: ['ai', 'blockchain', 'bitcoin'],
  answeredOn: '2026-11-22',
  profile: {},
  responses: {
    'customers-top-five': 3,
    'customers-findings-used': 2,
    'ideas-process': 1,
    'ideas-prototype': 2,
    'cooperation-practice': 2,
    'review-practice': 2,
    'resources-time': 1,
    'resources-relief': 2,

    'ai-use-case': 4,
    'ai-advantage': 3,
    'ai-reach': 2,
    'ai-process': 2,
    'ai-data': 3,
    'ai-rules': 'unknown',
    'cooperation-ai': 3,
    'review-ai': 3,

    'blockchain-shared-record': 0,
    'blockchain-neutral-party': 1,
    'blockchain-proof-demand': 2,
    'blockchain-partners': 1,
    'blockchain-data': 'not-applicable',
    'blockchain-rules': 1,
    'cooperation-blockchain': 0,
    'review-blockchain': 1,

    'bitcoin-demand': 1,
    'bitcoin-advantage': 3,
    'bitcoin-reach': 1,
    'bitcoin-checkout': 2,
    'bitcoin-bookkeeping': 1,
    'bitcoin-risk': 0,
    'cooperation-bitcoin': 1,
    'review-bitcoin': 'unknown',
  },
}
