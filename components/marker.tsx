import { type MarkerShape, markerPath, markerStroke } from './technology-marks'

interface Props {
  readonly shape: MarkerShape
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: string
  /** What an open marker is filled with: the ground it stands on. */
  readonly ground: string
  readonly open: boolean
  readonly className?: string
}

/** One marker of an outline; open where something is still unknown. */
export function Marker({ shape, x, y, size, color, ground, open, className }: Props) {
  const paint = { fill: open ? ground : color, stroke: color, strokeWidth: markerStroke(size), className }
  if (shape === 'circle') return <circle cx={x} cy={y} r={size} {...paint} />
  return <path d={markerPath(shape, size, { x, y })} {...paint} />
}
