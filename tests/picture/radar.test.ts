import { expect, test } from 'vitest'
import { TECHNOLOGY_COLORS } from '../../app/picture/colors'
import { FORMATS } from '../../app/picture/formats'
import { pointOnAxis } from '../../lib/drawing/radar'
import { DIMENSIONS } from '../../lib/instrument/vocabulary'
import { NOT_ASSESSABLE, type ScoreRange } from '../../lib/scoring/score-range'
import { drawn } from './drawn'

const { x, y, radius } = FORMATS.landscape.radar
const AXES = DIMENSIONS.length
const exactly = (figure: number): ScoreRange => ({ value: figure, low: figure, high: figure })

/** The colour at a figure on an axis, or half-way along the edge to the next axis. */
async function draw(ranges: readonly ScoreRange[]) {
  const { at } = await drawn('landscape', {
    siteName: '',
    smallPrint: '',
    blocks: [],
    axes: AXES,
    axisNames: [],
    outlines: [{ id: 'ai', ranges, isMuted: false }],
  })
  const place = (axis: number, figure: number) => pointOnAxis(axis, AXES, figure, radius)
  return {
    corner: (axis: number, figure: number) => {
      const corner = place(axis, figure)
      return at(x + corner.x, y + corner.y)
    },
    edge: (axis: number, figure: number) => {
      const [from, to] = [place(axis, figure), place((axis + 1) % AXES, figure)]
      return at(x + (from.x + to.x) / 2, y + (from.y + to.y) / 2)
    },
  }
}

const COLOR = TECHNOLOGY_COLORS.ai.toUpperCase()
const PAPER = '#FFFFFF'

test('a full profile is one closed outline with filled markers', async () => {
  const { corner, edge } = await draw(DIMENSIONS.map(() => exactly(100)))
  for (const axis of DIMENSIONS.keys()) {
    expect(corner(axis, 100)).toBe(COLOR)
    expect(edge(axis, 100)).toBe(COLOR)
  }
})

test('where something is unknown the marker is open; with too little known it stands at the low end', async () => {
  const { corner } = await draw([
    { value: 75, low: 50, high: 100 },
    { value: null, low: 25, high: 100 },
    ...DIMENSIONS.slice(2).map(() => exactly(75)),
  ])
  expect(corner(0, 75)).toBe(PAPER)
  expect(corner(1, 25)).toBe(PAPER)
  expect(corner(2, 75)).toBe(COLOR)
})

test('what is not assessable leaves a gap: no marker, and no line to its neighbours', async () => {
  const { corner, edge } = await draw([NOT_ASSESSABLE, ...DIMENSIONS.slice(1).map(() => exactly(90))])
  for (const figure of [10, 60, 90]) expect(corner(0, figure)).not.toBe(COLOR)
  expect(edge(AXES - 1, 90)).toBe(PAPER)
  expect(edge(0, 90)).toBe(PAPER)
  expect(edge(1, 90)).toBe(COLOR)
})

test('all zero is one marker in the centre', async () => {
  const { corner } = await draw(DIMENSIONS.map(() => exactly(0)))
  expect(corner(0, 0)).toBe(COLOR)
  expect(corner(0, 40)).not.toBe(COLOR)
})
