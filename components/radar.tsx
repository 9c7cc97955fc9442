import type { TechnologyScore } from '@/lib/scoring/score'
import { RadarOutlines } from './radar-outlines'
import { TECHNOLOGY_MARKS } from './technology-marks'

interface Props {
  readonly technologies: readonly TechnologyScore[]
  /** The names of the axes, in the order of the dimensions. */
  readonly axisLabels: readonly string[]
  /** What the drawing is, for those who do not see it. */
  readonly label: string
}

/** The profile of one result: an outline for each technology. */
export function Radar({ technologies, ...props }: Props) {
  const outlines = technologies.map(({ id, dimensions }) => ({
    key: id,
    dimensions,
    mark: TECHNOLOGY_MARKS[id],
  }))
  return <RadarOutlines outlines={outlines} {...props} />
}
