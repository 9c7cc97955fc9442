import { fillSentence } from '@/app/words/fill-sentence'
import type { EditionWording } from '@/lib/instrument/wording'
import { actionFrom, firstOf } from '@/lib/instrument/wording'
import { type Measure, newMeasure } from '@/lib/plan/plan'
import type { Proposal } from '@/lib/plan/proposals'
import type { AnswerReport } from '@/lib/report/report'
import type { PlanProps } from './plan-props'

/** A proposal as a measure: what to do as the result says it, and as its sign the level to reach. */
export function measureFrom(
  { origin, technology, item, from, to }: Proposal,
  { wording, words, report }: Pick<PlanProps, 'wording' | 'words' | 'report'>,
): Measure {
  const said = { origin, technology, item }
  const itemWording = item === null ? undefined : wording.items[item]
  if (itemWording === undefined) {
    return newMeasure({
      ...said,
      text: technology === null ? '' : firstOf(insteadOf(technology, wording, report)),
    })
  }
  if (from === null) {
    return newMeasure({
      ...said,
      text: fillSentence(words.nextClarify, { clause: itemWording.clarifyClause }),
    })
  }
  return newMeasure({
    ...said,
    text: `${itemWording.label}: ${firstOf(actionFrom(itemWording, from) ?? '')}`.trim(),
    sign: to === null ? '' : itemWording.levels[to],
  })
}

/** What to do instead of a technology that does not fit now: by the gate that closed, if it says so. */
function insteadOf(
  technology: NonNullable<Proposal['technology']>,
  { technologies }: EditionWording,
  report: AnswerReport,
): string {
  const { instead, insteadByGate } = technologies[technology].notNow
  const score = report.technologies.find(({ id }) => id === technology)
  const closed = score?.reasons.flatMap(({ kind, items }) => (kind === 'gate' ? items : [])) ?? []
  const gate = closed.find((item) => Object.hasOwn(insteadByGate, item))
  return (gate === undefined ? undefined : insteadByGate[gate]) ?? instead
}
