import { type Responses, responseTo } from '../instrument/response-set'
import { LEVELS } from '../instrument/vocabulary'
import { type Inquiry, type Judgement, judge } from '../scoring/judgement'
import type { ScoreRange } from '../scoring/score-range'
import { byFigure } from '../scoring/thresholds'

/** An unknown answer and what it would help to know it. */
export interface OpenQuestion {
  readonly item: string
  /** Points by which the range of the readiness would shrink on average; never negative beyond arithmetic noise. */
  readonly swing: number
  /** Some level would give another verdict than today's. */
  readonly canChangeVerdict: boolean
}

/**
 * The unknown items to clear up first: those that can change the verdict, then by swing, equal ones in form order.
 * Source: instrument, section 7.
 */
export function openQuestions(
  inquiry: Inquiry,
  responses: Responses,
  today: Judgement,
): readonly OpenQuestion[] {
  const questions = inquiry.asked
    .filter((item) => responseTo(item, responses) === 'unknown')
    .map((item): OpenQuestion => {
      const answered = LEVELS.map((level) => judge(inquiry, { ...responses, [item.id]: level }))
      const widths = answered.map(({ readiness }) => width(readiness))
      return {
        item: item.id,
        swing: width(today.readiness) - widths.reduce((sum, each) => sum + each, 0) / widths.length,
        canChangeVerdict: answered.some(({ decision }) => decision.verdict !== today.decision.verdict),
      }
    })
  return questions.sort(
    (a, b) => Number(b.canChangeVerdict) - Number(a.canChangeVerdict) || byFigure(b.swing, a.swing),
  )
}

/** A range that cannot be given has no width. */
function width({ low, high }: ScoreRange): number {
  return low === null || high === null ? 0 : high - low
}
