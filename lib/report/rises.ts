import type { Advice } from '../advice/advice'
import { LEVERS_SHOWN, type Lever } from '../advice/levers'
import { isWorthListing, type SmallestStep } from '../advice/smallest-step'
import type { Questionnaire, VerdictId } from '../instrument/vocabulary'
import { scoreTechnology } from '../scoring/score'
import type { NextAction } from './next'
import type { AnswerReport } from './report'

/** The smallest step, where its rises are shown one by one. */
export function listedStep({ nextVerdict: { step } }: Advice): SmallestStep | null {
  return step && isWorthListing(step) ? step : null
}

/** What to raise first, where no smallest step says it. */
export function firstRise(advice: Advice, next: NextAction): string | null {
  return next.kind === 'raise' && !listedItems(advice).includes(next.item) ? next.item : null
}

/** The largest levers; what is said above them already is not said again. */
export function leversShown(advice: Advice, next: NextAction): readonly Lever[] {
  const said = [...listedItems(advice), ...(next.kind === 'raise' ? [next.item] : [])]
  return advice.levers.filter(({ item }) => !said.includes(item)).slice(0, LEVERS_SHOWN)
}

/** The verdict that a step leads to. */
export function verdictAfter(
  questionnaire: Questionnaire,
  { responseSet: { form, responses } }: Pick<AnswerReport, 'responseSet'>,
  technology: Advice['technology'],
  { set }: SmallestStep,
): VerdictId {
  const raised = Object.fromEntries(set.map(({ item, to }) => [item, to]))
  return scoreTechnology(questionnaire, form, technology, { ...responses, ...raised }).verdict
}

const listedItems = (advice: Advice) => listedStep(advice)?.set.map(({ item }) => item) ?? []
