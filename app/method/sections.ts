/** The sections of the page in their order; each id is also the anchor. */
export const SECTIONS = [
  'purpose',
  'questions',
  'items',
  'formulas',
  'verdicts',
  'advice',
  'example',
  'laws',
  'limits',
  'comparison',
  'editions',
  'source',
] as const
export type SectionId = (typeof SECTIONS)[number]
