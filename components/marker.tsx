import type { MarkerShape } from './technology-marks'

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
  const paint = { fill: open ? ground : color, stroke: color, strokeWidth: size / 3, className }
  if (shape === 'circle') return <circle cx={x} cy={y} r={size} {...paint} />
  if (shape === 'square')
    return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} {...paint} />
  const top = y - 1.2 * size
  const bottom = y + 0.9 * size
  return <path d={`M${x} ${top}L${x + 1.15 * size} ${bottom}L${x - 1.15 * size} ${bottom}Z`} {...paint} />
}
