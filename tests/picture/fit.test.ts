import { expect, test } from 'vitest'
import { fittingSize } from '../../app/picture/fit'

test('what fits keeps its size; what does not is set smaller, in proportion to the room', () => {
  expect(fittingSize(40, ['Erst klären'], 1000)).toBe(40)
  const narrow = fittingSize(400, ['Erst klären'], 300)
  expect(narrow).toBeLessThan(400)
  expect(Math.abs(fittingSize(400, ['Erst klären'], 600) - 2 * narrow)).toBeLessThanOrEqual(1)
})

test('the longest text decides for all', () => {
  const alone = fittingSize(100, ['Passt derzeit nicht'], 500)
  expect(fittingSize(100, ['Passt', 'Passt derzeit nicht', 'Erst klären'], 500)).toBe(alone)
})

test('on two lines a text may be larger, but not a single word', () => {
  expect(fittingSize(500, ['Passt derzeit nicht'], 500, 2)).toBeGreaterThan(
    1.3 * fittingSize(500, ['Passt derzeit nicht'], 500),
  )
  expect(fittingSize(500, ['Vorarbeit'], 500, 2)).toBe(fittingSize(500, ['Vorarbeit'], 500))
})
