import { askedItems } from '../questionnaire/asked-items'
import { responseTo } from '../questionnaire/response-set'
import { type Item, LEVELS, type Response, type TechnologyId } from '../questionnaire/vocabulary'
import { type ResponseSpread, responseSpread } from '../statistics/response-spread'
import type { Compared } from './basis'
import type { SharedBasis } from './shared-basis'

/** Every response there is, in the order of the form. */
export const RESPONSES: readonly Response[] = [...LEVELS, 'unknown', 'not-applicable']

/** Who gave one response to an item. */
export interface Said<Result> {
  readonly response: Response
  /** At least one, in the order given. */
  readonly results: readonly Result[]
}

/** How a group answered one item, and who said what. */
export interface Disagreement<Result> {
  readonly item: Item
  /** From 0, in form order. */
  readonly place: number
  readonly spread: ResponseSpread
  /** The responses that were given, in the order of the form. */
  readonly said: readonly Said<Result>[]
}

/** The results that say something about single items: with answers, from the edition of the basis. */
export function answeredOn<Result extends Compared>(
  { edition }: SharedBasis,
  results: readonly Result[],
): readonly Result[] {
  return results.filter(({ report }) => report.kind === 'answers' && report.edition === edition)
}

/**
 * Every item of the technology, and of all technologies, that at least one of the results was asked. An item counts for
 * each result that was asked it, whichever form that filled in. The lowest agreement comes first; of equal ones that
 * with the larger share of "weiß nicht", then form order. Items with too few levels for an agreement come last, in the
 * same way.
 */
export function disagreementsOn<Result extends Compared>(
  basis: SharedBasis,
  results: readonly Result[],
  technology: TechnologyId,
): readonly Disagreement<Result>[] {
  const answered = answeredOn(basis, results).map((result) => ({ result, responses: responsesOf(result) }))
  const [first] = answered
  if (first === undefined) return []
  return askedItems(first.result.questionnaire, 'full', [technology])
    .map((item, place) => {
      const responses = answered.map(({ result, responses }) => ({
        result,
        response: responses.get(item.id) ?? null,
      }))
      const said = RESPONSES.map((wanted) => ({
        response: wanted,
        results: responses.flatMap(({ result, response }) => (response === wanted ? [result] : [])),
      })).filter(({ results }) => results.length > 0)
      return { item, place, said, spread: responseSpread(responses.map(({ response }) => response)) }
    })
    .filter(({ said }) => said.length > 0)
    .toSorted((a, b) => agreementOf(a) - agreementOf(b) || unknownOf(b) - unknownOf(a) || a.place - b.place)
}

/** The widest items, `most` of them at most. Where all agree there is no difference to talk about. */
export function widest<Result>(
  disagreements: readonly Disagreement<Result>[],
  most: number,
): readonly Disagreement<Result>[] {
  return disagreements.filter((one) => agreementOf(one) < 1).slice(0, most)
}

/** What a list of items can be ordered by: what a group agrees on, or the form. */
export interface DisagreementOrder {
  readonly by: 'agreement' | 'form'
  readonly isDescending: boolean
}

export const WIDEST_FIRST: DisagreementOrder = { by: 'agreement', isDescending: false }

/** Ordered anew. Items without an agreement come last in either direction of it, equal ones stay as they were. */
export function sortDisagreements<Result>(
  disagreements: readonly Disagreement<Result>[],
  { by, isDescending }: DisagreementOrder,
): readonly Disagreement<Result>[] {
  const sign = isDescending ? -1 : 1
  if (by === 'form') return disagreements.toSorted((a, b) => sign * (a.place - b.place))
  const isSummarised = ({ spread }: Disagreement<Result>) => spread.summary !== null
  return [
    ...disagreements.filter(isSummarised).toSorted((a, b) => sign * (agreementOf(a) - agreementOf(b))),
    ...disagreements.filter((one) => !isSummarised(one)),
  ]
}

/** 2, above every agreement there is, where there are too few levels for one. */
const agreementOf = ({ spread }: Disagreement<unknown>) => spread.summary?.agreement ?? 2
/** −1, below every share there is, where too few could have known. */
const unknownOf = ({ spread }: Disagreement<unknown>) => spread.unknownShare ?? -1

/** What a result was asked, by item. */
function responsesOf({ questionnaire, report }: Compared): ReadonlyMap<string, Response> {
  if (report.kind !== 'answers') return new Map()
  const { form, technologies, responses } = report.responseSet
  return new Map(
    askedItems(questionnaire, form, technologies).map((item) => [item.id, responseTo(item, responses)]),
  )
}
