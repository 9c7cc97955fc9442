import { Marker } from '@/components/marker'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import type { TechnologyId, VerdictId } from '@/lib/questionnaire/vocabulary'
import { isOpen, type ScoreRange } from '@/lib/scoring/score-range'
import { FRAME, toX, toY } from './map-frame'
import { verdictAt } from './verdict-regions'

export interface MapPointProps {
  readonly id: TechnologyId
  readonly verdict: VerdictId
  readonly benefit: ScoreRange
  readonly integration: ScoreRange
  readonly label: string
  readonly verdictLabel: string
  /** The label stands below the marker. */
  readonly below?: boolean
}

/** One technology in the field: its marker, its ranges as lines, and its verdict where that is not its region's. */
export function MapPoint({ id, verdict, benefit, integration, label, verdictLabel, below }: MapPointProps) {
  if (benefit.value === null || integration.value === null) return null
  const { color, marker } = TECHNOLOGY_MARKS[id]
  const [x, y] = [toX(benefit.value), toY(integration.value)]
  const open = isOpen(benefit) || isOpen(integration)
  const lines =
    verdict === verdictAt(benefit.value, integration.value) ? [label] : [`${label}:`, verdictLabel]
  const { fontSize } = FRAME
  return (
    <g data-point={id}>
      <path
        d={`M${toX(benefit.low ?? 0)} ${y}H${toX(benefit.high ?? 0)}M${x} ${toY(integration.low ?? 0)}V${toY(integration.high ?? 0)}`}
        stroke={color}
        strokeWidth={2.5}
        fill="none"
      />
      <Marker shape={marker} x={x} y={y} size={6} color={color} ground="var(--ground)" open={open} />
      {lines.map((line, index) => (
        <text
          key={line}
          // Beside a line, so that it does not run through the words; else above or below the marker.
          x={open ? x + 9 : x}
          y={open ? y + 5 + index * fontSize * 1.2 : y + (below ? fontSize + 10 : -12)}
          textAnchor={open ? 'start' : 'middle'}
          fontSize={fontSize}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
