import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { Marker } from './marker'
import { type Mark, TECHNOLOGY_MARKS } from './technology-marks'

/** How an outline is drawn in the radar: line and marker. */
export function MarkKey({ mark: { color, dash, marker } }: { readonly mark: Mark }) {
  return (
    <svg className="technology-key" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
      <line x1={0} y1={8} x2={44} y2={8} stroke={color} strokeWidth={2.5} strokeDasharray={dash} />
      <Marker shape={marker} x={22} y={8} size={4.5} color={color} ground="var(--ground)" open={false} />
    </svg>
  )
}

/** How a technology is drawn in the radar. */
export function TechnologyKey({ technology }: { readonly technology: TechnologyId }) {
  return <MarkKey mark={TECHNOLOGY_MARKS[technology]} />
}
