import { axisLabel, outline, type Point, pointOnAxis, ring } from '@/lib/drawing/radar'
import { askedScores, type Report } from '@/lib/report/report'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { Marker } from './marker'
import { type Mark, TECHNOLOGY_MARKS } from './technology-marks'

const RADIUS = 100
const HALF_WIDTH = 225
const FONT_SIZE = 14.5
const TOP = -140
const HEIGHT = 285
const RINGS = [25, 50, 75, 100]
const LABEL_FRAME = { radius: RADIUS, halfWidth: HALF_WIDTH, fontSize: FONT_SIZE }

interface LabelProps {
  /** The names of the axes, in the order of the dimensions. */
  readonly axisLabels: readonly string[]
  /** What the drawing is, for those who do not see it. */
  readonly label: string
}

interface Props extends LabelProps {
  readonly report: Pick<Report, 'technologies' | 'askedDimensions'>
}

/** The profile of one result: an outline for each technology, over the dimensions that were asked. */
export function Radar({ report, ...props }: Props) {
  const outlines = report.technologies.map((score) => ({
    key: score.id,
    dimensions: askedScores(report, score),
    mark: TECHNOLOGY_MARKS[score.id],
    isMuted: score.verdict === 'not-now',
  }))
  return <RadarOutlines outlines={outlines} {...props} />
}

/** One profile: a figure for each axis, and how they are drawn. */
interface RadarOutline {
  readonly key: string
  readonly dimensions: readonly (ScoreRange & { readonly id: string })[]
  readonly mark: Mark
  /** Drawn thin: it is not what the reader should look at. */
  readonly isMuted?: boolean
}

interface OutlinesProps extends LabelProps {
  readonly outlines: readonly RadarOutline[]
}

/** Profiles as a radar chart, drawn on the server: works without JavaScript and prints. */
export function RadarOutlines({ outlines, axisLabels, label }: OutlinesProps) {
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
          <path d={pathAround(ring(axes, figure, RADIUS))} key={figure} />
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
        const corners = outline(dimensions, RADIUS)
        return (
          <g key={key} data-muted={isMuted || undefined}>
            <path className="outline" d={pathAround(corners)} stroke={color} strokeDasharray={dash} />
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

/** SVG path data through neighbouring corners; every missing one leaves a gap, also between the last and the first. */
export function pathAround(corners: readonly (Point | null)[]): string {
  const present = corners.filter((corner) => corner !== null)
  if (present.length === corners.length) return `M${present.map(pair).join('L')}Z`
  const lastGap = corners.lastIndexOf(null)
  const fromGap = [...corners.slice(lastGap + 1), ...corners.slice(0, lastGap + 1)]
  let path = ''
  for (const [index, corner] of fromGap.entries()) {
    if (corner !== null) path += `${index > 0 && fromGap[index - 1] !== null ? 'L' : 'M'}${pair(corner)}`
  }
  return path
}

const pair = ({ x, y }: Point) => `${x} ${y}`
