import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakIntoLines, fittingSize, WORD_GAP } from '../../app/picture/fit'

const anyWidths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })
const widthOf = (places: readonly number[], widths: readonly number[], gap: number) =>
  places.reduce((sum, place) => sum + (widths[place] ?? 0), (places.length - 1) * gap)

describe('breaking into lines', () => {
  test('a line that is exactly full stays one; a pixel less, and the last word goes down', () => {
    expect(breakIntoLines([40, 50], 10, 100)).toEqual([[0, 1]])
    expect(breakIntoLines([40, 50], 10, 99)).toEqual([[0], [1]])
  })

  test('every word once, in order, and only a word too wide by itself sticks out', () =>
    fc.assert(
      fc.property(anyWidths, fc.integer({ min: 1, max: 600 }), (widths, width) => {
        const lines = breakIntoLines(widths, 10, width)
        expect(lines.flat()).toEqual(widths.map((_, place) => place))
        for (const line of lines) {
          if (line.length > 1) expect(widthOf(line, widths, 10)).toBeLessThanOrEqual(width)
        }
      }),
    ))
})

describe('the fitting size', () => {
  test('what fits keeps its size', () => {
    expect(fittingSize(100, [[300, 250]], { width: 572, lines: 1 })).toBe(100)
    expect(fittingSize(100, [[300, 250]], { width: 570, lines: 1 })).toBeLessThan(100)
  })

  test('the longest text decides for all', () => {
    const frame = { width: 500, lines: 1 }
    const alone = fittingSize(100, [[300, 350]], frame)
    expect(fittingSize(100, [[100], [300, 350], [200]], frame)).toBe(alone)
  })

  test('at that size every text fits, and one size up some text would not', () =>
    fc.assert(
      fc.property(
        fc.array(anyWidths, { minLength: 1, maxLength: 3 }),
        fc.record({ width: fc.integer({ min: 100, max: 900 }), lines: fc.integer({ min: 1, max: 3 }) }),
        (texts, frame) => {
          const fits = (size: number) =>
            texts.every((widths) => {
              const scaled = widths.map((width) => (width * size) / 100)
              const lines = breakIntoLines(scaled, WORD_GAP * size, frame.width)
              const isWithin = lines.every((line) => widthOf(line, scaled, WORD_GAP * size) <= frame.width)
              return isWithin && lines.length <= frame.lines
            })
          const size = fittingSize(100, texts, frame)
          if (size > 1) expect(fits(size)).toBe(true)
          // A pixel for each word is kept in reserve, so a few sizes up, not one.
          if (size < 90) expect(fits(size * 1.15 + 2)).toBe(false)
        },
      ),
    ))
})
