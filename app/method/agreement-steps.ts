import { LEVELS, type Level } from '@/lib/questionnaire/vocabulary'

/** How one level counts in the agreement, by hand. */
export interface AgreementStep {
  readonly level: Level
  readonly count: number
  /** The share of answers up to and including this level. */
  readonly upTo: number
  /** The share on the smaller side of the border above this level; `null`: it is the highest, no border lies above. */
  readonly smallerSide: number | null
}

/** The steps from the numbers of answers on each level to the agreement. */
export function agreementSteps(counts: Readonly<Record<Level, number>>): readonly AgreementStep[] {
  const n = LEVELS.reduce<number>((sum, level) => sum + counts[level], 0)
  return LEVELS.map((level) => {
    const upTo =
      LEVELS.filter((each) => each <= level).reduce<number>((sum, each) => sum + counts[each], 0) / n
    const isHighest = level === LEVELS.at(-1)
    return {
      level,
      count: counts[level],
      upTo,
      smallerSide: isHighest ? null : upTo <= 1 / 2 ? upTo : 1 - upTo,
    }
  })
}
