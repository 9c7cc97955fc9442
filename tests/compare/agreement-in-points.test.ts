import { expect, test } from 'vitest'
import { agreementInPoints } from '../../app/compare/views/differ/spread-in-words'
import type { Level } from '../../lib/instrument/vocabulary'
import { responseSpread } from '../../lib/statistics/response-spread'

const points = (...levels: readonly [Level, count: number][]) =>
  agreementInPoints(responseSpread(levels.flatMap(([level, count]) => Array(count).fill(level))))

test('agreement is shown as 100 only where all name one level, and as 0 only where they are split in halves', () => {
  expect(points([2, 2000])).toBe(100)
  // D = 2 · 1/100 / 4: 99.5 points.
  expect(points([2, 99], [3, 1])).toBe(99)
  expect(points([2, 1999], [3, 1])).toBe(99)
  expect(points([0, 500], [4, 500])).toBe(0)
  // Of 501 and 499 two thousandths agree.
  expect(points([0, 501], [4, 499])).toBe(1)
  expect(points([2, 2])).toBeNull()
})
