import type { TechnologyId } from '@/lib/instrument/vocabulary'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { Marker } from './marker'
import { TECHNOLOGY_MARKS } from './technology-marks'

const HEIGHT = 28
/** Before above, after below, so that neither hides the other or its range. */
const LINE = { before: 8, after: 20 }
const MARKER_SIZE = 5

interface Props {
  readonly technology: TechnologyId
  readonly before: ScoreRange
  readonly after: ScoreRange
}

/**
 * A figure from 0 to 100 twice: before as an open marker, after as a filled one, each with its range as a line. Places
 * are percentages, so that markers stay round at any width. The numbers stand beside it in words.
 */
export function Dumbbell({ technology, before, after }: Props) {
  const { color, marker } = TECHNOLOGY_MARKS[technology]
  return (
    <svg className="dumbbell" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {[0, 25, 50, 75, 100].map((figure) => (
        <line className="dumbbell-grid" key={figure} x1={`${figure}%`} x2={`${figure}%`} y1={0} y2={HEIGHT} />
      ))}
      {before.value !== null && after.value !== null && (
        <line
          className="dumbbell-bar"
          x1={`${before.value}%`}
          x2={`${after.value}%`}
          y1={LINE.before}
          y2={LINE.after}
        />
      )}
      {(['before', 'after'] as const).map((time) => {
        const { value, low, high } = time === 'before' ? before : after
        const y = LINE[time]
        return (
          <g key={time}>
            {low !== null && high !== null && high > low && (
              <g stroke={color} strokeWidth={1.5}>
                <line x1={`${low}%`} x2={`${high}%`} y1={y} y2={y} />
                <line x1={`${low}%`} x2={`${low}%`} y1={y - 3} y2={y + 3} />
                <line x1={`${high}%`} x2={`${high}%`} y1={y - 3} y2={y + 3} />
              </g>
            )}
            {value !== null && (
              <svg x={`${value}%`} y={y} overflow="visible" aria-hidden="true">
                <Marker
                  shape={marker}
                  x={0}
                  y={0}
                  size={MARKER_SIZE}
                  color={color}
                  ground="var(--paper)"
                  open={time === 'before'}
                />
              </svg>
            )}
          </g>
        )
      })}
    </svg>
  )
}
