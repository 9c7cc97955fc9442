import type { Level } from './vocabulary'

/** The lowest level at which a hurdle no longer stands in the way. Source: instrument, section 6. */
export const HURDLE_FLOORS = {
  /** A first step exists. */
  begun: 1,
  /** An advantage estimated in numbers; partners asked about a neutral party; data that may be used. */
  estimated: 2,
  /** Rules settled; partners willing; the tax adviser has answered. */
  settled: 3,
} as const satisfies Record<string, Level>
