import type { TechnologyId } from '@/lib/instrument/vocabulary'

/** Every picture is light, whatever the reader's device shows. */
export const PAPER = '#ffffff'
export const INK = '#14202b'
/** Rules, rings and axes. */
export const HAIRLINE = '#aebbc5'
/** The colours of the pages in the light scheme. */
export const TECHNOLOGY_COLORS: Readonly<Record<TechnologyId, string>> = {
  ai: '#0072b2',
  blockchain: '#009e73',
  bitcoin: '#d55e00',
}
