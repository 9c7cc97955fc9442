import {
  DIMENSIONS,
  type DimensionId,
  type Item,
  type Response,
  type VerdictId,
} from '../../lib/instrument/vocabulary'
import type { CauseId } from '../../lib/instrument/wording'
import { askedIn, type Case, concerning, responseIn } from './case'
import { dimension, FIFTY, type Figure } from './scores'

export interface Reason {
  readonly kind: string
  readonly dimension: DimensionId
  readonly items: readonly string[]
}

export interface Decision {
  readonly verdict: VerdictId
  /** Which row of the table decided, as its meaning is said. */
  readonly cause: CauseId
  /** Section 6, "Reasons". Put together on demand: most verdicts are only counted. */
  readonly reasons: () => readonly Reason[]
}

/** What stays the same while answers are tried out. */
type Frame = Omit<Case, 'responses'>

/** The table of section 6, row by row: the first that holds. */
export function decisionIn(frame: Frame): (responses: Case['responses']) => Decision {
  const asked = askedIn(frame)
  const ofBenefit = asked.filter((item) => item.dimension === 'customer-benefit')
  const ofIntegration = asked.filter((item) => item.dimension === 'integration')
  const gates = asked.filter((item) => item.gate)
  const mayBeHurdles = asked.filter((item) => item.hurdleFloor !== null)
  const review = asked.find(({ id }) => id === frame.questionnaire.process.review[frame.technology])

  return (responses) => {
    const of = (item: Item) => responseIn({ responses }, item)
    const benefit = dimension(ofBenefit.map(of))
    const integration = dimension(ofIntegration.map(of))
    const weakest = (id: DimensionId): Reason => ({
      kind: 'dimension',
      dimension: id,
      items: ranked(asked, of, id, (response) => (response === 'unknown' ? -1 : Number(response))),
    })

    const closed = gates.filter((item) => of(item) === 0)
    if (closed.length > 0)
      return { verdict: 'not-now', cause: 'gate-closed', reasons: () => byDimension('gate', closed) }

    if (benefit.high === null || integration.high === null) {
      const dark: readonly [DimensionId, Figure][] = [
        ['customer-benefit', benefit],
        ['integration', integration],
      ]
      const reasons = () =>
        dark
          .filter(([, { high }]) => high === null)
          .map(([id]) => ({ kind: 'dimension', dimension: id, items: [] }))
      return { verdict: 'not-assessed', cause: 'not-assessable', reasons }
    }

    // Level 1 of what a firm can look into itself is not yet looked into.
    const lookedInto = ofBenefit.map((item) => (of(item) === 1 && !item.circumstance ? 2 : of(item)))
    const ofBenefitAlone = () => [weakest('customer-benefit')]
    if (Number(dimension(lookedInto).high) < FIFTY)
      return { verdict: 'not-now', cause: 'benefit-below', reasons: ofBenefitAlone }
    if (Number(benefit.low) < FIFTY)
      return { verdict: 'clarify', cause: 'benefit-open', reasons: ofBenefitAlone }

    const open = gates.filter((item) => of(item) === 'unknown' || (item.presumed && of(item) === 1))
    if (open.length > 0) {
      const cause = open.some((item) => of(item) === 'unknown') ? 'gate-open' : 'gate-presumed'
      return { verdict: 'clarify', cause, reasons: () => byDimension('gate', open) }
    }

    const hurdles = mayBeHurdles.filter((item) => of(item) !== 'not-applicable')
    const below = hurdles.filter(
      (item) => of(item) !== 'unknown' && Number(of(item)) < Number(item.hurdleFloor),
    )
    const notThere = hurdles.filter((item) => of(item) === 'unknown' || below.includes(item))
    const conditionsHold = Number(integration.low) >= FIFTY && notThere.length === 0
    if (frame.form === 'full' && conditionsHold) {
      const strongest = (id: DimensionId): Reason => ({
        kind: 'dimension',
        dimension: id,
        items: ranked(asked, of, id, (response) => (response === 'unknown' ? 1 : -Number(response))),
      })
      const reasons = () => [strongest('customer-benefit'), strongest('integration')]
      return { verdict: 'fits-now', cause: 'all-clear', reasons }
    }

    const reasons = () => {
      const notAsked = concerning(frame).filter(
        (item) =>
          !asked.includes(item) &&
          (item.dimension === 'customer-benefit' || item.dimension === 'integration'),
      )
      return namedOnce([
        ...(Number(integration.low) < FIFTY ? [weakest('integration')] : []),
        ...byDimension('hurdle', notThere),
        ...byDimension('not-asked', notAsked),
      ])
    }
    if (Number(integration.high) < FIFTY || below.length > 0) {
      // Who has it in use already is told so; the quick form does not ask.
      const inUse = review && Number(of(review)) >= 3 ? 'preparation-in-use' : 'preparation'
      const cause = frame.form === 'quick' ? 'preparation-quick' : inUse
      return { verdict: 'fits-with-preparation', cause, reasons }
    }
    if (frame.form === 'quick' && conditionsHold)
      return { verdict: 'fits-with-preparation', cause: 'full-form-open', reasons }
    return { verdict: 'clarify', cause: 'integration-open', reasons }
  }
}

/** An item that an earlier entry names is not named again; an entry that this leaves empty is dropped. */
function namedOnce(reasons: readonly Reason[]): readonly Reason[] {
  const named = new Set<string>()
  const kept: Reason[] = []
  for (const { items, ...entry } of reasons) {
    const left = items.filter((item) => !named.has(item))
    for (const item of left) named.add(item)
    if (left.length > 0) kept.push({ ...entry, items: left })
  }
  return kept
}

function ranked(
  asked: readonly Item[],
  of: (item: Item) => Response,
  id: DimensionId,
  rank: (response: Response) => number,
): readonly string[] {
  return asked
    .filter((item) => item.dimension === id && of(item) !== 'not-applicable')
    .map((item, place) => ({ item, place }))
    .sort((a, b) => rank(of(a.item)) - rank(of(b.item)) || a.place - b.place)
    .map(({ item }) => item.id)
}

function byDimension(kind: string, items: readonly Item[]): readonly Reason[] {
  return DIMENSIONS.filter((id) => items.some((item) => item.dimension === id)).map((id) => ({
    kind,
    dimension: id,
    items: items.filter((item) => item.dimension === id).map((item) => item.id),
  }))
}
