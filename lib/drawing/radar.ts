import { isOpen, type ScoreRange } from '../scoring/score-range'

export interface Point {
  readonly x: number
  readonly y: number
}

/** One corner of an outline. */
interface Corner extends Point {
  /** Something is unknown here: the figure may still move. */
  readonly open: boolean
}

/** The end of an axis at a figure from 0 to 100; the first axis points up, the others follow clockwise. */
export function pointOnAxis(axis: number, axes: number, figure: number, radius: number): Point {
  const angle = (2 * Math.PI * axis) / axes
  const distance = (figure / 100) * radius
  return { x: tidy(distance * Math.sin(angle)), y: tidy(-distance * Math.cos(angle)) }
}

/** The figure that is drawn: the value; where too little is known for one, the low end of the range. */
export function drawnFigure({ value, low }: ScoreRange): number | null {
  return value ?? low
}

/** The corners of one profile around the origin, one for each axis; `null` where the dimension is not assessable. */
export function outline(profile: readonly ScoreRange[], radius: number): readonly (Corner | null)[] {
  return profile.map((range, axis) => {
    const figure = drawnFigure(range)
    return figure === null
      ? null
      : { ...pointOnAxis(axis, profile.length, figure, radius), open: isOpen(range) }
  })
}

/** The ring at a figure from 0 to 100: a point on each axis. */
export function ring(axes: number, figure: number, radius: number): readonly Point[] {
  return Array.from({ length: axes }, (_, axis) => pointOnAxis(axis, axes, figure, radius))
}

/** What a label has to fit into, in the units of the drawing; the radar's centre is the origin. */
export interface LabelFrame {
  readonly radius: number
  /** From the centre to the edge of the drawing. */
  readonly halfWidth: number
  readonly fontSize: number
}

interface LabelPosition extends Point {
  readonly textAnchor: 'start' | 'middle' | 'end'
}

/** Width of a character in the widest common system font, in parts of the font size. */
const CHARACTER_WIDTH = 0.62

/** Just outside the end of its axis and reading outwards, but never outside the drawing; sideways ones stand lower. */
export function axisLabel(name: string, axis: number, axes: number, frame: LabelFrame): LabelPosition {
  const { radius, halfWidth, fontSize } = frame
  const { x, y } = pointOnAxis(axis, axes, 100, radius + fontSize)
  const isSideways = Math.abs(y) < radius / 2
  const baseline = tidy(y + fontSize * (isSideways ? 1.9 : y > 0 ? 1 : 0.3))
  if (Math.abs(x) < 1) return { x: 0, y: baseline, textAnchor: 'middle' }
  const room = halfWidth - name.length * CHARACTER_WIDTH * fontSize
  const distance = Math.min(Math.abs(x), room)
  return { x: tidy(Math.sign(x) * distance), y: baseline, textAnchor: x > 0 ? 'start' : 'end' }
}

/** Two decimals are finer than a pixel; `+ 0` turns −0 into 0. */
export const tidy = (coordinate: number) => Math.round(coordinate * 100) / 100 + 0
