import { summarise } from '../statistics/summary'

/** The heights of a strip: strokes from top to bottom, the box of the middle half within. */
const HEIGHT = 24
const BOX = { top: 5, height: 14 }

/**
 * One stroke for each value from 0 to 100, the box of the middle half, and the median, as SVG path data in an area of 100 × 24.
 * Equal values share a stroke. `box` and `median` are empty where there are too few values to be summarised.
 */
export function stripPaths(
  values: readonly number[],
): Readonly<Record<'strokes' | 'box' | 'median', string>> {
  const summary = summarise(values)
  return {
    strokes: [...new Set(values)].map((value) => `M${value} 2V${HEIGHT - 2}`).join(''),
    box: summary
      ? `M${summary.lowerQuartile} ${BOX.top}H${summary.upperQuartile}v${BOX.height}H${summary.lowerQuartile}z`
      : '',
    median: summary ? `M${summary.median} 0V${HEIGHT}` : '',
  }
}
