import { type DimensionId, KEY_DIMENSIONS } from '../instrument/vocabulary'
import { NOT_ASSESSABLE, type ScoreRange } from '../scoring/score-range'
import type { ScoredResult } from '../scoring/scored-result'
import { inWholePoints } from '../scoring/whole-points'

/** One dimension: a figure in whole points for each technology, in their order. */
export interface ProfileRow {
  readonly id: DimensionId
  readonly ranges: readonly ScoreRange[]
  /** The same before something was tried out. */
  readonly before?: readonly ScoreRange[]
}

export interface ProfileGroup {
  /** The verdict asks whether these reach the border. Otherwise: the habits of the foundation. */
  readonly decides: boolean
  readonly rows: readonly ProfileRow[]
}

type Scores = Pick<ScoredResult, 'technologies' | 'askedDimensions'>

/** What was asked, in the instrument's order: first what the verdict looks at, then the foundation. */
export function profileOf(scores: Scores, before?: Scores): readonly ProfileGroup[] {
  return [true, false].map((decides) => ({
    decides,
    rows: scores.askedDimensions
      .filter((id) => KEY_DIMENSIONS.includes(id) === decides)
      .map((id) => ({
        id,
        ranges: rangesOf(scores, id),
        ...(before && { before: rangesOf(before, id) }),
      })),
  }))
}

const rangesOf = ({ technologies }: Scores, dimension: DimensionId): readonly ScoreRange[] =>
  technologies.map(({ dimensions }) =>
    inWholePoints(dimensions.find(({ id }) => id === dimension) ?? NOT_ASSESSABLE),
  )
