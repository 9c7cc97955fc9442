import { askedDimensions } from '../instrument/asked-dimensions'
import { inInstrumentOrder } from '../instrument/asked-items'
import { DIMENSIONS, type Questionnaire, VERDICTS } from '../instrument/vocabulary'
import { DAYS, dayFromNumber, dayNumber } from '../responses/day'
import type { TechnologyScore } from '../scoring/score'
import type { ScoreRange } from '../scoring/score-range'
import type { ScoreReport } from '../scoring/scored-result'
import { type Shape, seal } from './envelope'
import { type Field, unpack } from './mixed-radix'
import { areScoresPlausible } from './plausible-scores'

/** Whole points 0 to 100, and one more digit for `null`. */
const NO_FIGURE = 101
const FIGURE_RADIX = NO_FIGURE + 1

/** Readiness, fit, foundation and the dimensions, with value, low and high each. */
const FIGURES_PER_TECHNOLOGY = (3 + DIMENSIONS.length) * 3

/** Radices of the body: day, then verdict and figures of each technology. */
export function scoreRadices({ technologies }: Shape): readonly number[] {
  const figures = Array<number>(FIGURES_PER_TECHNOLOGY).fill(FIGURE_RADIX)
  return [DAYS, ...technologies.flatMap(() => [VERDICTS.length, ...figures])]
}

/**
 * The score code of a result: verdicts and whole points, no answers. At most 114 characters. Throws if the report is
 * not in whole points from 0 to 100.
 */
export function encodeScores(questionnaire: Questionnaire, report: ScoreReport): string {
  const day = dayNumber(report.answeredOn)
  if (day === null) throw new Error(`"${report.answeredOn}" is no day that a code can hold.`)
  const technologies = report.technologies.map((score) => score.id)
  // The shape knows which technologies there are, not in which order they were handed over.
  if (technologies.join() !== inInstrumentOrder(technologies).join()) {
    throw new Error(`The technologies ${technologies.join(', ')} are not in the instrument's order.`)
  }
  const fields: readonly Field[] = [
    { digit: day, radix: DAYS },
    ...report.technologies.flatMap((score) => [
      { digit: VERDICTS.indexOf(score.verdict), radix: VERDICTS.length },
      ...[score.readiness, score.fit, score.foundation, ...score.dimensions].flatMap(figureFields),
    ]),
  ]
  return seal('scores', questionnaire, { form: report.form, technologies }, fields)
}

/** Reads the body of a score code; `null` if its content contradicts itself. */
export function readScores(questionnaire: Questionnaire, shape: Shape, body: bigint): ScoreReport | null {
  const digits = unpack(body, scoreRadices(shape))
  if (digits === null) return null
  const [day = 0, ...rest] = digits
  const technologies: TechnologyScore[] = []
  for (const [index, id] of shape.technologies.entries()) {
    const start = index * (1 + FIGURES_PER_TECHNOLOGY)
    const [verdictDigit = 0, ...figures] = rest.slice(start, start + 1 + FIGURES_PER_TECHNOLOGY)
    const [readiness, fit, foundation, ...ranges] = readRanges(figures)
    const verdict = VERDICTS[verdictDigit]
    if (!verdict || !readiness || !fit || !foundation) return null
    const dimensions = DIMENSIONS.flatMap((dimension, place) => {
      const range = ranges[place]
      return range ? [{ id: dimension, ...range }] : []
    })
    const score: TechnologyScore = { id, verdict, reasons: [], readiness, fit, foundation, dimensions }
    if (!areScoresPlausible(questionnaire, shape.form, score)) return null
    technologies.push(score)
  }
  return {
    kind: 'scores',
    edition: questionnaire.edition,
    form: shape.form,
    answeredOn: dayFromNumber(day),
    technologies,
    askedDimensions: askedDimensions(questionnaire, shape.form),
  }
}

function figureFields({ value, low, high }: ScoreRange): readonly Field[] {
  return [value, low, high].map((figure) => {
    if (figure !== null && figure >= NO_FIGURE) throw new Error(`${figure} is more than 100 points.`)
    return { digit: figure ?? NO_FIGURE, radix: FIGURE_RADIX }
  })
}

function readRanges(digits: readonly number[]): readonly ScoreRange[] {
  const figure = (index: number) => {
    const digit = digits[index] ?? NO_FIGURE
    return digit === NO_FIGURE ? null : digit
  }
  return Array.from({ length: digits.length / 3 }, (_, index) => ({
    value: figure(3 * index),
    low: figure(3 * index + 1),
    high: figure(3 * index + 2),
  }))
}
