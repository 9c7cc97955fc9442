import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { type Mark, markerPath, TECHNOLOGY_MARKS } from './technology-marks'

/** The marker of a technology as a bullet beside its name. */
export function TechnologyMark({ technology }: { readonly technology: TechnologyId }) {
  return (
    <svg className="technology-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={markerPath(TECHNOLOGY_MARKS[technology].marker, 4.75, CENTRE)} fill="var(--tech)" />
    </svg>
  )
}

const CENTRE = { x: 6, y: 6 }

const HALFWAY = { x: 22, y: 8 }

/** How an outline is drawn in the radar: line and marker. */
export function MarkKey({ mark: { color, dash, marker } }: { readonly mark: Mark }) {
  return (
    <svg className="technology-key" viewBox="0 0 44 16" aria-hidden="true">
      <path d="M0 8H44" stroke={color} strokeWidth={2.5} strokeDasharray={dash} />
      <path d={markerPath(marker, 5.25, HALFWAY)} fill={color} />
    </svg>
  )
}

/** How a technology is drawn in the radar. */
export function TechnologyKey({ technology }: { readonly technology: TechnologyId }) {
  return <MarkKey mark={TECHNOLOGY_MARKS[technology]} />
}
