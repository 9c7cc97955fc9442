import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inParts } from '@/lib/drawing/chart-layout'

const sizes = (count: number, most: number) =>
  inParts(
    Array.from({ length: count }, (_, place) => place),
    most,
  ).map(({ length }) => length)

test('a list stays whole up to the most, and is halved beyond', () => {
  expect(sizes(0, 34)).toEqual([])
  expect(sizes(33, 34)).toEqual([33])
  expect(sizes(34, 34)).toEqual([34])
  expect(sizes(35, 34)).toEqual([18, 17])
  expect(sizes(100, 34)).toEqual([33, 34, 33])
})

test('nothing is lost or moved; parts differ by one at most and are as few as possible', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 40 }), (all, most) => {
      const parts = inParts(all, most)
      const lengths = parts.map(({ length }) => length)
      expect(parts.flat()).toEqual(all)
      expect(parts.length).toBe(Math.ceil(all.length / most))
      if (all.length > 0) {
        expect(Math.max(...lengths)).toBeLessThanOrEqual(most)
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
      }
    }),
  )
})
