import { Marker } from '@/components/marker'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import type { TechnologyId } from '@/lib/questionnaire/vocabulary'
import { PAPER } from './picture'

/** The marker of a technology beside its name. */
export function PictureMarker({
  technology,
  size,
}: {
  readonly technology: TechnologyId
  readonly size: number
}) {
  const { marker, color } = TECHNOLOGY_MARKS[technology]
  return (
    <svg width={size} height={size} viewBox="-15 -15 30 30">
      {/* Called, not mounted: the picture renderer takes only plain elements inside an svg. */}
      {Marker({ shape: marker, x: 0, y: 0, size: 10, color, ground: PAPER, open: false })}
    </svg>
  )
}
