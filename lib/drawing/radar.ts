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

/** Widths in the usual system fonts, in parts of the font size: of narrow, of wide, and of all other characters. */
const [NARROW, WIDE, OTHER] = [0.3, 0.86, 0.57]

function widthOf(text: string, fontSize: number): number {
  const parts = [...text].map((char) =>
    /[fijlrtI-]/.test(char) ? NARROW : /[mwMW]/.test(char) ? WIDE : OTHER,
  )
  return fontSize * parts.reduce((sum, part) => sum + part, 0)
}

/** A name at the end of its axis, in one line or two. */
interface AxisName extends LabelPosition {
  readonly lines: readonly string[]
}

/** As {@link axisLabel}, but a name that has no room beside the drawing is parted at its soft hyphen. */
export function axisName(name: string, axis: number, axes: number, frame: LabelFrame): AxisName {
  const { radius, halfWidth, fontSize } = frame
  const { x, y } = pointOnAxis(axis, axes, 100, radius + 0.8 * fontSize)
  const [first = '', ...rest] = name.split('\u00ad')
  const whole = first + rest.join('')
  const room = halfWidth - Math.abs(x)
  if (Math.abs(x) < 1) return { x: 0, y: tidy(y), textAnchor: 'middle', lines: [whole] }
  const lines = rest.length > 0 && widthOf(whole, fontSize) > room ? [`${first}-`, rest.join('')] : [whole]
  const width = Math.max(...lines.map((line) => widthOf(line, fontSize)))
  return {
    x: tidy(Math.sign(x) * Math.min(Math.abs(x), halfWidth - width)),
    y: tidy(y + fontSize * (y > radius / 2 ? 0.9 : 0.3)),
    textAnchor: x > 0 ? 'start' : 'end',
    lines,
  }
}

/** Closer than this on one axis, markers would hide each other; then they stand this far apart. In units of the drawing. */
const APART = { from: 6, by: 9 }

/**
 * How far each marker on one axis steps aside, across the axis, so that none hides another: its distance from the centre
 * stays the figure. In the order of the figures; 0 where there is room, and for what is not drawn.
 */
export function stepsAside(figures: readonly (number | null)[], radius: number): readonly number[] {
  const places = figures
    .flatMap((figure, index) => (figure === null ? [] : [{ index, distance: (figure / 100) * radius }]))
    .sort((a, b) => a.distance - b.distance)
  const groups: (typeof places)[] = []
  for (const place of places) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && place.distance - last.distance < APART.from) group.push(place)
    else groups.push([place])
  }
  const aside = figures.map(() => 0)
  for (const group of groups) {
    const inOrder = group.map(({ index }) => index).sort((a, b) => a - b)
    for (const [place, index] of inOrder.entries())
      aside[index] = (place - (inOrder.length - 1) / 2) * APART.by
  }
  return aside
}

/** A point moved at right angles to its axis; clockwise, if `by` is positive. */
export function acrossAxis({ x, y }: Point, axis: number, axes: number, by: number): Point {
  const angle = (2 * Math.PI * axis) / axes
  return { x: tidy(x + by * Math.cos(angle)), y: tidy(y + by * Math.sin(angle)) }
}

/** Two decimals are finer than a pixel; `+ 0` turns −0 into 0. */
export const tidy = (coordinate: number) => Math.round(coordinate * 100) / 100 + 0
