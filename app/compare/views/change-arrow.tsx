import type { FigureChange } from '@/lib/comparing/figure-change'
import type { ScoreRange } from '@/lib/scoring/score-range'

/** In the units of the drawing: the line from 0 to 100, and its distance from each edge. */
const LINE = 100
const EDGE = 8
const MIDDLE = 9
const HEIGHT = 2 * MIDDLE
const WIDTH = LINE + 2 * EDGE
const RING = { outer: 7, inner: 4 }
const HEAD = { length: 14, half: 9 }
const DOT = 5

const at = (figure: number) => EDGE + figure

/**
 * What became of a figure, on a line from 0 to 100. Certain: an arrow from the open ring, dashed where it fell. Else a dot where
 * it stands now, on the ranges before and after where they touch; nothing without a value. The words stand beside it.
 */
export function ChangeArrow({ change }: { readonly change: FigureChange }) {
  return (
    <svg className="change-arrow" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <ChangePaths change={change} />
    </svg>
  )
}

/** The same as parts of a larger drawing, `18` high and `116` wide. */
export function ChangePaths({ change: { before, after, trend } }: { readonly change: FigureChange }) {
  const { line, solid } = pathsOf(before, after, trend)
  return (
    <>
      <path className="arrow-scale" d={`M${EDGE} ${MIDDLE}h${LINE}`} />
      {line && <path className={`arrow-line arrow-${trend}`} d={line} />}
      {solid && <path className="arrow-solid" d={solid} />}
    </>
  )
}

export const ARROW_WIDTH = WIDTH

interface Paths {
  readonly line: string
  readonly solid: string
}

function pathsOf(before: ScoreRange, { value, ...after }: ScoreRange, trend: FigureChange['trend']): Paths {
  const from = before.value
  if ((trend === 'rose' || trend === 'fell') && from !== null && value !== null) {
    const way = value > from ? 1 : -1
    const neck = at(value) - way * HEAD.length
    const start = at(from) + way * RING.outer
    return {
      line: way * (neck - start) > 0 ? `M${start} ${MIDDLE}H${neck}` : '',
      // The hole runs the other way round, so that it stays open, and a head across it does not.
      solid: `${disc(at(from), RING.outer, 1)}${disc(at(from), RING.inner, 0)}M${neck} ${MIDDLE - way * HEAD.half}L${at(value)} ${MIDDLE}L${neck} ${MIDDLE + way * HEAD.half}Z`,
    }
  }
  const ends = [before, after].flatMap(({ low, high }) => (low === null || high === null ? [] : [low, high]))
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  return {
    line: trend === 'uncertain' ? `M${at(low)} ${MIDDLE - 5}v10m0 -5H${at(high)}m0 -5v10` : '',
    solid: value === null || trend === 'not-comparable' ? '' : disc(at(value), DOT, 1),
  }
}

const disc = (x: number, radius: number, sweep: 0 | 1) =>
  `M${x - radius} ${MIDDLE}a${radius} ${radius} 0 1 ${sweep} ${2 * radius} 0a${radius} ${radius} 0 1 ${sweep} ${-2 * radius} 0Z`
