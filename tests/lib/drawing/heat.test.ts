import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heatOf } from '../../../lib/drawing/chart-layout'

test.each([
  [0, 0],
  [19, 0],
  [20, 1],
  [39, 1],
  [40, 2],
  [59, 2],
  [60, 3],
  [79, 3],
  [80, 4],
  [99, 4],
  [100, 4],
])('%i points have shade %i', (figure, shade) => {
  expect(heatOf(figure)).toBe(shade)
})

test('what has no figure has no shade, which differs from the lightest', () => {
  expect(heatOf(null)).toBeNull()
})

test('more points are never lighter, and each shade but the last holds twenty figures', () => {
  const points = fc.nat({ max: 100 })
  fc.assert(
    fc.property(points, points, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      expect(Number(heatOf(less))).toBeLessThanOrEqual(Number(heatOf(more)))
    }),
  )
  const shades = Array.from({ length: 101 }, (_, figure) => heatOf(figure))
  expect([0, 1, 2, 3, 4].map((shade) => shades.filter((one) => one === shade).length)).toEqual([
    20, 20, 20, 20, 21,
  ])
})
