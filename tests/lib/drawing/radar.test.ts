import { describe, expect, test } from 'vitest'
import { acrossAxis, axisName, pointOnAxis, stepsAside } from '../../../lib/drawing/radar'

describe('markers on one axis', () => {
  test.each<[string, (number | null)[], number[]]>([
    ['three at one point stand beside each other', [38, 38, 38], [-9, 0, 9]],
    ['two at one point', [75, 25, 75], [-4.5, 0, 4.5]],
    ['far enough from each other they stay', [25, 50, 75], [0, 0, 0]],
    ['nearly at one point', [50, 54, 90], [-4.5, 4.5, 0]],
    ['what is not assessable is not drawn', [50, null, 50], [-4.5, 0, 4.5]],
    ['all of them at the centre', [0, 0, 0], [-9, 0, 9]],
  ])('%s', (_, figures, aside) => expect(stepsAside(figures, 106)).toEqual(aside))

  test('a step aside hardly changes the distance from the centre', () => {
    for (const axis of [0, 1, 2, 3, 4, 5, 6]) {
      const { x, y } = acrossAxis(pointOnAxis(axis, 7, 50, 106), axis, 7, 9)
      expect(Math.hypot(x, y)).toBeCloseTo(Math.hypot(53, 9), 1)
    }
  })
})

describe('names of axes', () => {
  const frame = { radius: 106, halfWidth: 180, fontSize: 12.5 }
  test('a long one beside the drawing takes two lines', () =>
    expect(axisName('Technologie\u00adprüfung', 5, 7, frame).lines).toEqual(['Technologie-', 'prüfung']))
  test('one with room stays whole', () =>
    expect(axisName('Kunden\u00advorteil', 0, 7, frame)).toMatchObject({
      lines: ['Kundenvorteil'],
      textAnchor: 'middle',
    }))
  test('what cannot be parted moves inwards rather than out of the drawing', () => {
    const { x, textAnchor } = axisName('Technologieprüfung', 2, 7, frame)
    expect(textAnchor).toBe('start')
    expect(x).toBeLessThan(pointOnAxis(2, 7, 100, 106).x)
  })
})
