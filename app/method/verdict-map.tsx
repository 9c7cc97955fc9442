import { Marker } from '@/components/marker'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import type { TechnologyId, VerdictId } from '@/lib/instrument/vocabulary'
import { isOpen, type ScoreRange } from '@/lib/scoring/score-range'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { HIGHEST_SCORE, LOWEST_SCORE } from './figure-format'
import { spanOf, type VerdictRegion, verdictAt } from './verdict-regions'

/** Where the field of the two axes lies in the drawing, in the drawing's own units. */
const FRAME = { width: 372, height: 364, left: 40, top: 8, size: 312, fontSize: 12.5 } as const

const toX = (percent: number) => FRAME.left + (percent / HIGHEST_SCORE) * FRAME.size
const toY = (percent: number) => FRAME.top + (1 - percent / HIGHEST_SCORE) * FRAME.size

const { width, height, left, top, size, fontSize } = FRAME
const TICKS = [LOWEST_SCORE, FIT_BORDER, HIGHEST_SCORE]

interface Props {
  /** What the drawing is, for those who do not see it. */
  readonly label: string
  readonly axes: { readonly benefit: string; readonly integration: string }
  readonly regions: readonly (VerdictRegion & { readonly label: string })[]
  readonly points: readonly MapPointProps[]
}

/** The verdicts as a field of two axes, drawn on the server; the border is the scoring's own. */
export function VerdictMap({ label, axes, regions, points }: Props) {
  const middle = (LOWEST_SCORE + HIGHEST_SCORE) / 2
  return (
    <svg className="verdict-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {regions.map((region) => (
        <Region {...region} key={`${region.benefit}-${region.integration}`} />
      ))}
      {TICKS.map((tick) => (
        <g key={tick}>
          <text x={toX(tick)} y={top + size + 18} textAnchor="middle" fontSize={fontSize}>
            {tick}
          </text>
          <text x={left - 6} y={toY(tick)} dy="0.35em" textAnchor="end" fontSize={fontSize}>
            {tick}
          </text>
        </g>
      ))}
      <text x={toX(middle)} y={height - 4} textAnchor="middle" fontSize={fontSize}>
        {axes.benefit} →
      </text>
      <text
        transform={`translate(${fontSize} ${toY(middle)}) rotate(-90)`}
        textAnchor="middle"
        fontSize={fontSize}
      >
        {axes.integration} →
      </text>
      {points.map((point, index) => (
        <MapPoint {...point} below={index % 2 === 1} key={point.id} />
      ))}
    </svg>
  )
}

/** A region with its verdict in words; those at the upper edge carry them on top, the others at the bottom. */
function Region({ benefit, integration, verdict, label }: Props['regions'][number]) {
  const across = spanOf(benefit)
  const up = spanOf(integration)
  const atTop = up.to === HIGHEST_SCORE
  return (
    <g data-region={verdict}>
      <rect
        className="region"
        x={toX(across.from)}
        y={toY(up.to)}
        width={toX(across.to) - toX(across.from)}
        height={toY(up.from) - toY(up.to)}
      />
      <text
        x={(toX(across.from) + toX(across.to)) / 2}
        y={atTop ? toY(up.to) + fontSize + 8 : toY(up.from) - 10}
        textAnchor="middle"
        fontSize={fontSize}
        fontWeight={600}
      >
        {label}
      </text>
    </g>
  )
}

interface MapPointProps {
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
function MapPoint({ id, verdict, benefit, integration, label, verdictLabel, below }: MapPointProps) {
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
      <Marker shape={marker} x={x} y={y} size={6} color={color} ground="var(--paper)" open={open} />
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
