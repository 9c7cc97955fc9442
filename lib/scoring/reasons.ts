import { responseTo } from '../questionnaire/response-set'
import {
  DIMENSIONS,
  type DimensionId,
  type Item,
  isLevel,
  type Questionnaire,
  type Response,
  type TechnologyId,
} from '../questionnaire/vocabulary'
import { hurdles } from './hurdles'
import { FIT_BORDER, isBelow } from './thresholds'
import type { VerdictBasis, VerdictRule } from './verdict'

/** Why a verdict stands: one entry per kind and dimension, items by id. */
export interface Reason {
  readonly kind: 'gate' | 'dimension' | 'hurdle' | 'not-asked'
  readonly dimension: DimensionId
  readonly items: readonly string[]
}

/** The reasons of a verdict in the order of the instrument, section 6; only the deciding rule speaks. */
export function reasonsFor(
  rule: VerdictRule,
  basis: VerdictBasis,
  questionnaire: Questionnaire,
  technology: TechnologyId,
): readonly Reason[] {
  const { asked, responses, dimensions, form } = basis
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
      return [dimensionReason('customer-benefit', basis, weakestFirst)]
    case 'all-clear':
      return [
        dimensionReason('customer-benefit', basis, strongestFirst),
        dimensionReason('integration', basis, strongestFirst),
      ]
    case 'integration-or-hurdles': {
      const { low } = dimensions.integration
      const weakIntegration = low !== null && isBelow(low, FIT_BORDER)
      const standing = hurdles(asked, responses).filter((hurdle) => hurdle.state !== 'cleared')
      return [
        ...(weakIntegration ? [dimensionReason('integration', basis, weakestFirst)] : []),
        ...byDimension(
          'hurdle',
          standing.map((hurdle) => hurdle.item),
        ),
        ...(form === 'quick'
          ? byDimension('not-asked', unaskedFitItems(questionnaire, technology, asked))
          : []),
      ]
    }
  }
}

function unaskedFitItems(questionnaire: Questionnaire, technology: TechnologyId, asked: readonly Item[]) {
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
function dimensionReason(
  dimension: DimensionId,
  { asked, responses }: VerdictBasis,
  rank: (response: Response) => number,
): Reason {
  const rankOf = (item: Item) => rank(responseTo(item, responses))
  const items = asked
    .filter((item) => item.dimension === dimension && responseTo(item, responses) !== 'not-applicable')
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((item) => item.id)
  return { kind: 'dimension', dimension, items }
}
