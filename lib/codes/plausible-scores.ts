import { askedDimensions } from '../instrument/asked-dimensions'
import { askedItems } from '../instrument/asked-items'
import { FOUNDATION_DIMENSIONS, type FormId, type Questionnaire } from '../instrument/vocabulary'
import { PERCENT_PER_LEVEL } from '../scoring/dimension-score'
import { foundationMean, geometricMean } from '../scoring/means'
import type { TechnologyScore } from '../scoring/score'
import type { ScoreRange } from '../scoring/score-range'
import { FIT_BORDER, LOOKED_INTO } from '../scoring/thresholds'

/** Rounding to whole points moves a figure by at most this much. */
const ROUNDING = 0.5
const FIGURES = ['value', 'low', 'high'] as const

/**
 * Whether scoring could have produced these whole points: every figure within its own range, the means those of their
 * parts up to rounding, and a verdict that the figures allow. The answers themselves are not there to score again.
 */
export function areScoresPlausible(
  questionnaire: Questionnaire,
  form: FormId,
  score: TechnologyScore,
): boolean {
  const { readiness, fit, foundation, dimensions } = score
  const [benefit, integration, ...habits] = dimensions
  if (!benefit || !integration || habits.length !== FOUNDATION_DIMENSIONS.length) return false
  const asked = askedDimensions(questionnaire, form)
  return (
    dimensions.every(({ id, low }) => low === null || asked.includes(id)) &&
    [readiness, fit, foundation, ...dimensions].every(isOrdered) &&
    isMeanOf(fit, [benefit, integration]) &&
    isMeanOf(readiness, [benefit, integration, foundation]) &&
    isFoundationOf(foundation, habits) &&
    isVerdictPossible(form, score, benefit, integration, mostLookedInto(questionnaire, form, score))
  )
}

function isOrdered({ value, low, high }: ScoreRange): boolean {
  if (low === null || high === null) return low === high && value === null
  return low <= high && high <= 100 && (value === null || (low <= value && value <= high))
}

function isMeanOf(mean: ScoreRange, parts: readonly ScoreRange[]): boolean {
  const least = geometricMean(parts.map((part) => moved(part, -ROUNDING)))
  const most = geometricMean(parts.map((part) => moved(part, ROUNDING)))
  return FIGURES.every((figure) => isWithin(mean[figure], least[figure], most[figure]))
}

function isFoundationOf(foundation: ScoreRange, habits: readonly ScoreRange[]): boolean {
  const mean = foundationMean(habits)
  const least = moved(mean, -ROUNDING)
  const most = moved(mean, ROUNDING)
  return FIGURES.every((figure) => isWithin(foundation[figure], least[figure], most[figure]))
}

/** A rounded figure between two bounds that were not rounded; `null` exactly where they are. */
function isWithin(figure: number | null, least: number | null, most: number | null): boolean {
  if (figure === null || least === null || most === null) return figure === least && figure === most
  return figure >= least - ROUNDING && figure <= most + ROUNDING
}

function moved({ value, low, high }: ScoreRange, by: number): ScoreRange {
  const move = (figure: number | null) => (figure === null ? null : Math.max(figure + by, 0))
  return { value: move(value), low: move(low), high: move(high) }
}

/** Only what the figures rule out: a gate, which they do not show, can always make it "not now". */
function isVerdictPossible(
  form: FormId,
  { verdict }: TechnologyScore,
  benefit: ScoreRange,
  integration: ScoreRange,
  lookedInto: number,
): boolean {
  const isAssessable = benefit.low !== null && integration.low !== null
  switch (verdict) {
    case 'not-now':
      return true
    case 'not-assessed':
      return !isAssessable
    case 'clarify':
      return isAssessable && benefit.high !== null && reaches(benefit.high + lookedInto)
    case 'fits-with-preparation':
      return isAssessable && reaches(benefit.low)
    case 'fits-now':
      return form === 'full' && reaches(benefit.low) && reaches(integration.low)
  }
}

/**
 * By how many points the ceiling of the benefit can lie above its high end: if every item that the firm can do something
 * about stands at level 1 and those that may drop out do; rounding included.
 */
function mostLookedInto(questionnaire: Questionnaire, form: FormId, { id }: TechnologyScore): number {
  const benefit = askedItems(questionnaire, form, [id]).filter(
    ({ dimension }) => dimension === 'customer-benefit',
  )
  const free = benefit.filter(({ circumstance }) => !circumstance).length
  const staying = benefit.filter(
    ({ circumstance, offersNotApplicable }) => circumstance && !offersNotApplicable,
  ).length
  return free === 0 ? 0 : (PERCENT_PER_LEVEL * (LOOKED_INTO - 1) * free) / (free + staying) + ROUNDING
}

const reaches = (figure: number | null) => figure !== null && figure >= FIT_BORDER
