import { axisLabel } from '@/lib/radar/axis-label'
import { outline, pointOnAxis, ring } from '@/lib/radar/geometry'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { Marker } from './marker'
import type { Mark } from './technology-marks'

const RADIUS = 100
const HALF_WIDTH = 225
const FONT_SIZE = 14.5
const TOP = -140
const HEIGHT = 285
const RINGS = [25, 50, 75, 100]
const LABEL_FRAME = { radius: RADIUS, halfWidth: HALF_WIDTH, fontSize: FONT_SIZE }

/** One profile: a figure for each axis, and how they are drawn. */
export interface RadarOutline {
  readonly key: string
  readonly dimensions: readonly (ScoreRange & { readonly id: string })[]
  readonly mark: Mark
  /** Drawn thin: it is not what the reader should look at. */
  readonly isMuted?: boolean
}

interface Props {
  readonly outlines: readonly RadarOutline[]
  /** The names of the axes, in the order of the dimensions. */
  readonly axisLabels: readonly string[]
  /** What the drawing is, for those who do not see it. */
  readonly label: string
}

/** Profiles as a radar chart, drawn on the server: works without JavaScript and prints. */
export function RadarOutlines({ outlines, axisLabels, label }: Props) {
  const axes = axisLabels.length
  return (
    <svg
      className="radar"
      viewBox={`${-HALF_WIDTH} ${TOP} ${2 * HALF_WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <g className="radar-grid">
        {RINGS.map((figure) => (
          <path d={ring(axes, figure, RADIUS)} key={figure} />
        ))}
        {axisLabels.map((name, axis) => {
          const end = pointOnAxis(axis, axes, 100, RADIUS)
          return <line x1={0} y1={0} x2={end.x} y2={end.y} key={name} />
        })}
      </g>
      {axisLabels.map((name, axis) => (
        <text {...axisLabel(name, axis, axes, LABEL_FRAME)} fontSize={FONT_SIZE} key={name}>
          {name}
        </text>
      ))}
      {outlines.map(({ key, dimensions, mark, isMuted = false }) => {
        const { color, dash, marker } = mark
        const { path, corners } = outline(dimensions, RADIUS)
        return (
          <g key={key} data-muted={isMuted || undefined}>
            <path className="outline" d={path} stroke={color} strokeDasharray={dash} />
            {dimensions.map((dimension, axis) => {
              const corner = corners[axis]
              return (
                corner && (
                  <Marker
                    shape={marker}
                    size={isMuted ? 2.5 : 4}
                    color={color}
                    ground="var(--ground)"
                    {...corner}
                    key={dimension.id}
                  />
                )
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
