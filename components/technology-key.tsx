import type { TechnologyId } from '@/lib/questionnaire/vocabulary'
import { Marker } from './marker'
import { TECHNOLOGY_MARKS } from './technology-marks'

/** How a technology is drawn in the radar: line and marker. */
export function TechnologyKey({ technology }: { readonly technology: TechnologyId }) {
  const { color, dash, marker } = TECHNOLOGY_MARKS[technology]
  return (
    <svg className="technology-key" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
      <line x1={0} y1={8} x2={44} y2={8} stroke={color} strokeWidth={2.5} strokeDasharray={dash} />
      <Marker shape={marker} x={22} y={8} size={4.5} color={color} ground="var(--ground)" open={false} />
    </svg>
  )
}
