import type { Compared } from '../collection/collection'
import { askedItems } from '../instrument/asked-items'
import { type ResponseSet, responseTo } from '../instrument/response-set'
import {
  type Item,
  type Questionnaire,
  RESPONSES,
  type Response,
  type TechnologyId,
} from '../instrument/vocabulary'
import { type ResponseSpread, responseSpread } from '../statistics/response-spread'
import type { SharedBasis } from './basis'

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
 * with the larger share of unknown, then form order. Items with too few levels for an agreement come last, in the
 * same way.
 */
export function disagreementsOn<Result extends Compared>(
  basis: SharedBasis,
  results: readonly Result[],
  technology: TechnologyId,
): readonly Disagreement<Result>[] {
  const answered = answeredOn(basis, results)
  const [first] = answered
  if (first === undefined) return []
  const isAsked = askedBy()
  return askedItems(first.questionnaire, 'full', [technology])
    .map((item, place) => {
      const responses = answered.map((result) => responseOf(result, item, isAsked))
      const given = new Map<Response | null, Result[]>()
      answered.forEach((result, index) => {
        const response = responses[index] ?? null
        const sayingThis = given.get(response)
        if (sayingThis) sayingThis.push(result)
        else given.set(response, [result])
      })
      const said = RESPONSES.flatMap((response) => {
        const results = given.get(response)
        return results ? [{ response, results }] : []
      })
      return { item, place, said, spread: responseSpread(responses) }
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

/** 2, above every agreement there is, where there are too few levels for one. */
const agreementOf = ({ spread }: Disagreement<unknown>) => spread.summary?.agreement ?? 2
/** −1, below every share there is, where too few could have known. */
const unknownOf = ({ spread }: Disagreement<unknown>) => spread.unknownShare ?? -1

/** `null`: not asked. */
function responseOf(
  { questionnaire, report }: Compared,
  item: Item,
  isAsked: ReturnType<typeof askedBy>,
): Response | null {
  if (report.kind !== 'answers' || !isAsked(questionnaire, report.responseSet, item)) return null
  return responseTo(item, report.responseSet.responses)
}

/** Whether a run of the one edition asked an item. Thousands of results share a few kinds of runs, each of which is looked at once. */
function askedBy() {
  const kinds = new Map<string, ReadonlySet<string>>()
  return (questionnaire: Questionnaire, { form, technologies }: ResponseSet, item: Item): boolean => {
    const kind = `${form} ${technologies.join()}`
    const asked =
      kinds.get(kind) ?? new Set(askedItems(questionnaire, form, technologies).map(({ id }) => id))
    kinds.set(kind, asked)
    return asked.has(item.id)
  }
}
