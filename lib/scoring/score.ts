import type { Responses } from '../instrument/response-set'
import {
  DIMENSIONS,
  type DimensionId,
  type FormId,
  type Questionnaire,
  type TechnologyId,
  type VerdictId,
} from '../instrument/vocabulary'
import { inquire, judge } from './judgement'
import { type Reason, reasonsFor } from './reasons'
import type { ScoreRange } from './score-range'

/** The scores of one technology in full precision; rounding happens once, at display. */
export interface TechnologyScore {
  readonly id: TechnologyId
  readonly verdict: VerdictId
  /** Why the verdict stands; a score code does not carry them, and a quick form that asks everything has none. */
  readonly reasons: readonly Reason[]
  /** Geometric mean of customer benefit, integration and foundation. */
  readonly readiness: ScoreRange
  /** Geometric mean of customer benefit and integration. */
  readonly fit: ScoreRange
  /** Arithmetic mean of the five habits. */
  readonly foundation: ScoreRange
  /** All seven, in the instrument's order. */
  readonly dimensions: readonly ({ readonly id: DimensionId } & ScoreRange)[]
}

/**
 * Scores one technology. Pure: looks only at the asked items of the technology and of all. Throws if one of them has
 * no response. Source: instrument, sections 5 and 6.
 */
export function scoreTechnology(
  questionnaire: Questionnaire,
  form: FormId,
  technology: TechnologyId,
  responses: Responses,
): TechnologyScore {
  const inquiry = inquire(questionnaire, form, technology)
  const { dimensions, foundation, fit, readiness, decision } = judge(inquiry, responses)
  return {
    id: technology,
    verdict: decision.verdict,
    reasons: reasonsFor(decision.rule, inquiry, responses, dimensions),
    readiness,
    fit,
    foundation,
    dimensions: DIMENSIONS.map((id) => ({ id, ...dimensions[id] })),
  }
}
