import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { FRAME, toX, toY } from './map-frame'
import { MapPoint, type MapPointProps } from './map-point'
import { HIGHEST_SCORE, LOWEST_SCORE } from './score-bounds'
import { spanOf, type VerdictRegion } from './verdict-regions'

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
