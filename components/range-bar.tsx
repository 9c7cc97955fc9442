import { tidy } from '@/lib/drawing/radar'
import type { ScoreRange } from '@/lib/scoring/score-range'

/** Width of the mark at the value itself, in points. */
const MARK = 1.2

/** A figure from 0 to 100 as a bar, the range it may still take behind it. The numbers stand beside it in words. */
export function RangeBar({ value, low, high }: ScoreRange) {
  const mark = value === null ? 0 : Math.max(value - MARK / 2, 0)
  return (
    <svg className="range-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      {low !== null && high !== null && high > low && (
        <path d={`M${tidy(low)} 1H${tidy(high)}V11H${tidy(low)}Z`} />
      )}
      {value !== null && (
        <path d={`M0 3H${tidy(value)}V9H0ZM${tidy(mark)} 0h${MARK}V12h-${MARK}Z`} fill="currentColor" />
      )}
    </svg>
  )
}
