import type { FigureChange } from '@/lib/comparing/figure-change'

/** In the units of the drawing: the line from 0 to 100, and its distance from each edge. */
const LINE = 100
const EDGE = 8
const MIDDLE = 8
const HEIGHT = 2 * MIDDLE
const WIDTH = LINE + 2 * EDGE
const RING = 4
const HEAD = 9
const DOT = 3.5

const at = (figure: number) => EDGE + figure

/**
 * What became of a figure, on a line from 0 to 100. Certain: an arrow from the open ring, dashed where it fell. Else a dot where
 * it stands, with its range where that is all that can be said; nothing without a value. The words stand beside it.
 */
export function ChangeArrow({ change }: { readonly change: FigureChange }) {
  return (
    <svg className="change-arrow" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <ChangePaths change={change} />
    </svg>
  )
}

/** The same as parts of a larger drawing, `16` high and `116` wide. */
export function ChangePaths({ change: { before, after, trend } }: { readonly change: FigureChange }) {
  const { line, solid } = pathsOf(before.value, after, trend)
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

function pathsOf(
  before: number | null,
  { value, low, high }: FigureChange['after'],
  trend: FigureChange['trend'],
): Paths {
  if ((trend === 'rose' || trend === 'fell') && before !== null && value !== null) {
    const way = value > before ? 1 : -1
    const neck = at(value) - way * HEAD
    const start = at(before) + way * RING
    const shaft = way * (neck - start) > 0 ? `M${start} ${MIDDLE}H${neck}` : ''
    return {
      line: `${ringAt(at(before))}${shaft}`,
      solid: `M${neck} ${MIDDLE - 6}L${at(value)} ${MIDDLE}L${neck} ${MIDDLE + 6}Z`,
    }
  }
  const isOpen = trend === 'uncertain' && low !== null && high !== null && high > low
  return {
    line: isOpen ? `M${at(low)} ${MIDDLE - 4}v8m0 -4H${at(high)}m0 -4v8` : '',
    solid: value === null || trend === 'not-comparable' ? '' : dotAt(at(value)),
  }
}

const circleAt = (x: number, radius: number) =>
  `M${x - radius} ${MIDDLE}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
const ringAt = (x: number) => circleAt(x, RING)
const dotAt = (x: number) => circleAt(x, DOT)
