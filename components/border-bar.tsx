import type { ScoreRange } from '@/lib/scoring/score-range'
import { inWholePoints } from '@/lib/scoring/whole-points'

/**
 * A figure from 0 to 100 on its track: the range it may still take, and the value across it. The numbers stand beside it;
 * height and place across the track are the style sheet's.
 */
export function BorderBar(range: ScoreRange) {
  const { value, low, high } = inWholePoints(range)
  return (
    <svg className="border-bar" aria-hidden="true">
      {low !== null && high !== null && high > low && <rect x={`${low}%`} width={`${high - low}%`} />}
      {value !== null && <rect className="value" x={`${value}%`} />}
    </svg>
  )
}
