import { type Responses, responseTo } from '../instrument/response-set'
import { type Item, isLevel, LEVELS, type Level, type VerdictId } from '../instrument/vocabulary'
import { dimensionScore } from '../scoring/dimension-score'
import type { Inquiry, Judgement } from '../scoring/judgement'
import { benefitSide, integrationSide, type Signs, type Standing, signsOf } from '../scoring/standing'
import { decide } from '../scoring/verdict'

export interface SmallestStep {
  /** How many one-level rises it takes; at least 1. */
  readonly rises: number
  /** Some of them are circumstances: the firm cannot bring them about. */
  readonly circumstances: boolean
  /** The items to raise, in form order, with the level each has to reach. */
  readonly set: readonly { readonly item: string; readonly to: Level; readonly circumstance: boolean }[]
}

/** More rises than this are not worth listing where some of them lie outside the firm. Source: instrument, section 7. */
export const RISES_LISTED = 3

/** Whether the rises are shown one by one; if not, only when to look again. */
export function isWorthListing({ rises, circumstances }: SmallestStep): boolean {
  return !circumstances || rises <= RISES_LISTED
}

export interface NextVerdict {
  /** `null`: there is no such step, or no set of rises gets there. */
  readonly step: SmallestStep | null
  /** Where no set gets there: the unknown items in the way, in form order. Empty: a dimension is not assessable. */
  readonly blockedBy: readonly string[]
}

/** From worst to best; "not assessed" is none of them. Source: instrument, section 7. */
export const RANKS: readonly VerdictId[] = ['not-now', 'clarify', 'fits-with-preparation', 'fits-now']

const NOTHING: NextVerdict = { step: null, blockedBy: [] }

/** One item raised by one level or more. */
interface Rise {
  readonly item: Item
  readonly from: Level
  readonly to: Level
}

/** The rises of some items and where they would leave them. */
interface Move {
  /** In form order; none: everything stays. */
  readonly rises: readonly Rise[]
  readonly standing: Partial<Standing> & Signs
}

/**
 * The smallest number of one-level rises that leads to a higher verdict, and the one set that comes first: without
 * circumstances if that is possible at all; then with the fewest of them, the flattest, by form order. For "not now",
 * "clarify" and, in the full form, "fits with preparation". Source: instrument, section 7.
 *
 * Benefit, integration and the hurdles elsewhere are raised apart, because a verdict looks at each by itself: of all
 * rises that leave one of them in the same standing only the smallest are looked at further. Tests compare it with
 * trying every set. Items that are good enough for the firm are not raised.
 */
export function nextVerdict(
  inquiry: Inquiry,
  responses: Responses,
  today: Judgement,
  goodEnough: readonly string[] = [],
): NextVerdict {
  const { verdict } = today.decision
  const hasStep =
    verdict === 'not-now' ||
    verdict === 'clarify' ||
    (verdict === 'fits-with-preparation' && inquiry.form === 'full')
  if (!hasStep) return NOTHING
  const mayRise = ({ id }: Item) => !goodEnough.includes(id)
  const found =
    smallest(inquiry, responses, verdict, (item) => mayRise(item) && !isCircumstance(item, responses)) ??
    smallest(inquiry, responses, verdict, mayRise)
  if (found) return { step: stepOf(found, responses), blockedBy: [] }
  const unknown = candidates(inquiry).filter((item) => responseTo(item, responses) === 'unknown')
  return { step: null, blockedBy: unknown.map(({ id }) => id) }
}

/** The first of the smallest sets of rises, of items that may be raised, to a verdict above today's; in form order. */
function smallest(
  { form, asked, byDimension }: Inquiry,
  responses: Responses,
  verdict: VerdictId,
  mayRise: (item: Item) => boolean,
): readonly Rise[] | null {
  const { 'customer-benefit': benefit, integration } = byDimension
  const others = asked.filter((item) => !benefit.includes(item) && !integration.includes(item))
  const circumstances = (rises: readonly Rise[]) => circumstancesIn(rises, responses)
  const moves = (items: readonly Item[], sides: (raised: Responses) => Partial<Standing>) =>
    smallestByStanding(
      raises(items, responses, (item) => isCandidate(item) && mayRise(item)).map((rises) => {
        const raised = { ...responses, ...Object.fromEntries(rises.map(({ item, to }) => [item.id, to])) }
        return { rises, standing: { ...signsOf(items, raised), ...sides(raised) } }
      }),
      circumstances,
    )
  const inBenefit = moves(benefit, (raised) => ({
    benefit: benefitSide(dimensionScore(benefit, raised), benefit, raised),
  }))
  const inIntegration = moves(integration, (raised) => ({
    integration: integrationSide(dimensionScore(integration, raised)),
  }))
  const elsewhere = moves(others, () => ({}))

  let best: readonly Rise[] | null = null
  for (const one of inBenefit) {
    for (const two of inIntegration) {
      for (const three of elsewhere) {
        const decision = decide(form, joined([one, two, three]))
        if (RANKS.indexOf(decision.verdict) <= RANKS.indexOf(verdict)) continue
        const rises = [...one.rises, ...two.rises, ...three.rises].sort(
          (a, b) => asked.indexOf(a.item) - asked.indexOf(b.item),
        )
        if (best === null || isBefore(rises, best, asked, circumstances)) best = rises
      }
    }
  }
  return best
}

/** What gates and hurdles anywhere say, beside the two dimensions. */
function joined(moves: readonly Move[]): Standing {
  const some = (sign: keyof Signs) => moves.some(({ standing }) => standing[sign])
  return {
    benefit: null,
    integration: null,
    ...Object.assign({}, ...moves.map(({ standing }) => standing)),
    gateClosed: some('gateClosed'),
    gateUnknown: some('gateUnknown'),
    gatePresumed: some('gatePresumed'),
    hurdleBelow: some('hurdleBelow'),
    hurdleUnknown: some('hurdleUnknown'),
  }
}

/** Every way to raise some of the items, each by any number of levels; the first raises none. */
function raises(
  items: readonly Item[],
  responses: Responses,
  mayRise: (item: Item) => boolean,
): readonly (readonly Rise[])[] {
  let ways: readonly (readonly Rise[])[] = [[]]
  for (const item of items.filter(mayRise)) {
    const from = responseTo(item, responses)
    if (!isLevel(from)) continue
    const targets = LEVELS.filter((to) => to > from && to >= leastTarget(item, from))
    ways = ways.flatMap((way) => [way, ...targets.map((to) => [...way, { item, from, to }])])
  }
  return ways
}

/** A gate that is also a hurdle opens only as far as it no longer stands in the way. */
function leastTarget({ gate, hurdleFloor }: Item, from: Level): Level {
  return gate && from === 0 && hurdleFloor !== null ? hurdleFloor : 0
}

/** Of all moves to the same standing those with the fewest rises, and of these with the fewest circumstances. */
function smallestByStanding(
  moves: readonly Move[],
  circumstances: (rises: readonly Rise[]) => number,
): readonly Move[] {
  const byStanding = new Map<string, Move[]>()
  for (const move of moves) {
    const key = JSON.stringify(move.standing)
    const known = byStanding.get(key)
    const [first] = known ?? []
    const order = first
      ? levelsIn(move.rises) - levelsIn(first.rises) || circumstances(move.rises) - circumstances(first.rises)
      : -1
    if (order < 0) byStanding.set(key, [move])
    else if (order === 0) known?.push(move)
  }
  return [...byStanding.values()].flat()
}

/** Fewer rises, then fewer circumstances, then the flatter one, then the one whose rises come first in form order. */
function isBefore(
  one: readonly Rise[],
  other: readonly Rise[],
  asked: readonly Item[],
  circumstances: (rises: readonly Rise[]) => number,
): boolean {
  const order =
    levelsIn(one) - levelsIn(other) ||
    circumstances(one) - circumstances(other) ||
    largestIn(one) - largestIn(other)
  if (order !== 0) return order < 0
  const places = (rises: readonly Rise[]) =>
    rises.flatMap(({ item, from, to }) => Array<number>(to - from).fill(asked.indexOf(item)))
  const [here, there] = [places(one), places(other)]
  const differing = here.findIndex((place, index) => place !== there[index])
  return differing >= 0 && (here[differing] ?? 0) < (there[differing] ?? 0)
}

const levelsIn = (rises: readonly Rise[]) => rises.reduce((sum, { from, to }) => sum + to - from, 0)
const largestIn = (rises: readonly Rise[]) => Math.max(0, ...rises.map(({ from, to }) => to - from))
/** One-level rises of circumstances. */
const circumstancesIn = (rises: readonly Rise[], responses: Responses) =>
  levelsIn(rises.filter(({ item }) => isCircumstance(item, responses)))

function stepOf(rises: readonly Rise[], responses: Responses): SmallestStep {
  const set = rises.map(({ item, to }) => ({
    item: item.id,
    to,
    circumstance: isCircumstance(item, responses),
  }))
  return { rises: levelsIn(rises), circumstances: set.some(({ circumstance }) => circumstance), set }
}

/** The items whose rises count: what the verdict looks at. */
const isCandidate = ({ dimension, hurdleFloor }: Item) =>
  dimension === 'customer-benefit' || dimension === 'integration' || hurdleFloor !== null
const candidates = ({ asked }: Inquiry) => asked.filter(isCandidate)

/** An alternative that does as well stays so until something outside the firm changes. */
function isCircumstance(item: Item, responses: Responses): boolean {
  return item.circumstance || (item.advantage && responseTo(item, responses) === 0)
}
