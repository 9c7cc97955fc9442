import type { Day } from '../instrument/vocabulary'
import type { StoredPlan } from '../plan/stored-plans'
import type { Decision, NamedResult } from './collection'

/** Something that is to be done in a group of results: a measure of a firm's plan, or a decision with a day. */
export interface GroupMeasure {
  /** The result whose plan says so; `null`: the group decided it. */
  readonly result: NamedResult | null
  /** Empty where there is none, and for what all decided together. */
  readonly group: string
  /** What was decided on; `null` for a measure. */
  readonly item: string | null
  readonly text: string
  readonly person: string
  readonly due: Day | null
  /** How it is noticed that it is done; empty where nobody said. */
  readonly sign: string
  readonly isDone: boolean
}

/**
 * What is to be done in a group, by its days: first what is due first, last what has no day; of one day in the order of
 * the results, and decisions after them. What is done stays in its place. `plans`: of a result the first that names its code
 * counts. One that belongs to several results, because answers were revised, is listed once, with the latest of them.
 */
export function groupMeasures(
  results: readonly NamedResult[],
  plans: readonly StoredPlan[],
  decisions: readonly Decision[],
): readonly GroupMeasure[] {
  const planned = new Map(
    results.flatMap((result) => {
      const stored = plans.find(({ codes }) => codes.includes(result.code))
      return stored ? [[stored, result] as const] : []
    }),
  )
  const measures = [...planned].flatMap(([{ plan }, result]) =>
    plan.measures.map(
      ({ text, person, due, sign, isDone }): GroupMeasure => ({
        ...{ result, group: result.naming.group, item: null },
        ...{ text, person, due, sign, isDone },
      }),
    ),
  )
  const decided = decisions.flatMap(({ group, item, text, person = '', due }): readonly GroupMeasure[] =>
    due === undefined ? [] : [{ result: null, group, item, text, person, due, sign: '', isDone: false }],
  )
  return [...measures, ...decided].sort((one, other) => inOrder(one.due, other.due))
}

/** Of a part of the results what their groups decided: what others or all together did stays with them. */
export function decisionsAmong(
  decisions: readonly Decision[],
  results: readonly NamedResult[],
  isAll: boolean,
): readonly Decision[] {
  const groups = new Set(results.map(({ naming }) => naming.group))
  return decisions.filter(({ group }) => isAll || (group !== '' && groups.has(group)))
}

/** Days as they follow each other; none comes last. */
function inOrder(one: Day | null, other: Day | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
