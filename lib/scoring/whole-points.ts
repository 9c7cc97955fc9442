import type { TechnologyScore } from './score'
import type { ScoreRange } from './score-range'
import { EQUAL_WITHIN } from './thresholds'

/** Whole points for display, 0 to 100; `null` stays `null`. Source: instrument, section 5. */
export function wholePoints(figure: number): number
export function wholePoints(figure: number | null): number | null
export function wholePoints(figure: number | null): number | null {
  return figure === null ? null : Math.floor(figure + 0.5 + EQUAL_WITHIN)
}

/** Value, low and high in whole points. */
export function inWholePoints({ value, low, high }: ScoreRange): ScoreRange {
  return { value: wholePoints(value), low: wholePoints(low), high: wholePoints(high) }
}

/** What a score code carries of a technology: whole points, and no reasons, because those name answers. */
export function publicScore(score: TechnologyScore): TechnologyScore {
  return {
    id: score.id,
    verdict: score.verdict,
    reasons: [],
    readiness: inWholePoints(score.readiness),
    fit: inWholePoints(score.fit),
    foundation: inWholePoints(score.foundation),
    dimensions: score.dimensions.map(({ id, ...range }) => ({ id, ...inWholePoints(range) })),
  }
}
