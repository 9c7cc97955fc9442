import { isLevel, LEVELS, type Level, type Response } from '../instrument/vocabulary'
import { agreementOf } from './agreement'
import { FEWEST_SUMMARISED } from './summary'

export interface ResponseCounts {
  readonly levels: Readonly<Record<Level, number>>
  readonly unknown: number
  readonly notApplicable: number
  readonly notAsked: number
}

/** What levels have in common; levels only, nothing between them. */
export interface LevelSummary {
  /** The middle level; of an even number the two middle ones, which differ where the group is split between them. */
  readonly medianLow: Level
  readonly medianHigh: Level
  readonly lowest: Level
  readonly highest: Level
  /** 0 to 1, see `agreementOf`. */
  readonly agreement: number
}

/** How a group answered one item. */
export interface ResponseSpread {
  readonly counts: ResponseCounts
  /** How many answered with a level. */
  readonly n: number
  /**
   * The share of unknown among those who were asked and to whom the item applies, 0 to 1; `null`: these are fewer than
   * `FEWEST_SUMMARISED`.
   */
  readonly unknownShare: number | null
  /** `null`: fewer than `FEWEST_SUMMARISED` levels. */
  readonly summary: LevelSummary | null
}

/** Counts the responses of a group to one item and summarises them; a response that is `null` was not asked for. */
export function responseSpread(responses: readonly (Response | null)[]): ResponseSpread {
  const count = (wanted: Response | null) => responses.filter((response) => response === wanted).length
  const unknown = count('unknown')
  const levels = responses
    .filter((response) => response !== null && isLevel(response))
    .toSorted((one, other) => one - other)
  const n = levels.length
  const applicable = n + unknown
  return {
    counts: {
      levels: { 0: count(0), 1: count(1), 2: count(2), 3: count(3), 4: count(4) },
      unknown,
      notApplicable: count('not-applicable'),
      notAsked: count(null),
    },
    n,
    unknownShare: applicable < FEWEST_SUMMARISED ? null : unknown / applicable,
    summary: summariseLevels(levels),
  }
}

/** Of sorted levels. */
function summariseLevels(sorted: readonly Level[]): LevelSummary | null {
  const spread = agreementOf(LEVELS.map((level) => sorted.filter((each) => each === level).length))
  const medianLow = sorted[Math.ceil(sorted.length / 2) - 1]
  const medianHigh = sorted[Math.floor(sorted.length / 2)]
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (spread === null || medianLow === undefined || medianHigh === undefined) return null
  if (lowest === undefined || highest === undefined) return null
  return { medianLow, medianHigh, lowest, highest, agreement: spread.agreement }
}
