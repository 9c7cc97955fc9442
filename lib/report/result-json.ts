import type { Advice } from '../advice/advice'
import type { ScoreReport } from '../scoring/scored-result'
import type { AnswerReport } from './report'

/** Parts of a point that are written. Of roots, browsers compute digits from the fifteenth on differently from a server. */
const WRITTEN = 1e9

/**
 * The documented JSON of a result, the same shape for both kinds of code. A score code carries no answers, and so
 * nothing that follows from them: its lists are empty, the step and the position are `null`, and `of` is 0. Figures have nine
 * decimals at most: every engine writes the same.
 */
export function resultJson(report: AnswerReport | ScoreReport) {
  const { edition, form, answeredOn, technologies } = report
  const advice = report.kind === 'answers' ? report.advice : []
  return written({
    edition,
    form,
    answeredOn,
    technologies: technologies.map((score) => ({
      ...score,
      ...adviceJson(advice.find(({ technology }) => technology === score.id)),
    })),
  })
}

function written<Value>(value: Value): Value {
  const shorten = (_: string, one: unknown) =>
    typeof one === 'number' ? Math.round(one * WRITTEN) / WRITTEN : one
  return JSON.parse(JSON.stringify(value, shorten))
}

function adviceJson(advice: Advice | undefined) {
  const step = advice?.nextVerdict.step
  return {
    clearUpFirst: advice?.openQuestions ?? [],
    levers: advice?.levers ?? [],
    smallestStep: step
      ? {
          rises: step.rises,
          circumstances: step.circumstances,
          set: step.set.map(({ item, to }) => ({ item, to })),
        }
      : null,
    blockedBy: advice?.nextVerdict.blockedBy ?? [],
    stability: advice?.stability ?? { changes: 0, of: 0 },
    position: advice?.position ?? null,
  }
}
