import { askedItems } from '../instrument/asked-items'
import type { Responses } from '../instrument/response-set'
import {
  DIMENSIONS,
  type DimensionId,
  FOUNDATION_DIMENSIONS,
  type FormId,
  type Item,
  type Questionnaire,
  type TechnologyId,
} from '../instrument/vocabulary'
import { dimensionScore } from './dimension-score'
import { foundationMean, geometricMean } from './means'
import type { ScoreRange } from './score-range'
import { benefitSide, integrationSide, signsOf } from './standing'
import { type Decision, decide } from './verdict'

/** What is asked about one technology, sorted once for any number of judgements. */
export interface Inquiry {
  readonly questionnaire: Questionnaire
  readonly form: FormId
  readonly technology: TechnologyId
  /** The asked items of the technology and of all, in form order. */
  readonly asked: readonly Item[]
  readonly byDimension: Readonly<Record<DimensionId, readonly Item[]>>
}

export function inquire(questionnaire: Questionnaire, form: FormId, technology: TechnologyId): Inquiry {
  const asked = askedItems(questionnaire, form, [technology])
  const byDimension = {} as Record<DimensionId, readonly Item[]>
  for (const dimension of DIMENSIONS) {
    byDimension[dimension] = asked.filter((item) => item.dimension === dimension)
  }
  return { questionnaire, form, technology, asked, byDimension }
}

/** Every figure of one technology and its verdict, in full precision. */
export interface Judgement {
  readonly dimensions: Readonly<Record<DimensionId, ScoreRange>>
  readonly foundation: ScoreRange
  readonly fit: ScoreRange
  readonly readiness: ScoreRange
  readonly decision: Decision
}

/** Throws if an asked item has no response. Source: instrument, sections 5 and 6. */
export function judge({ form, asked, byDimension }: Inquiry, responses: Responses): Judgement {
  const dimensions = {} as Record<DimensionId, ScoreRange>
  for (const dimension of DIMENSIONS)
    dimensions[dimension] = dimensionScore(byDimension[dimension], responses)
  const { 'customer-benefit': benefit, integration } = dimensions
  const foundation = foundationMean(FOUNDATION_DIMENSIONS.map((dimension) => dimensions[dimension]))
  return {
    dimensions,
    foundation,
    fit: geometricMean([benefit, integration]),
    readiness: geometricMean([benefit, integration, foundation]),
    decision: decide(form, {
      ...signsOf(asked, responses),
      benefit: benefitSide(benefit, byDimension['customer-benefit'], responses),
      integration: integrationSide(integration),
    }),
  }
}
