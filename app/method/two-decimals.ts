import { EQUAL_WITHIN } from '@/lib/scoring/thresholds'

/** Decimals on this page: enough to follow the arithmetic by hand. */
export const SHOWN_DECIMALS = 2

/** Rounds as results do, only finer: halves go up. Source: instrument, section 5. */
export function roundForReckoning(figure: number): number {
  const factor = 10 ** SHOWN_DECIMALS
  return Math.floor(figure * factor + 0.5 + EQUAL_WITHIN) / factor
}
