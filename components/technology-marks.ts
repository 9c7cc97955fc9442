import type { TechnologyId } from '@/lib/questionnaire/vocabulary'

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond'

/** How one outline of several is drawn. */
export interface Mark {
  /** From the Okabe–Ito set, which people with any colour vision can tell apart. */
  readonly color: string
  /** SVG dash array; `undefined` draws a solid line. */
  readonly dash: string | undefined
  readonly marker: MarkerShape
}

/** How each technology is drawn, on pages and pictures alike: never by colour alone. */
export const TECHNOLOGY_MARKS: Readonly<Record<TechnologyId, Mark>> = {
  ai: { color: '#0072B2', dash: undefined, marker: 'circle' },
  blockchain: { color: '#009E73', dash: '8 5', marker: 'square' },
  bitcoin: { color: '#D55E00', dash: '2 5', marker: 'triangle' },
}

/** How results are told apart where several share one drawing, and nothing in it stands for a technology. */
export const RESULT_MARKS: readonly Mark[] = [
  { color: '#0072B2', dash: undefined, marker: 'circle' },
  { color: '#D55E00', dash: '8 5', marker: 'square' },
  { color: '#009E73', dash: '2 5', marker: 'triangle' },
  { color: '#CC79A7', dash: '12 4 2 4', marker: 'diamond' },
]
