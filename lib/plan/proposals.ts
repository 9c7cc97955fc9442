import { LEVERS_SHOWN } from '../advice/levers'
import { isWorthListing } from '../advice/smallest-step'
import { isLevel, type Level, neighbour, type Questionnaire } from '../instrument/vocabulary'
import { nextAction, questionsToClarify } from '../report/next'
import type { AnswerReport } from '../report/report'
import type { Source } from './plan'

/** A measure that the advice suggests; its words follow from the wording of the edition. */
export interface Proposal extends Source {
  readonly origin: 'step' | 'lever' | 'clarify' | 'alternative'
  /** The level today of what is to be raised, and the one to reach; `null` for what is to be cleared up or done instead. */
  readonly from: Level | null
  readonly to: Level | null
}

/** Of each technology's open questions as many as its details show at first. */
const QUESTIONS_OFFERED = 3

/**
 * What a reader may take over into a plan, as the details of a result show it: of each technology the first rise and the smallest
 * step, what is to be cleared up, the alternative of a "not now", the levers. What serves several technologies
 * stands once. Circumstances are no measures: the firm cannot bring them about.
 */
export function proposalsOf(
  questionnaire: Questionnaire,
  report: Pick<AnswerReport, 'responseSet' | 'technologies' | 'advice'>,
  goodEnough: readonly string[] = [],
): readonly Proposal[] {
  const { responses } = report.responseSet
  const found = report.technologies.flatMap((score): Proposal[] => {
    const advice = report.advice.find(({ technology }) => technology === score.id)
    if (!advice) return []
    const { step, blockedBy } = advice.nextVerdict
    const next = nextAction(questionnaire, report, score, advice, goodEnough)
    const own = (item: string) =>
      questionnaire.items.find(({ id }) => id === item)?.technology === 'all' ? null : score.id
    const rise = (origin: 'step' | 'lever') => (item: string) => {
      const from = responses[item]
      if (from === undefined || !isLevel(from)) return []
      const to = step?.set.find((one) => one.item === item)?.to ?? neighbour(from, 1)
      return [{ origin, item, technology: own(item), from, to }]
    }
    const steps = step && isWorthListing(step) ? step.set.filter(({ circumstance }) => !circumstance) : []
    const first = [...(next.kind === 'raise' ? [next.item] : []), ...steps.map(({ item }) => item)]
    const questions = questionsToClarify(advice, score).filter(
      ({ item, canChangeVerdict }) =>
        canChangeVerdict || score.verdict !== 'not-now' || blockedBy.includes(item),
    )
    return [
      ...first.flatMap(rise('step')),
      ...questions.slice(0, QUESTIONS_OFFERED).map(({ item }) => ({
        origin: 'clarify' as const,
        item,
        technology: own(item),
        from: null,
        to: null,
      })),
      ...(score.verdict === 'not-now'
        ? [{ origin: 'alternative' as const, item: null, technology: score.id, from: null, to: null }]
        : []),
      ...advice.levers
        .map(({ item }) => item)
        .filter((item) => !first.includes(item))
        .slice(0, LEVERS_SHOWN)
        .flatMap(rise('lever')),
    ]
  })
  return found.filter((one, place) => found.findIndex((other) => isSameProposal(one, other)) === place)
}

/** A step of one technology may be a lever of another: it is one thing to do. */
function isSameProposal(one: Proposal, other: Proposal): boolean {
  return one.item === other.item && one.technology === other.technology && isRise(one) === isRise(other)
}

const isRise = ({ origin }: Proposal) => origin === 'step' || origin === 'lever'
