import type { Fact } from '../../lib/questionnaire/fact'

/** All of them were last checked against their sources on this day. */
const checkedOn = '2026-11-22'

/**
 * What may stand beside a result. Where a number comes from, with its date, is said on the line above it, in the
 * wording: content/facts/de.ts. V1: law, official or primary text was read; V2: read in a secondary source. What could
 * not be verified is left out: entry into force of the Digital Omnibus on AI, a licence for accepting bitcoin under
 * MiCAR, terms of ZIM and of regional programmes, a successor of the BAFA grant.
 */
export const FACTS: readonly Fact[] = [
  {
    id: 'ai-literacy',
    technology: 'ai',
    item: 'ai-rules',
    checkedOn,
    reviewAfter: '2026-12-31',
    grade: 'V2',
  },
  {
    id: 'ai-high-risk',
    technology: 'ai',
    item: 'ai-rules',
    checkedOn,
    reviewAfter: '2027-06-30',
    grade: 'V2',
  },
  {
    id: 'ai-service-desk',
    technology: 'ai',
    item: 'ai-rules',
    checkedOn,
    reviewAfter: '2027-06-30',
    grade: 'V2',
  },
  {
    id: 'ai-use-2025',
    technology: 'ai',
    item: 'review-ai',
    checkedOn,
    reviewAfter: '2027-03-31',
    grade: 'V1',
  },
  {
    id: 'blockchain-edpb',
    technology: 'blockchain',
    item: 'blockchain-rules',
    checkedOn,
    reviewAfter: '2027-03-31',
    grade: 'V2',
  },
  {
    id: 'blockchain-passport',
    technology: 'blockchain',
    item: 'blockchain-proof-demand',
    checkedOn,
    reviewAfter: '2027-02-18',
    grade: 'V2',
  },
  {
    id: 'bitcoin-vat',
    technology: 'bitcoin',
    item: 'bitcoin-bookkeeping',
    checkedOn,
    reviewAfter: '2027-12-31',
    grade: 'V1',
  },
  {
    id: 'bitcoin-vat-base',
    technology: 'bitcoin',
    item: 'bitcoin-bookkeeping',
    checkedOn,
    reviewAfter: '2027-12-31',
    grade: 'V2',
  },
  {
    id: 'bitcoin-records',
    technology: 'bitcoin',
    item: 'bitcoin-bookkeeping',
    checkedOn,
    reviewAfter: '2027-12-31',
    grade: 'V2',
  },
  {
    id: 'bitcoin-holders',
    technology: 'bitcoin',
    item: 'bitcoin-demand',
    checkedOn,
    reviewAfter: '2027-06-30',
    grade: 'V2',
  },
  {
    id: 'e-invoice',
    technology: 'all',
    item: 'resources-relief',
    checkedOn,
    reviewAfter: '2027-01-01',
    grade: 'V2',
  },
  {
    id: 'research-allowance',
    technology: 'all',
    item: 'resources-relief',
    checkedOn,
    reviewAfter: '2027-12-31',
    grade: 'V1',
  },
  {
    id: 'bafa-consulting',
    technology: 'all',
    item: 'resources-time',
    checkedOn,
    reviewAfter: '2026-12-31',
    grade: 'V2',
  },
  {
    id: 'go-digital',
    technology: 'all',
    item: 'resources-relief',
    checkedOn,
    reviewAfter: null,
    grade: 'V1',
  },
  {
    id: 'mittelstand-digital',
    technology: 'all',
    item: 'cooperation-practice',
    checkedOn,
    reviewAfter: '2027-03-31',
    grade: 'V2',
  },
]
