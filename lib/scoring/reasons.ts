import { type Responses, responseTo } from '../instrument/response-set'
import { DIMENSIONS, type DimensionId, type Item, isLevel, type Response } from '../instrument/vocabulary'
import { hurdles } from './hurdles'
import type { Inquiry, Judgement } from './judgement'
import { integrationSide, isOnlyPresumed } from './standing'
import type { VerdictRule } from './verdict'

/** Why a verdict stands: one entry per kind and dimension, items by id. */
export interface Reason {
  readonly kind: 'gate' | 'dimension' | 'hurdle' | 'not-asked'
  readonly dimension: DimensionId
  readonly items: readonly string[]
}

/**
 * The reasons of a verdict in the order of the instrument, section 6. Only the deciding rule speaks, and no item is
 * named twice.
 */
export function reasonsFor(
  rule: VerdictRule,
  inquiry: Inquiry,
  responses: Responses,
  dimensions: Judgement['dimensions'],
): readonly Reason[] {
  const { asked, form } = inquiry
  const dimensionReason = (dimension: DimensionId, rank: (response: Response) => number) =>
    rankedReason(dimension, inquiry, responses, rank)
  const gates = asked.filter((item) => item.gate)
  switch (rule) {
    case 'gate-closed':
      return byDimension(
        'gate',
        gates.filter((item) => responseTo(item, responses) === 0),
      )
    case 'gate-open':
    case 'gate-presumed':
      return byDimension(
        'gate',
        gates.filter((item) => responseTo(item, responses) === 'unknown' || isOnlyPresumed(item, responses)),
      )
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
    case 'preparation':
    case 'full-form-open':
    case 'integration-open': {
      const standing = hurdles(asked, responses).filter((hurdle) => hurdle.state !== 'cleared')
      return withoutRepetition([
        ...(integrationSide(dimensions.integration) === 'above'
          ? []
          : [dimensionReason('integration', weakestFirst)]),
        ...byDimension(
          'hurdle',
          standing.map((hurdle) => hurdle.item),
        ),
        ...(form === 'quick' ? byDimension('not-asked', unaskedFitItems(inquiry)) : []),
      ])
    }
  }
}

/** Leaves out of each reason what an earlier one names; a reason that loses all its items is dropped. */
function withoutRepetition(reasons: readonly Reason[]): readonly Reason[] {
  const named = new Set<string>()
  return reasons.flatMap((reason) => {
    const items = reason.items.filter((item) => !named.has(item))
    for (const item of items) named.add(item)
    return items.length > 0 ? [{ ...reason, items }] : []
  })
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
