import type { ScoreRange } from '../scoring/score-range'

export interface Point {
  readonly x: number
  readonly y: number
}

/** One corner of an outline. */
export interface Corner extends Point {
  /** Something is unknown here: the figure may still move. */
  readonly open: boolean
}

export interface Outline {
  /** One entry for each axis; `null` where the dimension is not assessable. */
  readonly corners: readonly (Corner | null)[]
  /** SVG path data: closed if no corner is missing, else with a gap. */
  readonly path: string
}

/** The end of an axis at a figure from 0 to 100; the first axis points up, the others follow clockwise. */
export function pointOnAxis(axis: number, axes: number, figure: number, radius: number): Point {
  const angle = (2 * Math.PI * axis) / axes
  const distance = (figure / 100) * radius
  return { x: tidy(distance * Math.sin(angle)), y: tidy(-distance * Math.cos(angle)) }
}

/**
 * The outline of one profile around the origin. Drawn is the value; where too little is known for one, the low end of
 * the range.
 */
export function outline(profile: readonly ScoreRange[], radius: number): Outline {
  const corners = profile.map(({ value, low, high }, axis) => {
    const figure = value ?? low
    if (figure === null) return null
    return { ...pointOnAxis(axis, profile.length, figure, radius), open: value === null || low !== high }
  })
  return { corners, path: pathAround(corners) }
}

/** The ring at a figure from 0 to 100, as SVG path data. */
export function ring(axes: number, figure: number, radius: number): string {
  return pathAround(Array.from({ length: axes }, (_, axis) => pointOnAxis(axis, axes, figure, radius)))
}

/** Joins neighbouring corners; every missing one leaves a gap, also between the last and the first. */
function pathAround(corners: readonly (Point | null)[]): string {
  const present = corners.filter((corner) => corner !== null)
  if (present.length === corners.length) return `M${present.map(pair).join('L')}Z`
  const lastGap = corners.lastIndexOf(null)
  const fromGap = [...corners.slice(lastGap + 1), ...corners.slice(0, lastGap + 1)]
  let path = ''
  for (const [index, corner] of fromGap.entries()) {
    if (corner !== null) path += `${index > 0 && fromGap[index - 1] !== null ? 'L' : 'M'}${pair(corner)}`
  }
  return path
}

const pair = ({ x, y }: Point) => `${x} ${y}`
/** Two decimals are finer than a pixel; `+ 0` turns −0 into 0. */
export const tidy = (coordinate: number) => Math.round(coordinate * 100) / 100 + 0
