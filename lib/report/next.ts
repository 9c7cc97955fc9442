import type { Advice } from '../advice/advice'
import type { OpenQuestion } from '../advice/open-questions'
import { isWorthListing } from '../advice/smallest-step'
import { type Item, isLevel, type Level, type Questionnaire } from '../instrument/vocabulary'
import type { Reason } from '../scoring/reasons'
import type { TechnologyScore } from '../scoring/score'
import type { AnswerReport } from './report'

/** The one thing to do next about a technology. */
export type NextAction =
  /** `canChangeVerdict`: the verdict may hang on this answer alone. */
  | { readonly kind: 'clarify'; readonly item: string; readonly canChangeVerdict: boolean }
  /** From its level today to the next one, which the firm can reach by itself. */
  | { readonly kind: 'raise'; readonly item: string; readonly from: Level }
  /** Begin small: nothing stands in the way. */
  | { readonly kind: 'begin' }
  /** The quick form found nothing in the way; the full form has more questions. */
  | { readonly kind: 'full-form' }
  /** Leave it, and look again when something has changed. */
  | { readonly kind: 'look-again' }
  /** Too much does not apply: there is nothing to do. */
  | { readonly kind: 'none' }

/**
 * What to do first about a technology; its details begin with the same. `goodEnough`: items that the firm does not want to
 * raise. Source: instrument, section 7.
 */
export function nextAction(
  { items }: Pick<Questionnaire, 'items'>,
  { responseSet: { responses } }: Pick<AnswerReport, 'responseSet'>,
  score: TechnologyScore,
  advice: Advice,
  goodEnough: readonly string[] = [],
): NextAction {
  const rising = ({ id, circumstance, advantage }: Item): readonly NextAction[] => {
    const from = responses[id]
    if (circumstance || from === undefined || !isLevel(from) || from === 4) return []
    // An alternative that does as well stays so, whatever the firm does.
    return advantage && from === 0 ? [] : [{ kind: 'raise', item: id, from }]
  }
  const [raising = null] = raised(advice, score.reasons)
    .flatMap((id) => items.filter((item) => item.id === id && !goodEnough.includes(id)))
    .flatMap(rising)
  switch (score.verdict) {
    case 'not-now':
      return { kind: 'look-again' }
    case 'not-assessed':
      return { kind: 'none' }
    case 'fits-now':
      return { kind: 'begin' }
    case 'fits-with-preparation':
      if (advice.cause === 'full-form-open') return { kind: 'full-form' }
      return raising ?? clarify(advice, score) ?? { kind: 'none' }
    case 'clarify':
      return clarify(advice, score) ?? raising ?? { kind: 'none' }
  }
}

/**
 * The questions to clear up, those first that matter most: what is only presumed, though it is answered; else what the
 * verdict looks at. The rest as advised.
 */
export function questionsToClarify(advice: Advice, score: Reasoned): readonly OpenQuestion[] {
  const first = firstToClarify(advice, score)
  return [...(first ? [first] : []), ...advice.openQuestions.filter(({ item }) => item !== first?.item)]
}

/** Of these those that are shown: for "not now" only what can change the verdict, or what keeps the smallest step from being known. */
export function questionsShown(advice: Advice, score: Reasoned & Pick<TechnologyScore, 'verdict'>) {
  const { blockedBy } = advice.nextVerdict
  return questionsToClarify(advice, score).filter(
    ({ item, canChangeVerdict }) =>
      canChangeVerdict || score.verdict !== 'not-now' || blockedBy.includes(item),
  )
}

type Reasoned = Pick<TechnologyScore, 'reasons'>

function clarify(advice: Advice, score: Reasoned): NextAction | null {
  const first = firstToClarify(advice, score)
  return first && { kind: 'clarify', item: first.item, canChangeVerdict: first.canChangeVerdict }
}

/** `null`: the verdict looks at none that is open. */
function firstToClarify(
  { cause, openQuestions, nextVerdict: { blockedBy } }: Advice,
  { reasons }: Reasoned,
): OpenQuestion | null {
  const named = reasons.flatMap(({ items }) => items)
  const [presumed] = named
  if (cause === 'gate-presumed' && presumed !== undefined)
    return {
      swing: 0,
      ...openQuestions.find(({ item }) => item === presumed),
      item: presumed,
      canChangeVerdict: true,
    }
  return (
    openQuestions.find(({ item, canChangeVerdict }) => canChangeVerdict || named.includes(item)) ??
    openQuestions.find(({ item }) => item === blockedBy[0]) ??
    null
  )
}

/** What a rise may begin with: the smallest step, if it is shown, then what the verdict rests on. */
function raised({ nextVerdict: { step } }: Advice, reasons: readonly Reason[]): readonly string[] {
  return [
    ...(step && isWorthListing(step) ? step.set : []).map(({ item }) => item),
    ...reasons.flatMap(({ kind, items }) => (kind === 'not-asked' ? [] : items)),
  ]
}

/** Why a verdict stands, as far as one sentence holds it: its first reason, with the first answer in it. */
export interface FirstReason {
  readonly kind: Reason['kind']
  readonly dimension: Reason['dimension']
  /** `null`: the dimension is not assessable. */
  readonly item: string | null
}

/** `null`: nothing speaks for itself; a quick result that only lacks questions says so as its next step. */
export function firstReason({ reasons }: Pick<TechnologyScore, 'reasons'>): FirstReason | null {
  const [first] = reasons
  if (!first || first.kind === 'not-asked') return null
  return { kind: first.kind, dimension: first.dimension, item: first.items[0] ?? null }
}
