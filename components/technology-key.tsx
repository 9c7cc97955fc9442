import type { TechnologyId } from '@/lib/questionnaire/vocabulary'
import { MarkKey } from './mark-key'
import { TECHNOLOGY_MARKS } from './technology-marks'

/** How a technology is drawn in the radar. */
export function TechnologyKey({ technology }: { readonly technology: TechnologyId }) {
  return <MarkKey mark={TECHNOLOGY_MARKS[technology]} />
}
