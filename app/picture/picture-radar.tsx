import { Marker } from '@/components/marker'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import { outline, pointOnAxis, ring } from '@/lib/radar/geometry'
import type { TechnologyScore } from '@/lib/scoring/score'
import { PAPER } from './picture'

interface Props {
  readonly technologies: readonly TechnologyScore[]
  readonly axes: number
  /** Width and height in pixels. */
  readonly size: number
}

/** The radar for pictures: without axis names, which nobody could read in a preview, and with heavier lines. */
export function PictureRadar({ technologies, axes, size }: Props) {
  const radius = size / 2 - 14
  return (
    <svg width={size} height={size} viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}>
      {[50, 100].map((figure) => (
        <path d={ring(axes, figure, radius)} fill="none" stroke="#b4bcc5" strokeWidth={2} key={figure} />
      ))}
      {Array.from({ length: axes }, (_, axis) => {
        const { x, y } = pointOnAxis(axis, axes, 100, radius)
        return <path d={`M0 0L${x} ${y}`} stroke="#d5dae0" strokeWidth={2} key={`${x} ${y}`} />
      })}
      {technologies.flatMap(({ id, dimensions }) => {
        const { color, dash, marker } = TECHNOLOGY_MARKS[id]
        const { path, corners } = outline(dimensions, radius)
        return [
          <path
            d={path}
            fill="none"
            stroke={color}
            strokeWidth={6}
            strokeLinejoin="round"
            strokeDasharray={dash?.replaceAll(/\d+/g, (length) => String(2 * Number(length)))}
            key={id}
          />,
          // Called, not mounted: the picture renderer takes only plain elements inside an svg.
          ...corners.map(
            (corner) => corner && Marker({ shape: marker, size: 9, color, ground: PAPER, ...corner }),
          ),
        ]
      })}
    </svg>
  )
}
