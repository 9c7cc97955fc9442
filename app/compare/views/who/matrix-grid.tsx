import { FIT_BORDER } from '@/lib/scoring/thresholds'

/** The length of both axes, in units of the drawing. */
export const SIDE = 340
const TICKS = [0, 25, 50, 75, 100]
/** Where a figure from 0 to 100 lies on an axis. */
export const along = (figure: number) => (figure / 100) * SIDE

interface Props {
  /** What the axes show. */
  readonly across: string
  readonly up: string
}

/** The ground of the matrix: axes with their figures, and the quarter in which a technology fits. */
export function MatrixGrid({ across, up }: Props) {
  const border = along(FIT_BORDER)
  return (
    <>
      <rect className="matrix-fit" x={border} y={0} width={SIDE - border} height={SIDE - border} />
      {TICKS.map((figure) => (
        <g key={figure}>
          <path
            className={figure === FIT_BORDER ? 'chart-border' : 'chart-grid'}
            d={`M${along(figure)} 0V${SIDE}M0 ${along(figure)}H${SIDE}`}
          />
          <text className="chart-text" x={along(figure)} y={SIDE + 18} textAnchor="middle">
            {figure}
          </text>
          <text className="chart-text" x={-8} y={SIDE - along(figure) + 5} textAnchor="end">
            {figure}
          </text>
        </g>
      ))}
      <text className="chart-text chart-axis" x={SIDE / 2} y={SIDE + 40} textAnchor="middle">
        {across}
      </text>
      <text
        className="chart-text chart-axis"
        transform={`translate(-36 ${SIDE / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {up}
      </text>
    </>
  )
}
