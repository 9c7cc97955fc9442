import type { FactWording } from '../../lib/instrument/fact'

/**
 * English wording of the facts, by id; the source stands above the numbers that come from it. A no-break space keeps a
 * number with its unit. Firms are told about German law: its names stay, with two or three words on what they are.
 */
export const facts: Readonly<Record<string, FactWording>> = {
  'ai-literacy': {
    source: 'Regulation (EU) 2026/1744 of 8 July 2026, amending the AI Act, Regulation (EU) 2024/1689',
    text:
      'Since 2 February 2025, firms that provide or use AI must take steps so that their people can handle it ' +
      '(AI Act, the EU’s law on AI, Article 4). They need not guarantee a particular level for anyone; the law ' +
      'has said so since July 2026.',
  },
  'ai-service-desk': {
    source: 'Erich Schmidt Verlag, datenschutzdigital.de, 13 August 2025, in German',
    text:
      'The KI-Service Desk of the Bundesnetzagentur (Germany’s network regulator) answers questions on the AI Act ' +
      'free of charge; its Compliance-Kompass (compliance compass) helps you see where you stand. The answers ' +
      'are not legally binding.',
  },
  'ai-high-risk': {
    source: 'Regulation (EU) 2026/1744 of 8 July 2026, amending the AI Act, Regulation (EU) 2024/1689',
    text:
      'For high-risk AI, such as programs that assess job applications, the duties apply from 2 December 2027 ' +
      '(AI Act, Annex III); for AI in certain products such as lifts and toys, they apply from 2 August 2028 ' +
      '(Annex I).',
  },
  'ai-use-2025': {
    source: 'Bitkom Research, 2025, 604 firms asked, in German',
    text:
      'In a 2025 survey, firms in Germany with 20 or more employees named these as the biggest obstacles to AI: ' +
      'legal uncertainty (53%), lack of knowledge (53%), lack of staff (51%) and data protection (48%). ' +
      '23% saw nothing to use it for.',
  },
  'blockchain-edpb': {
    source: 'European Data Protection Board, Guidelines 02/2025, version 2.0 of 7 July 2026',
    text:
      'The European Data Protection Board advises firms, if possible, not to write personal data into a ' +
      'blockchain, not even encrypted or as a checksum. Its guidelines have been in their final version since ' +
      '7 July 2026.',
  },
  'blockchain-passport': {
    source: 'Battery Regulation (EU) 2023/1542 of 12 July 2023, Article 77',
    text:
      'For certain batteries, such as those of electric cars and e-bikes, a digital product passport is ' +
      'compulsory from 18 February 2027; for other products the EU decides case by case. What the law asks for ' +
      'is an electronic record, not a blockchain.',
  },
  'bitcoin-vat': {
    source:
      'Bundesfinanzministerium (Federal Ministry of Finance), letter of 27 February 2018 on the judgment of the ' +
      'European Court of Justice of 22 October 2015, C-264/14',
    text:
      'For VAT, bitcoin that serves only as a means of payment is treated like ordinary money, and exchanging it ' +
      'is exempt from VAT. That goes for this tax alone: gains in its price can still be taxable. Ask your tax ' +
      'adviser.',
  },
  'bitcoin-holders': {
    source: 'European Central Bank, SPACE study, December 2024',
    text:
      'According to a 2024 study, 6% of those asked in Germany own crypto assets such as bitcoin; in the euro ' +
      'area it is 9%. Most of these owners see them only as an investment.',
  },
  'e-invoice': {
    source:
      'Bundesfinanzministerium (Federal Ministry of Finance), questions and answers on the e-invoice, March 2026, ' +
      'in German',
    text:
      'From 1 January 2027 (2028 with turnover up to €800,000 the year before), invoices between firms in Germany ' +
      'must be e-invoices, except those up to €250 or from Kleinunternehmer (VAT-exempt small firms). All firms ' +
      'must already be able to receive them. ZUGFeRD files qualify, plain PDFs do not.',
  },
  'research-allowance': {
    source: 'Forschungszulagengesetz (Research Allowance Act), § 3, as of 1 January 2026, in German',
    text:
      'Forschungszulage (research allowance): if you develop something yourself, the Finanzamt (tax office) pays ' +
      'back part of the cost. Since 2026, costs up to €12\u00a0million a year count; each hour the owner works ' +
      'counts as €100. Projects begun since then get a flat 20% for overheads on top.',
  },
}

/** What surveys found among other firms, by id. */
export const yardsticks: Readonly<Record<string, FactWording>> = {
  'crafts-nrw-2024': {
    source: 'KI-Index Handwerk.NRW 2024, survey from May to June 2024',
    text: 'Among craft firms in North Rhine-Westphalia about a third used AI in 2024 or had tried it; 823 firms completed the questionnaire.',
  },
  'crafts-2025': {
    source: 'Bitkom as reported by Reuters, 28 August 2025, 504 craft firms surveyed',
    text: 'Among craft firms in Germany 4% used AI in the summer of 2025, and 9% were planning to.',
  },
  'sizes-2024': {
    source: 'German Federal Statistical Office (Destatis), press release of 25 November 2024',
    text: 'In Germany in 2024 AI was used by 17% of firms with 10 to 49 employees, 28% of those with 50 to 249 and 48% of larger ones.',
  },
}
