import { type DimensionId, isLevel, KEY_DIMENSIONS } from '@/lib/instrument/vocabulary'
import { type CauseId, wordingOf } from '@/lib/instrument/wording'
import type { FirstReason } from '@/lib/report/next'
import type { AnswerReport } from '@/lib/report/report'
import type { TechnologyScore } from '@/lib/scoring/score'
import { inWholePoints } from '@/lib/scoring/whole-points'
import type { ResultProps } from '../parts'

interface Why extends ResultProps {
  readonly report: AnswerReport
  readonly score: TechnologyScore
  readonly cause: CauseId
  readonly reason: FirstReason
}

/** Why a verdict stands, in a sentence or two: a figure, or an answer that decides alone, in the words that were ticked. */
export function whyWords({ language, wording, report, score, cause, reason }: Why): string {
  const t = language.words('result')
  const { kind, dimension, item } = reason
  const name = wording.dimensions[dimension].label
  if (item === null) return t('whyNotAssessable', { dimension: name })
  const answer = answerTo(item)
  if (kind === 'hurdle') return `${language.words('advice')('hurdles')}: ${answer}`
  if (kind === 'gate') return `${answer} ${t(cause === 'gate-closed' ? 'whyGate' : 'whyGateOpen')}`
  return `${figureOf({ language, wording, score }, dimension)} ${answer}`

  function answerTo(id: string): string {
    const { label, levels } = wordingOf(wording, id)
    const response = report.responseSet.responses[id]
    return response !== undefined && isLevel(response)
      ? t('itemAtLevel', { label, level: response, answer: levels[response] })
      : t('whyOpen', { label })
  }
}

type Figured = Pick<ResultProps, 'language' | 'wording'> & { readonly score: TechnologyScore }

/** The two figures that the verdict looks at. */
export function keyFigures(parts: Figured): string {
  return KEY_DIMENSIONS.map((id) => figureOf(parts, id)).join(' ')
}

/** "Integrierbarkeit 63 von 100, möglich 42 bis 75." */
function figureOf({ language, wording, score }: Figured, dimension: DimensionId): string {
  const t = language.words('result')
  const name = wording.dimensions[dimension].label
  const range = score.dimensions.find(({ id }) => id === dimension)
  const { value, low, high } = inWholePoints(range ?? { value: null, low: null, high: null })
  if (low === null || high === null) return t('whyNotAssessable', { dimension: name })
  const figure = t('whyFigure', { dimension: name, value: value ?? 'open' })
  return low === high ? `${figure}.` : `${figure}, ${t('possible', { low, high })}.`
}
