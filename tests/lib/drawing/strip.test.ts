import { expect, test } from 'vitest'
import { stripPaths } from '@/lib/drawing/strip'

test('a stroke for each value, equal ones once; the box from quartile to quartile, and the median', () => {
  expect(stripPaths([0, 50, 100, 50, 25])).toEqual({
    strokes: 'M0 2V22M50 2V22M100 2V22M25 2V22',
    box: 'M25 5H50v14H25z',
    median: 'M50 0V24',
  })
})

test('two values are no group: strokes only', () => {
  expect(stripPaths([10, 90])).toEqual({ strokes: 'M10 2V22M90 2V22', box: '', median: '' })
  expect(stripPaths([]).strokes).toBe('')
})
