import { outline, pointOnAxis, ring } from '@/lib/radar/geometry'
import type { TechnologyScore } from '@/lib/scoring/score'
import { Marker } from './marker'
import { TECHNOLOGY_MARKS } from './technology-marks'

const RADIUS = 105
const HALF_WIDTH = 215
const TOP = -140
const HEIGHT = 285
const RINGS = [25, 50, 75, 100]
/** Average width of a character of the label font, for keeping labels inside the drawing. */
const CHARACTER_WIDTH = 7.4

interface Props {
  readonly technologies: readonly TechnologyScore[]
  /** The names of the axes, in the order of the dimensions. */
  readonly axisLabels: readonly string[]
  /** What the drawing is, for those who do not see it. */
  readonly label: string
}

/** The profile as a radar chart, drawn on the server: works without JavaScript and prints. */
export function Radar({ technologies, axisLabels, label }: Props) {
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
        <text {...labelPosition(name, axis, axes)} textAnchor="middle" key={name}>
          {name}
        </text>
      ))}
      {technologies.map(({ id, dimensions }) => {
        const { color, dash, marker } = TECHNOLOGY_MARKS[id]
        const { path, corners } = outline(dimensions, RADIUS)
        return (
          <g key={id}>
            <path className="outline" d={path} stroke={color} strokeDasharray={dash} />
            {dimensions.map((dimension, axis) => {
              const corner = corners[axis]
              return (
                corner && (
                  <Marker
                    shape={marker}
                    size={4}
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

/** Just outside the end of the axis, but never outside the drawing; sideways axes have their label below. */
function labelPosition(name: string, axis: number, axes: number) {
  const { x, y } = pointOnAxis(axis, axes, 100, RADIUS + 20)
  const room = HALF_WIDTH - (name.length * CHARACTER_WIDTH) / 2
  const isSideways = Math.abs(y) < RADIUS / 2
  return { x: Math.min(Math.max(x, -room), room), y: y + (isSideways ? 18 : 5) }
}
