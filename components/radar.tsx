import {
  acrossAxis,
  axisName,
  drawnFigure,
  outline,
  type Point,
  pointOnAxis,
  ring,
  stepsAside,
  tidy,
} from '@/lib/drawing/radar'
import { NOT_ASSESSABLE, type ScoreRange } from '@/lib/scoring/score-range'
import { askedScores, type ScoredResult } from '@/lib/scoring/scored-result'
import { type Mark, markerPath, markerStroke, TECHNOLOGY_MARKS } from './technology-marks'

const RADIUS = 106
/** The drawing, with its centre as the origin; as wide as the smallest phones. */
const FRAME = { left: -180, top: -158, width: 360, height: 300 }
const RINGS = [25, 75, 100]
/** Where the verdict turns. */
const BORDER = 50
const MARKER_SIZE = { full: 4.6, muted: 3.6 }
const LABEL_FRAME = { radius: RADIUS, halfWidth: FRAME.width / 2, fontSize: 12.5 }
const LINE_HEIGHT = 14

interface LabelProps {
  /** The names of the axes, in the order of the dimensions; a soft hyphen says where one may be parted. */
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
  const aside = axisLabels.map((_, axis) =>
    stepsAside(
      outlines.map(({ dimensions }) => drawnFigure(dimensions[axis] ?? NOT_ASSESSABLE)),
      RADIUS,
    ),
  )
  return (
    <svg
      className="radar"
      viewBox={`${FRAME.left} ${FRAME.top} ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label={label}
    >
      <path
        className="radar-grid"
        d={[...RINGS.map((figure) => pathAround(ring(axes, figure, RADIUS))), ...rays].join('')}
      />
      <path className="radar-border" d={pathAround(ring(axes, BORDER, RADIUS))} />
      {axisLabels.map((name, axis) => {
        const { lines, x, y, textAnchor } = axisName(name, axis, axes, LABEL_FRAME)
        const [first, second] = lines
        return (
          <text x={x} y={y} textAnchor={textAnchor} key={name}>
            {second === undefined ? (
              first
            ) : (
              <>
                <tspan>{first}</tspan>
                <tspan x={x} dy={LINE_HEIGHT}>
                  {second}
                </tspan>
              </>
            )}
          </text>
        )
      })}
      {outlines.map(({ key, dimensions, mark: { color, dash, marker }, isMuted = false }, place) => {
        const corners = outline(dimensions, RADIUS)
        const size = isMuted ? MARKER_SIZE.muted : MARKER_SIZE.full
        const markers = (open: boolean) =>
          corners
            .map((corner, axis) =>
              corner?.open === open
                ? markerPath(marker, size, acrossAxis(corner, axis, axes, aside[axis]?.[place] ?? 0))
                : '',
            )
            .join('')
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
