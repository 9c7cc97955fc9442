import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEWEST_SUMMARISED, quantile, summarise } from '../../../lib/statistics/summary'

const anyFigure = fc.double({ min: 0, max: 100, noNaN: true })
const anyGroup = fc.array(anyFigure, { minLength: FEWEST_SUMMARISED, maxLength: 60 })
const inOrder = (values: readonly number[]) => values.toSorted((one, other) => one - other)

const FIGURES = ['lowest', 'lowerQuartile', 'median', 'upperQuartile', 'highest'] as const

/** Quartile number `quarter` of whole numbers, times four: whole numbers all the way, no share and no fraction. */
function fourQuartiles(values: readonly number[], quarter: number): number {
  const sorted = inOrder(values)
  const steps = (sorted.length - 1) * quarter
  const rest = steps % 4
  const place = (steps - rest) / 4
  return (4 - rest) * Number(sorted[place]) + (rest === 0 ? 0 : rest * Number(sorted[place + 1]))
}

describe('the quantile method', () => {
  /**
   * Microsoft's documentation of QUARTILE.INC (in German QUARTILE.INKL):
   * https://support.microsoft.com/de-de/office/quartile-inkl-funktion-1bbacc80-5075-42f1-aed6-47d735c4819d
   */
  test('gives the first quartile of the example in the documentation of Excel', () =>
    expect(quantile([1, 2, 4, 7, 8, 9, 10, 12], 0.25)).toBe(3.5))

  /** https://help.softmaker.com/planmaker2021/de/quartile_inkl_quartile_einer_datenmenge.html */
  test('gives the third quartile of the example in the documentation of PlanMaker', () =>
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9], 0.75)).toBe(7))

  /** https://developer.mescius.com/spreadjs/docs/formulareference/FormulaFunctions/statistical-functions/QUARTILE.INC */
  test('gives the first quartile of the example in the documentation of SpreadJS, handed in unsorted', () =>
    expect(summarise([11, 21, 42, 27, 18, 29, 32, 52])?.lowerQuartile).toBe(20.25))

  test('is not the sixth method, which Excel calls QUARTILE.EXC', () =>
    expect(quantile([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 0.25)).toBe(25.5))

  test('reaches the ends of the list', () => {
    expect(quantile([7, 11, 40], 0)).toBe(7)
    expect(quantile([7, 11, 40], 1)).toBe(40)
    expect(quantile([7], 0.5)).toBe(7)
  })

  test.each([-0.01, 1.01, Number.NaN])('refuses the share %d', (p) =>
    expect(() => quantile([1, 2, 3], p)).toThrow(RangeError),
  )
  test('refuses an empty list', () => expect(() => quantile([], 0.5)).toThrow(RangeError))
})

describe('a summary', () => {
  test.each([[[]], [[40]], [[40, 60]]])('of %j is none: fewer than three', (values) =>
    expect(summarise(values)).toBeNull(),
  )

  test('of three: the quartiles lie half-way to the ends', () =>
    expect(summarise([60, 10, 20])).toEqual({
      n: 3,
      lowest: 10,
      lowerQuartile: 15,
      median: 20,
      upperQuartile: 40,
      highest: 60,
    }))

  test('of four: the median lies half-way between the middle two', () =>
    expect(summarise([40, 10, 30, 20])).toEqual({
      n: 4,
      lowest: 10,
      lowerQuartile: 17.5,
      median: 25,
      upperQuartile: 32.5,
      highest: 40,
    }))

  test('of five needs nothing between the values', () =>
    expect(summarise([5, 1, 4, 2, 3])).toEqual({
      n: 5,
      lowest: 1,
      lowerQuartile: 2,
      median: 3,
      upperQuartile: 4,
      highest: 5,
    }))

  test('keeps every digit', () => {
    const summary = summarise([62.5, 41.25, 37.5, 75])
    expect(summary?.lowerQuartile).toBe(40.3125)
    expect(summary?.median).toBe(51.875)
    expect(summary?.upperQuartile).toBe(65.625)
  })

  test('of ties is the tie', () =>
    expect(summarise([0.1, 0.1, 0.1, 0.1])).toEqual({
      n: 4,
      lowest: 0.1,
      lowerQuartile: 0.1,
      median: 0.1,
      upperQuartile: 0.1,
      highest: 0.1,
    }))

  test('sorts numbers as numbers', () => expect(summarise([100, 9, 50])?.median).toBe(50))

  test('leaves the values as they were', () => {
    const values = [3, 1, 2]
    summarise(values)
    expect(values).toEqual([3, 1, 2])
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) =>
    expect(() => summarise([1, 2, 3, value])).toThrow(RangeError),
  )

  test('agrees with quartiles that are reckoned in whole numbers', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 60 }), (values) => {
        const summary = summarise(values)
        FIGURES.forEach((figure, quarter) => {
          expect(4 * Number(summary?.[figure])).toBe(fourQuartiles(values, quarter))
        })
      }),
      { numRuns: 5000 },
    ))
})

describe('laws of the summary', () => {
  test('its figures rise from lowest to highest, and the ends are values of the group', () =>
    fc.assert(
      fc.property(anyGroup, (values) => {
        const figures = FIGURES.map((figure) => Number(summarise(values)?.[figure]))
        for (const [place, figure] of figures.entries()) {
          expect(figure).toBeGreaterThanOrEqual(Number(figures[place - 1] ?? figure))
        }
        expect(figures[0]).toBe(Math.min(...values))
        expect(figures.at(-1)).toBe(Math.max(...values))
      }),
    ))

  test('the order of the values does not matter', () =>
    fc.assert(
      fc.property(anyGroup, fc.infiniteStream(fc.nat()), (values, draws) => {
        const shuffled = [...values]
        for (let last = shuffled.length - 1; last > 0; last -= 1) {
          const place = draws.next().value % (last + 1)
          const [one, other] = [Number(shuffled[last]), Number(shuffled[place])]
          shuffled[last] = other
          shuffled[place] = one
        }
        expect(summarise(shuffled)).toEqual(summarise(values))
      }),
    ))

  test('a value that rises lowers none of the figures', () =>
    fc.assert(
      fc.property(anyGroup, fc.nat(), fc.double({ min: 0, max: 50, noNaN: true }), (values, draw, rise) => {
        const raised = values.with(draw % values.length, Number(values[draw % values.length]) + rise)
        for (const figure of FIGURES) {
          expect(Number(summarise(raised)?.[figure])).toBeGreaterThanOrEqual(
            Number(summarise(values)?.[figure]) - 1e-9,
          )
        }
      }),
    ))

  test('a quarter of the values, at least, lies on the far side of each quartile', () =>
    fc.assert(
      fc.property(anyGroup, (values) => {
        const { lowerQuartile, upperQuartile } = summarise(values) ?? {
          lowerQuartile: NaN,
          upperQuartile: NaN,
        }
        const quarter = Math.floor(values.length / 4)
        expect(values.filter((value) => value <= lowerQuartile).length).toBeGreaterThanOrEqual(quarter)
        expect(values.filter((value) => value >= upperQuartile).length).toBeGreaterThanOrEqual(quarter)
      }),
    ))
})
