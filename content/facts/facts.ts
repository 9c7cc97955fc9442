import type { Fact } from '../../lib/instrument/fact'

/** Level 3 says that the matter is settled in the firm: these facts would tell it nothing new. */
const unsettled = { from: 0, to: 2 } as const
const checkedOn = '2026-11-28'

/**
 * What may stand beside a result, the most useful first in each block: more than three a technology and two for all are
 * not shown. Where a number comes from, with its date, is said on the line above it, in the wording: content/facts/de.ts.
 * V1: law, official or primary text was read, on 28 November in stored copies and in word-for-word quotations, not on the
 * live page. V2: read in a secondary source, named here; the address leads to the primary text where it is known, and at
 * most one in three may be V2. Left out, because only secondary sources say it:
 * the VAT base and the records for bitcoin, the BAFA grant, Mittelstand-Digital, the passport for toys and detergents,
 * the share of firms that used AI in 2026; because nobody could verify it: a licence for accepting bitcoin under MiCAR,
 * terms of ZIM and of regional programmes, a successor of the BAFA grant.
 */
export const FACTS: readonly Fact[] = [
  {
    // Article 4 and Article 113 (a) of the AI Act as amended: consolidated text of 27 July 2026.
    id: 'ai-literacy',
    technology: 'ai',
    item: 'ai-rules',
    levels: { from: 0, to: 3 },
    shownAtNotNow: false,
    href: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj?locale={language}',
    checkedOn,
    reviewAfter: '2027-06-30',
    grade: 'V1',
  },
  {
    // Secondary: Erich Schmidt Verlag, 13 August 2025; IHK Aachen.
    id: 'ai-service-desk',
    technology: 'ai',
    item: 'ai-rules',
    levels: unsettled,
    shownAtNotNow: false,
    href: 'https://www.datenschutzdigital.de/ce/neuer-ki-service-desk-der-bundesnetzagentur/detail.html',
    checkedOn,
    reviewAfter: '2027-06-30',
    grade: 'V2',
  },
  {
    // Article 113 (c) of the AI Act as amended. Machinery left Annex I, section A, with the same amendment.
    id: 'ai-high-risk',
    technology: 'ai',
    item: 'ai-rules',
    levels: unsettled,
    shownAtNotNow: false,
    href: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj?locale={language}',
    checkedOn,
    reviewAfter: '2027-06-30',
    grade: 'V1',
  },
  {
    id: 'ai-use-2025',
    technology: 'ai',
    item: 'review-ai',
    levels: unsettled,
    shownAtNotNow: false,
    href: 'https://bitkom-research.de/node/1258',
    checkedOn,
    reviewAfter: '2027-03-31',
    grade: 'V1',
  },
  {
    // The draft of 8 April 2025 was read in the original; what the final version says and its date are secondary.
    id: 'blockchain-edpb',
    technology: 'blockchain',
    item: 'blockchain-rules',
    levels: unsettled,
    shownAtNotNow: false,
    href: 'https://www.edpb.europa.eu/system/files/2026-07/edpb_guidelines_202502_blockchain_v2_en.pdf',
    checkedOn,
    reviewAfter: '2027-03-31',
    grade: 'V2',
  },
  {
    // Article 77 (1) of the Battery Regulation; Annex III of the Ecodesign Regulation (EU) 2024/1781.
    id: 'blockchain-passport',
    technology: 'blockchain',
    item: 'blockchain-proof-demand',
    levels: { from: 2, to: 4 },
    shownAtNotNow: true,
    href: 'https://eur-lex.europa.eu/eli/reg/2023/1542/oj',
    checkedOn,
    reviewAfter: '2027-02-18',
    grade: 'V1',
  },
  {
    // The ministry's letter of 27 February 2018, which states and applies the judgment that the address leads to.
    id: 'bitcoin-vat',
    technology: 'bitcoin',
    item: 'bitcoin-bookkeeping',
    levels: unsettled,
    shownAtNotNow: false,
    href: 'https://eur-lex.europa.eu/legal-content/{LANGUAGE}/TXT/?uri=CELEX:62014CJ0264',
    checkedOn,
    reviewAfter: '2027-12-31',
    grade: 'V1',
  },
  {
    // Secondary: AFP by bgnesnews.com; Europa Press by europeannewsroom.com.
    id: 'bitcoin-holders',
    technology: 'bitcoin',
    item: 'bitcoin-demand',
    levels: unsettled,
    shownAtNotNow: true,
    href: 'https://www.ecb.europa.eu/stats/ecb_surveys/space/html/ecb.space2024~19d46f0f17.en.html',
    checkedOn,
    reviewAfter: '2027-06-30',
    grade: 'V2',
  },
  {
    // The ministry's answers 4, 7, 8, 11 and 12; § 27 (38) UStG; § 33 UStDV.
    id: 'e-invoice',
    technology: 'all',
    item: 'resources-relief',
    levels: unsettled,
    shownAtNotNow: false,
    href: 'https://www.bundesfinanzministerium.de/Content/DE/FAQ/e-rechnung.html',
    checkedOn,
    reviewAfter: '2027-01-01',
    grade: 'V1',
  },
  {
    // § 3 FZulG, (3b) for the lump sum: read in the amending act on 22 November, not found again since.
    id: 'research-allowance',
    technology: 'all',
    item: 'resources-relief',
    levels: unsettled,
    shownAtNotNow: false,
    href: 'https://www.gesetze-im-internet.de/fzulg/__3.html',
    checkedOn: '2026-11-22',
    reviewAfter: '2027-12-31',
    grade: 'V1',
  },
]
