import { askedItems } from '../questionnaire/asked-items'
import type { Responses } from '../questionnaire/response-set'
import {
  DIMENSIONS,
  type DimensionId,
  FOUNDATION_DIMENSIONS,
  type FormId,
  type Questionnaire,
  type TechnologyId,
  type VerdictId,
} from '../questionnaire/vocabulary'
import { dimensionScore } from './dimension-score'
import { foundationMean, geometricMean } from './means'
import { type Reason, reasonsFor } from './reasons'
import type { ScoreRange } from './score-range'
import { decide } from './verdict'

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
  const asked = askedItems(questionnaire, form, [technology])
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      dimensionScore(
        asked.filter((item) => item.dimension === dimension),
        responses,
      ),
    ]),
  ) as Record<DimensionId, ScoreRange>

  const { 'customer-benefit': benefit, integration } = dimensions
  const foundation = foundationMean(FOUNDATION_DIMENSIONS.map((dimension) => dimensions[dimension]))
  const basis = { form, asked, responses, dimensions }
  const { verdict, rule } = decide(basis)
  return {
    id: technology,
    verdict,
    reasons: reasonsFor(rule, basis, questionnaire, technology),
    readiness: geometricMean([benefit, integration, foundation]),
    fit: geometricMean([benefit, integration]),
    foundation,
    dimensions: DIMENSIONS.map((id) => ({ id, ...dimensions[id] })),
  }
}
