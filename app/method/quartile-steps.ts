import { QUARTILE_SHARES } from '@/lib/statistics/summary'

/** How one of the three quartiles is reckoned by hand. */
export interface QuartileSteps {
  readonly id: keyof typeof QUARTILE_SHARES
  readonly share: number
  /** Counted from 0. */
  readonly place: number
  /** What the place is beyond the value before it, 0 up to 1. */
  readonly rest: number
  readonly before: number
  /** `null`: the place is that of a value, nothing lies between. */
  readonly after: number | null
}

/** The steps to the quartiles of values in order, of which there is at least one. */
export function quartileSteps(sorted: readonly number[]): readonly QuartileSteps[] {
  return (['lower', 'median', 'upper'] as const).map((id) => {
    const share = QUARTILE_SHARES[id]
    const place = (sorted.length - 1) * share
    const rest = place % 1
    const before = sorted[place - rest]
    if (before === undefined) throw new Error('There are no values to reckon with.')
    return { id, share, place, rest, before, after: rest === 0 ? null : (sorted[place - rest + 1] ?? null) }
  })
}
