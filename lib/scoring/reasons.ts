import { type Responses, responseTo } from '../questionnaire/response-set'
import { DIMENSIONS, type DimensionId, type Item, isLevel, type Response } from '../questionnaire/vocabulary'
import { hurdles } from './hurdles'
import type { Inquiry, Judgement } from './judgement'
import { FIT_BORDER, isBelow } from './thresholds'
import type { VerdictRule } from './verdict'

/** Why a verdict stands: one entry per kind and dimension, items by id. */
export interface Reason {
  readonly kind: 'gate' | 'dimension' | 'hurdle' | 'not-asked'
  readonly dimension: DimensionId
  readonly items: readonly string[]
}

/** The reasons of a verdict in the order of the instrument, section 6; only the deciding rule speaks. */
export function reasonsFor(
  rule: VerdictRule,
  inquiry: Inquiry,
  responses: Responses,
  dimensions: Judgement['dimensions'],
): readonly Reason[] {
  const { asked, form } = inquiry
  const dimensionReason = (dimension: DimensionId, rank: (response: Response) => number) =>
    rankedReason(dimension, inquiry, responses, rank)
  const gatesAnswered = (response: Response) =>
    asked.filter((item) => item.gate && responseTo(item, responses) === response)
  switch (rule) {
    case 'gate-closed':
      return byDimension('gate', gatesAnswered(0))
    case 'gate-open':
      return byDimension('gate', gatesAnswered('unknown'))
    case 'not-assessable':
      return (['customer-benefit', 'integration'] as const)
        .filter((dimension) => dimensions[dimension].low === null)
        .map((dimension) => ({ kind: 'dimension', dimension, items: [] }))
    case 'benefit-below':
    case 'benefit-open':
      return [dimensionReason('customer-benefit', weakestFirst)]
    case 'all-clear':
      return [
        dimensionReason('customer-benefit', strongestFirst),
        dimensionReason('integration', strongestFirst),
      ]
    case 'integration-or-hurdles': {
      const { low } = dimensions.integration
      const weakIntegration = low !== null && isBelow(low, FIT_BORDER)
      const standing = hurdles(asked, responses).filter((hurdle) => hurdle.state !== 'cleared')
      return [
        ...(weakIntegration ? [dimensionReason('integration', weakestFirst)] : []),
        ...byDimension(
          'hurdle',
          standing.map((hurdle) => hurdle.item),
        ),
        ...(form === 'quick' ? byDimension('not-asked', unaskedFitItems(inquiry)) : []),
      ]
    }
  }
}

function unaskedFitItems({ questionnaire, technology, asked }: Inquiry) {
  return questionnaire.items.filter(
    (item) =>
      (item.technology === technology || item.technology === 'all') &&
      (item.dimension === 'customer-benefit' || item.dimension === 'integration') &&
      !asked.includes(item),
  )
}

/** Groups items, already in form order, into one entry per dimension in the instrument's order. */
function byDimension(kind: Reason['kind'], items: readonly Item[]): readonly Reason[] {
  return DIMENSIONS.flatMap((dimension) => {
    const ids = items.filter((item) => item.dimension === dimension).map((item) => item.id)
    return ids.length > 0 ? [{ kind, dimension, items: ids }] : []
  })
}

/** Unknown first, then from the lowest level up. */
const weakestFirst = (response: Response) => (isLevel(response) ? response : -1)
/** From the highest level down, unknown last. */
const strongestFirst = (response: Response) => (isLevel(response) ? -response : 1)

/** All items of a dimension that count, ordered by rank; the sort is stable, so ties keep form order. */
function rankedReason(
  dimension: DimensionId,
  { byDimension: askedItems }: Inquiry,
  responses: Responses,
  rank: (response: Response) => number,
): Reason {
  const rankOf = (item: Item) => rank(responseTo(item, responses))
  const items = askedItems[dimension]
    .filter((item) => responseTo(item, responses) !== 'not-applicable')
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((item) => item.id)
  return { kind: 'dimension', dimension, items }
}
