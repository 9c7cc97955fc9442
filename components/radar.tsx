import { askedScores, type ScoredResult } from '@/lib/report/scored-result'
import { RadarOutlines } from './radar-outlines'
import { TECHNOLOGY_MARKS } from './technology-marks'

interface Props {
  readonly report: Pick<ScoredResult, 'technologies' | 'askedDimensions'>
  /** The names of the axes, in the order of the dimensions that were asked. */
  readonly axisLabels: readonly string[]
  /** What the drawing is, for those who do not see it. */
  readonly label: string
}

/** The profile of one result: an outline for each technology, over the dimensions that were asked. */
export function Radar({ report, ...props }: Props) {
  const outlines = report.technologies.map((score) => ({
    key: score.id,
    dimensions: askedScores(report, score),
    mark: TECHNOLOGY_MARKS[score.id],
    isMuted: score.verdict === 'not-now',
  }))
  return <RadarOutlines outlines={outlines} {...props} />
}
