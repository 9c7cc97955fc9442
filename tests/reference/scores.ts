import {
  DIMENSIONS,
  type DimensionId,
  FOUNDATION_DIMENSIONS,
  type Response,
} from '../../lib/instrument/vocabulary'
import { askedIn, type Case, responseIn } from './case'

/** Section 5. Null: not asked, not assessable, or, for a value, too few known answers. */
export interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface Scores {
  readonly dimensions: readonly ({ readonly id: DimensionId } & Figure)[]
  readonly foundation: Figure
  readonly fit: Figure
  readonly readiness: Figure
}

/**
 * Sums are kept in 60ths of a point: a dimension of up to six counted items then has whole-numbered figures, because
 * every number from 1 to 6 divides 60. What is compared with a border is a whole number therefore; fractions first
 * appear where a figure is handed out.
 */
const PER_POINT = 60
export const FIFTY = 50 * PER_POINT
const FULL = 100 * PER_POINT

/** One dimension in 60ths of a point, from the responses to its asked items. */
export function dimension(given: readonly Response[]): Figure {
  const levels = given.filter((response) => typeof response === 'number')
  const unknown = given.filter((response) => response === 'unknown').length
  const notApplicable = given.filter((response) => response === 'not-applicable').length
  const counted = levels.length + unknown
  if (2 * notApplicable > given.length || counted === 0) return { value: null, low: null, high: null }
  const sum = levels.reduce<number>((total, level) => total + 25 * PER_POINT * level, 0)
  return {
    value: levels.length > 0 && 2 * levels.length >= counted ? whole(sum / levels.length) : null,
    low: whole(sum / counted),
    high: whole((sum + FULL * unknown) / counted),
  }
}

function whole(number: number): number {
  if (!Number.isInteger(number)) throw new Error('More items in a dimension than 60ths of a point can hold.')
  return number
}

export function scoresOf(given: Case): Scores {
  const asked = askedIn(given)
  const ofDimension = (id: DimensionId) =>
    inPoints(dimension(asked.filter((item) => item.dimension === id).map((item) => responseIn(given, item))))
  const figures = new Map(DIMENSIONS.map((id) => [id, ofDimension(id)]))
  const of = (id: DimensionId) => figures.get(id) as Figure

  const foundation = meanOfFoundation(FOUNDATION_DIMENSIONS.map(of))
  const [benefit, integration] = [of('customer-benefit'), of('integration')]
  return {
    dimensions: DIMENSIONS.map((id) => ({ id, ...of(id) })),
    foundation,
    fit: figure((key) => root(2, benefit[key], integration[key])),
    readiness: figure((key) => root(3, benefit[key], integration[key], foundation[key])),
  }
}

const figure = (make: (key: keyof Figure) => number | null): Figure => ({
  value: make('value'),
  low: make('low'),
  high: make('high'),
})

const inPoints = (sixtieths: Figure) =>
  figure((key) => {
    const number = sixtieths[key]
    return number === null ? null : number / PER_POINT
  })

function meanOfFoundation(dimensions: readonly Figure[]): Figure {
  const mean = figure((key) => {
    const there = dimensions.map((entry) => entry[key]).filter((entry) => entry !== null)
    return there.length < 3 ? null : there.reduce((a, b) => a + b, 0) / there.length
  })
  if (mean.value === null || mean.low === null || mean.high === null) return mean
  return { ...mean, value: Math.min(Math.max(mean.value, mean.low), mean.high) }
}

function root(degree: 2 | 3, ...parts: readonly (number | null)[]): number | null {
  let product = 1
  for (const part of parts) {
    if (part === null) return null
    product *= part
  }
  return degree === 2 ? Math.sqrt(product) : Math.cbrt(product)
}
