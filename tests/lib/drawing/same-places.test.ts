import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samePlaces } from '@/lib/drawing/label-places'

test('results at one place are one place, wherever they stand in the list', () => {
  const [anna, bernd, clara] = [
    { x: 1, y: 2, name: 'Anna' },
    { x: 2, y: 1, name: 'Bernd' },
    { x: 1, y: 2, name: 'Clara' },
  ] as const
  expect(samePlaces([anna, bernd, clara])).toEqual([[anna, clara], [bernd]])
})

test('every point is at one place, and no two places are the same', () => {
  const point = fc.record({ x: fc.nat({ max: 3 }), y: fc.nat({ max: 3 }) })
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const places = samePlaces(points)
      expect(places.flat().length).toBe(points.length)
      expect(new Set(places.map(([first]) => `${first?.x}/${first?.y}`)).size).toBe(places.length)
      for (const place of places) {
        expect(new Set(place.map(({ x, y }) => `${x}/${y}`)).size).toBe(1)
      }
    }),
  )
})
