import { FOUNDATION_MINIMUM } from '../instrument/vocabulary'
import type { ScoreRange } from './score-range'

type Figure = number | null
const FIGURES = ['value', 'low', 'high'] as const

/** Applies a mean to value, low and high separately. */
function figureByFigure(
  parts: readonly ScoreRange[],
  mean: (figures: readonly Figure[]) => Figure,
): ScoreRange {
  const [value = null, low = null, high = null] = FIGURES.map((figure) =>
    mean(parts.map((part) => part[figure])),
  )
  return { value, low, high }
}

/**
 * Geometric mean of the parts; `null` where a part is `null`. A zero makes it zero, and that is intended: no customer
 * benefit, no readiness. Source: instrument, section 5.
 */
export function geometricMean(parts: readonly ScoreRange[]): ScoreRange {
  return figureByFigure(parts, (figures) => {
    let product = 1
    for (const figure of figures) {
      if (figure === null) return null
      product *= figure
    }
    // Math.cbrt is exact where the third power is: three times 100 stays 100, not 99.99…
    return figures.length === 3 ? Math.cbrt(product) : product ** (1 / figures.length)
  })
}

/**
 * Arithmetic mean of the foundation dimensions that have a figure; needs three of them, else `null`. The value is
 * kept within its own range, which may rest on other dimensions than the value. Source: instrument, section 5.
 */
export function foundationMean(dimensions: readonly ScoreRange[]): ScoreRange {
  const { value, low, high } = figureByFigure(dimensions, (figures) => {
    const known = figures.filter((figure) => figure !== null)
    if (known.length < FOUNDATION_MINIMUM) return null
    return known.reduce((sum, figure) => sum + figure, 0) / known.length
  })
  if (value === null || low === null || high === null) return { value: null, low, high }
  return { value: Math.min(Math.max(value, low), high), low, high }
}
