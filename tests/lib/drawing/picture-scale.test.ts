import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureScale } from '@/lib/drawing/chart-layout'

test('a drawing is doubled as long as every browser can draw it', () => {
  expect(pictureScale(400, 500)).toBe(2)
  expect(pictureScale(1000, 4096)).toBe(2)
})

test('a longer one is doubled no more: its side, or its area, decides', () => {
  expect(pictureScale(1000, 4097)).toBeCloseTo(8192 / 4097)
  expect(pictureScale(2048, 4096)).toBeCloseTo(Math.sqrt(16_777_216 / (2048 * 4096)))
})

test('one that could not be read any more has no scale', () => {
  expect(pictureScale(700, 16_384)).toBe(0.5)
  expect(pictureScale(700, 16_385)).toBeNull()
})

test('no picture is beyond the limits', () => {
  const length = fc.integer({ min: 1, max: 100_000 })
  fc.assert(
    fc.property(length, length, (width, height) => {
      const scale = pictureScale(width, height)
      if (scale === null) return
      expect(scale).toBeGreaterThanOrEqual(0.5)
      expect(scale).toBeLessThanOrEqual(2)
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8192 + 1e-6)
      expect(width * height * scale ** 2).toBeLessThanOrEqual(16_777_216 + 1e-3)
    }),
  )
})
