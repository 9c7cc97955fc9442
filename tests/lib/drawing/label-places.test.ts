import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LabelPlace, labelPlaces } from '@/lib/drawing/label-places'

const frame = { side: 100, marker: 5, letter: { width: 6, height: 10 } }
const one = (x: number, y: number, label = '7') => ({ x, y, label })
/** On which side of its marker the label stands: -1 left or above, 1 right or below. */
const side = (place: LabelPlace | null | undefined, x: number, y: number) =>
  place && [Math.sign(place.x - x), Math.sign(place.y - y)]

test('a label stands above its marker on the right, where there is room', () => {
  expect(side(labelPlaces([one(50, 50)], frame)[0], 50, 50)).toEqual([1, -1])
  expect(side(labelPlaces([one(0, 100)], frame)[0], 0, 100)).toEqual([1, -1])
})

test('at the borders it stays in the area', () => {
  expect(side(labelPlaces([one(50, 0)], frame)[0], 50, 0)).toEqual([1, 1])
  expect(side(labelPlaces([one(100, 0)], frame)[0], 100, 0)).toEqual([-1, 1])
  expect(side(labelPlaces([one(100, 100)], frame)[0], 100, 100)).toEqual([-1, -1])
})

test('it gives way to a neighbouring marker, and is left out where it would stand beside that one as well', () => {
  const [first, second] = labelPlaces([one(50, 50), one(60, 40)], frame)
  expect(side(first, 50, 50)).toEqual([1, 1])
  expect(side(second, 60, 40)).toEqual([1, -1])
  expect(labelPlaces([one(20, 50, '1, 2, 3'), one(20, 56)], frame)).toEqual([null, null])
})

test('where every place is taken, a marker goes without', () => {
  const crowd = Array.from({ length: 60 }, () => one(50, 50, '1, 2, 3'))
  const places = labelPlaces(crowd, frame)
  expect(places.length).toBe(60)
  expect(places.filter((place) => place === null).length).toBeGreaterThan(50)
})

test('no label covers another one, each stays beside its own marker and in the area, and the same points give the same places', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 100 }),
    y: fc.integer({ min: 0, max: 100 }),
    label: fc.string({ minLength: 1, maxLength: 8 }),
  })
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const places = labelPlaces(points, frame)
      expect(labelPlaces(points, frame)).toEqual(places)
      points.forEach(({ x, y, label }, index) => {
        const place = places[index]
        if (!place) return
        const width = [...label].length * 6
        expect(Math.abs(place.x - x)).toBeLessThanOrEqual(6 + width / 2)
        expect(Math.abs(place.y - y)).toBeLessThanOrEqual(10)
        expect(Math.min(place.x - width / 2, place.y - 5)).toBeGreaterThanOrEqual(0)
        expect(Math.max(place.x + width / 2, place.y + 5)).toBeLessThanOrEqual(100)
        points.slice(0, index).forEach((earlier, at) => {
          const other = places[at]
          if (!other) return
          const apart = (width + [...earlier.label].length * 6) / 2
          expect(Math.abs(other.x - place.x) >= apart || Math.abs(other.y - place.y) >= 10).toBe(true)
        })
      })
    }),
  )
})
