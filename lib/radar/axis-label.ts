import { type Point, pointOnAxis, tidy } from './geometry'

/** What a label has to fit into, in the units of the drawing; the radar's centre is the origin. */
export interface LabelFrame {
  readonly radius: number
  /** From the centre to the edge of the drawing. */
  readonly halfWidth: number
  readonly fontSize: number
}

export interface LabelPosition extends Point {
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
