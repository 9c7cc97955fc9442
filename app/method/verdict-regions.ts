import type { VerdictId } from '@/lib/instrument/vocabulary'
import { integrationSide, signsOf } from '@/lib/scoring/standing'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { decide } from '@/lib/scoring/verdict'
import { HIGHEST_SCORE, LOWEST_SCORE } from './figure-format'

type Side = 'below' | 'above' | 'any'

/** A part of the field of customer benefit and integration in which one verdict holds. */
export interface VerdictRegion {
  readonly benefit: Side
  readonly integration: Side
  readonly verdict: VerdictId
}

const SPANS: Readonly<Record<Side, { readonly from: number; readonly to: number }>> = {
  below: { from: LOWEST_SCORE, to: FIT_BORDER },
  above: { from: FIT_BORDER, to: HIGHEST_SCORE },
  any: { from: LOWEST_SCORE, to: HIGHEST_SCORE },
}

/** From where to where a side of the border reaches, in percent. */
export const spanOf = (side: Side) => SPANS[side]

/** The verdict where both figures are exactly known, nothing is only named, no gate is closed and no hurdle stands in the way. */
export function verdictAt(benefit: number, integration: number): VerdictId {
  // Benefit and integration have the same border; without anything only named, the ceiling of the benefit is its value.
  const side = (figure: number) => integrationSide({ low: figure, high: figure, value: figure })
  const standing = { ...signsOf([], {}), benefit: side(benefit), integration: side(integration) }
  return decide('full', standing).verdict
}

/** The regions as the scoring decides them, asked in the middle of each. */
export function verdictRegions(): readonly VerdictRegion[] {
  const middle = (side: Side) => (SPANS[side].from + SPANS[side].to) / 2
  return (['below', 'above'] as const).flatMap((benefit): VerdictRegion[] => {
    const [low, high] = (['below', 'above'] as const).map((integration) => ({
      benefit,
      integration,
      verdict: verdictAt(middle(benefit), middle(integration)),
    }))
    if (!low || !high) return []
    return low.verdict === high.verdict ? [{ ...low, integration: 'any' }] : [low, high]
  })
}
