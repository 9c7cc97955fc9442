import { type Responses, responseTo } from '../questionnaire/response-set'
import { type Item, isLevel, LEVELS, type Level } from '../questionnaire/vocabulary'
import type { Inquiry, Judgement } from '../scoring/judgement'
import { FIT_BORDER, isBelow } from '../scoring/thresholds'

export interface SmallestStep {
  /** How many one-level rises it takes; at least 1. */
  readonly rises: number
  /** Some of them are circumstances: the firm cannot bring them about. */
  readonly circumstances: boolean
  /** The items to raise, in form order, with the level each has to reach. */
  readonly set: readonly { readonly item: string; readonly to: Level; readonly circumstance: boolean }[]
}

export interface NextVerdict {
  /** `null`: there is no such step, or no set of rises gets there. */
  readonly step: SmallestStep | null
  /** Where no set gets there: the unknown items in the way, in form order. Empty: a dimension is not assessable. */
  readonly blockedBy: readonly string[]
}

/** What has to happen for the next verdict: some items one by one, and a dimension as a whole. */
interface Demand {
  /** Rises that each of these items needs at least. */
  readonly floors: ReadonlyMap<Item, number>
  /** The items of a dimension that together need this many rises, those of `floors` included. */
  readonly pool: readonly Item[]
  readonly poolRises: number
}

const NOTHING: NextVerdict = { step: null, blockedBy: [] }
const HIGHEST = LEVELS.length - 1

/**
 * The smallest number of one-level rises that leads to the next verdict, and the one set that comes first: without
 * circumstances if that is possible at all, else with the fewest, then by form order. For "not now", and in the full
 * form for "fits with preparation". Source: instrument, section 7.
 *
 * Every item weighs the same, so the number of rises follows by counting; tests compare it with trying every set.
 */
export function nextVerdict(inquiry: Inquiry, responses: Responses, today: Judgement): NextVerdict {
  const { verdict } = today.decision
  const hasStep = verdict === 'not-now' || (verdict === 'fits-with-preparation' && inquiry.form === 'full')
  if (!hasStep) return NOTHING
  const demand =
    verdict === 'not-now' ? toLeaveNotNow(inquiry, responses, today) : toFitNow(inquiry, responses)
  const rises = demand && distribute(demand, inquiry, responses)
  return rises
    ? { step: stepOf(rises, inquiry, responses), blockedBy: [] }
    : {
        step: null,
        blockedBy: candidates(inquiry)
          .filter(isUnknown(responses))
          .map(({ id }) => id),
      }
}

/** Every closed gate has to open, and the customer benefit must be able to reach the border. */
function toLeaveNotNow(inquiry: Inquiry, responses: Responses, today: Judgement): Demand | null {
  const { 'customer-benefit': benefit, integration } = today.dimensions
  if (benefit.high === null || integration.high === null) return null
  const closed = inquiry.asked.filter((item) => item.gate && responseTo(item, responses) === 0)
  const pool = inquiry.byDimension['customer-benefit']
  const poolRises = risesToBorder(pool, responses)
  return { floors: new Map(closed.map((item) => [item, 1])), pool, poolRises }
}

/** Every hurdle has to reach its floor, and the integration must be sure of the border. */
function toFitNow(inquiry: Inquiry, responses: Responses): Demand | null {
  const floors = new Map<Item, number>()
  for (const item of inquiry.asked) {
    const response = responseTo(item, responses)
    if (item.hurdleFloor === null || response === 'not-applicable') continue
    // An unknown hurdle may stand in the way for good; so every item of the integration, all hurdles, is known below.
    if (!isLevel(response)) return null
    if (response < item.hurdleFloor) floors.set(item, item.hurdleFloor - response)
  }
  const pool = inquiry.byDimension.integration
  return { floors, pool, poolRises: risesToBorder(pool, responses) }
}

/**
 * How many rises bring the mean level of a dimension to the border, if every unknown item turns out highest. Where none
 * is unknown, that is the low end as well.
 */
function risesToBorder(items: readonly Item[], responses: Responses): number {
  const levels = items
    .map((item) => responseTo(item, responses))
    .filter((response) => response !== 'not-applicable')
    .map((response) => (isLevel(response) ? response : HIGHEST))
  const sum = levels.reduce((total, level) => total + level, 0)
  let rises = 0
  while (isBelow((100 * (sum + rises)) / (HIGHEST * levels.length), FIT_BORDER)) rises += 1
  return rises
}

/** Rises by item: first what each needs, then the rest of the pool, free items before circumstances. */
function distribute(
  demand: Demand,
  inquiry: Inquiry,
  responses: Responses,
): ReadonlyMap<Item, number> | null {
  const rises = new Map(demand.floors)
  const reachable = candidates(inquiry)
  if ([...rises.keys()].some((item) => !reachable.includes(item))) return null
  let open = demand.poolRises - sumOf(demand.pool.map((item) => rises.get(item) ?? 0))
  const inPool = demand.pool.filter((item) => isLevel(responseTo(item, responses)))
  const byFreedom = [
    ...inPool.filter((item) => !isCircumstance(item, responses)),
    ...inPool.filter((item) => isCircumstance(item, responses)),
  ]
  for (const item of byFreedom) {
    const level = responseTo(item, responses)
    const taken = rises.get(item) ?? 0
    const more = isLevel(level) ? Math.max(0, Math.min(open, HIGHEST - level - taken)) : 0
    if (more > 0) rises.set(item, taken + more)
    open -= more
  }
  if (open > 0) throw new Error('A dimension with every item at its highest level lies below the border.')
  return rises
}

function stepOf(rises: ReadonlyMap<Item, number>, inquiry: Inquiry, responses: Responses): SmallestStep {
  const set = inquiry.asked.flatMap((item) => {
    const by = rises.get(item)
    const to = by && LEVELS.find((level) => level === Number(responseTo(item, responses)) + by)
    return to ? [{ item: item.id, to, circumstance: isCircumstance(item, responses) }] : []
  })
  return {
    rises: sumOf([...rises.values()]),
    circumstances: set.some(({ circumstance }) => circumstance),
    set,
  }
}

/** The items whose rises count: what the verdict looks at. */
function candidates({ asked }: Inquiry): readonly Item[] {
  return asked.filter(
    ({ dimension, hurdleFloor }) =>
      dimension === 'customer-benefit' || dimension === 'integration' || hurdleFloor !== null,
  )
}

/** An alternative that does as well stays so until something outside the firm changes. */
function isCircumstance(item: Item, responses: Responses): boolean {
  return item.circumstance || (item.advantage && responseTo(item, responses) === 0)
}

const isUnknown = (responses: Responses) => (item: Item) => responseTo(item, responses) === 'unknown'
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
