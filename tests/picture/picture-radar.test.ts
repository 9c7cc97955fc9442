import { expect, test } from 'vitest'
import { blankCanvas } from '../../app/picture/drawing/canvas'
import { colorOf } from '../../app/picture/drawing/palette'
import { PAPER } from '../../app/picture/ink'
import { dashed } from '../../app/picture/marks'
import { drawOutlines } from '../../app/picture/picture-radar'
import { TECHNOLOGY_MARKS } from '../../components/technology-marks'
import { pointOnAxis } from '../../lib/drawing/radar'
import { DIMENSIONS } from '../../lib/instrument/vocabulary'
import { NOT_ASSESSABLE, type ScoreRange } from '../../lib/scoring/score-range'

const PLACE = { x: 200, y: 200, radius: 160 }
const AXES = DIMENSIONS.length
const exactly = (figure: number): ScoreRange => ({ value: figure, low: figure, high: figure })

/** The colour at a figure on an axis, or half-way along the edge to the next axis. */
function draw(profile: readonly ScoreRange[]) {
  const canvas = blankCanvas(400, 400, PAPER)
  drawOutlines(canvas, PLACE, [{ id: 'ai', ranges: profile, isMuted: false }])
  const at = (x: number, y: number) => {
    const place = canvas.rows[(PLACE.y + Math.floor(y)) * 401 + 1 + PLACE.x + Math.floor(x)] ?? -1
    return canvas.palette.colors[place]
  }
  return {
    corner: (axis: number, figure: number) => {
      const { x, y } = pointOnAxis(axis, AXES, figure, PLACE.radius)
      return at(x, y)
    },
    edge: (axis: number, figure: number) => {
      const from = pointOnAxis(axis, AXES, figure, PLACE.radius)
      const to = pointOnAxis((axis + 1) % AXES, AXES, figure, PLACE.radius)
      return at((from.x + to.x) / 2, (from.y + to.y) / 2)
    },
  }
}

const COLOR = colorOf(TECHNOLOGY_MARKS.ai.color)

test('a full profile is one closed outline with filled markers', () => {
  const { corner, edge } = draw(DIMENSIONS.map(() => exactly(100)))
  for (const axis of DIMENSIONS.keys()) {
    expect(corner(axis, 100)).toEqual(COLOR)
    expect(edge(axis, 100)).toEqual(COLOR)
  }
})

test('where something is unknown the marker is open; with too little known it stands at the low end', () => {
  const { corner } = draw([
    { value: 75, low: 50, high: 100 },
    { value: null, low: 25, high: 100 },
    ...DIMENSIONS.slice(2).map(() => exactly(75)),
  ])
  expect(corner(0, 75)).toEqual(PAPER)
  expect(corner(1, 25)).toEqual(PAPER)
  expect(corner(2, 75)).toEqual(COLOR)
})

test('what is not assessable leaves a gap: no marker, and no line to its neighbours', () => {
  const { corner, edge } = draw([NOT_ASSESSABLE, ...DIMENSIONS.slice(1).map(() => exactly(100))])
  for (const figure of [0, 50, 100]) expect(corner(0, figure)).toEqual(PAPER)
  expect(edge(AXES - 1, 100)).toEqual(PAPER)
  expect(edge(0, 100)).toEqual(PAPER)
  expect(edge(1, 100)).toEqual(COLOR)
})

test('all zero is one marker in the centre', () => {
  const { corner } = draw(DIMENSIONS.map(() => exactly(0)))
  expect(corner(0, 0)).toEqual(COLOR)
  expect(corner(0, 25)).toEqual(PAPER)
})

test('dashes go on around a corner, and make up their share of the line', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 20 },
  ]
  expect([...dashed(points, [8, 4])]).toEqual([
    [points[0], { x: 8, y: 0 }],
    [
      { x: 10, y: 2 },
      { x: 10, y: 10 },
    ],
    [{ x: 10, y: 14 }, points[2]],
  ])
  expect([...dashed(points, [])]).toHaveLength(2)
})
