import type { ScoreRange } from '@/lib/scoring/score-range'

/** A figure from 0 to 100 as a bar, the range it may still take behind it. The numbers stand beside it in words. */
export function RangeBar({ value, low, high }: ScoreRange) {
  return (
    <svg
      className="range-bar"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="range-bar-track" x={0} y={5.5} width={100} height={1} />
      {low !== null && high !== null && high > low && (
        <rect className="range-bar-range" x={low} y={1} width={high - low} height={10} />
      )}
      {value !== null && <rect className="range-bar-value" x={0} y={3} width={value} height={6} />}
      {value !== null && (
        <rect className="range-bar-value" x={Math.max(value - 0.6, 0)} y={0} width={1.2} height={12} />
      )}
    </svg>
  )
}
