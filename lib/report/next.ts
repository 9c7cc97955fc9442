import type { Advice } from '../advice/advice'
import { isLevel, type Level, type Questionnaire } from '../instrument/vocabulary'
import type { Reason } from '../scoring/reasons'
import type { TechnologyScore } from '../scoring/score'
import type { AnswerReport } from './report'

/** The one thing to do next about a technology. */
export type NextAction =
  /** `canChangeVerdict`: the verdict may hang on this answer alone. */
  | { readonly kind: 'clarify'; readonly item: string; readonly canChangeVerdict: boolean }
  /** From its level today to the next one. */
  | { readonly kind: 'raise'; readonly item: string; readonly to: Level }
  /** Begin small: nothing stands in the way. */
  | { readonly kind: 'begin' }
  /** The quick form found nothing in the way; the full form has more questions. */
  | { readonly kind: 'full-form' }
  /** Leave it, and look again when something has changed. */
  | { readonly kind: 'look-again' }
  /** Too much does not apply: there is nothing to do. */
  | { readonly kind: 'none' }

/** What to say first of a technology, so that it agrees with the advice below it. Source: instrument, section 7. */
export function nextAction(
  { items }: Pick<Questionnaire, 'items'>,
  { responseSet: { responses } }: Pick<AnswerReport, 'responseSet'>,
  score: TechnologyScore,
  advice: Advice,
): NextAction {
  const mayRise = (id: string) => {
    const response = responses[id]
    const isOutside = items.some((item) => item.id === id && item.circumstance)
    return !isOutside && response !== undefined && isLevel(response) && response < 4
  }
  const raise = raised(advice, score.reasons).find(mayRise)
  const raising: NextAction | null =
    raise === undefined ? null : { kind: 'raise', item: raise, to: (Number(responses[raise]) + 1) as Level }
  switch (score.verdict) {
    case 'not-now':
      return { kind: 'look-again' }
    case 'not-assessed':
      return { kind: 'none' }
    case 'fits-now':
      return { kind: 'begin' }
    case 'fits-with-preparation':
      if (advice.cause === 'full-form-open') return { kind: 'full-form' }
      return raising ?? clarify(advice, score.reasons) ?? { kind: 'none' }
    case 'clarify':
      return clarify(advice, score.reasons) ?? raising ?? { kind: 'none' }
  }
}

/** What is only presumed; else the open question that matters most, if the verdict looks at it. */
function clarify(
  { cause, openQuestions, nextVerdict }: Advice,
  reasons: readonly Reason[],
): NextAction | null {
  const named = reasons.flatMap(({ items }) => items)
  const [presumed] = named
  if (cause === 'gate-presumed' && presumed !== undefined)
    return { kind: 'clarify', item: presumed, canChangeVerdict: true }
  const open = openQuestions.find(({ item, canChangeVerdict }) => canChangeVerdict || named.includes(item))
  if (open) return { kind: 'clarify', item: open.item, canChangeVerdict: open.canChangeVerdict }
  const [blocking] = nextVerdict.blockedBy
  return blocking === undefined ? null : { kind: 'clarify', item: blocking, canChangeVerdict: false }
}

/** What a rise may begin with: the smallest step, then what the verdict rests on. */
function raised({ nextVerdict }: Advice, reasons: readonly Reason[]): readonly string[] {
  return [
    ...(nextVerdict.step?.set.filter(({ circumstance }) => !circumstance).map(({ item }) => item) ?? []),
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
