import { axisLabel, outline, type Point, pointOnAxis, ring, tidy } from '@/lib/drawing/radar'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { askedScores, type ScoredResult } from '@/lib/scoring/scored-result'
import { type Mark, markerPath, markerStroke, TECHNOLOGY_MARKS } from './technology-marks'

const RADIUS = 100
const HALF_WIDTH = 225
const FONT_SIZE = 14.5
const TOP = -140
const HEIGHT = 285
const RINGS = [25, 50, 75, 100]
/** In the units of the drawing, from the centre to a side. */
const MARKER_SIZE = { full: 4, muted: 2.5 }
const LABEL_FRAME = { radius: RADIUS, halfWidth: HALF_WIDTH, fontSize: FONT_SIZE }

interface LabelProps {
  /** The names of the axes, in the order of the dimensions. */
  readonly axisLabels: readonly string[]
  /** What the drawing is, for those who do not see it. */
  readonly label: string
}

interface Props extends LabelProps {
  readonly report: Pick<ScoredResult, 'technologies' | 'askedDimensions'>
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

/**
 * Profiles as a radar chart, drawn on the server: works without JavaScript and prints. Few elements, because each is sent
 * twice: one path for the grid, and for each outline its line, its closed markers and its open ones.
 */
export function RadarOutlines({ outlines, axisLabels, label }: OutlinesProps) {
  const axes = axisLabels.length
  const rays = axisLabels
    .map((_, axis) => pointOnAxis(axis, axes, 100, RADIUS))
    .map(({ x, y }) => `M0 0L${x} ${y}`)
  return (
    <svg
      className="radar"
      viewBox={`${-HALF_WIDTH} ${TOP} ${2 * HALF_WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path
        className="radar-grid"
        d={[...RINGS.map((figure) => pathAround(ring(axes, figure, RADIUS))), ...rays].join('')}
      />
      <g fontSize={FONT_SIZE}>
        {axisLabels.map((name, axis) => (
          <text {...axisLabel(name, axis, axes, LABEL_FRAME)} key={name}>
            {name}
          </text>
        ))}
      </g>
      {outlines.map(({ key, dimensions, mark: { color, dash, marker }, isMuted = false }) => {
        const corners = outline(dimensions, RADIUS)
        const size = isMuted ? MARKER_SIZE.muted : MARKER_SIZE.full
        const markers = (open: boolean) =>
          corners.map((corner) => (corner?.open === open ? markerPath(marker, size, corner) : '')).join('')
        const [closed, open] = [markers(false), markers(true)]
        return (
          <g
            key={key}
            data-muted={isMuted || undefined}
            stroke={color}
            fill={color}
            strokeWidth={tidy(markerStroke(size))}
          >
            <path className="outline" d={pathAround(corners)} strokeDasharray={dash} />
            {closed && <path d={closed} />}
            {open && <path d={open} fill="var(--paper)" />}
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
