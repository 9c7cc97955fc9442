import type { Advice } from './advice'
import { LEVERS_SHOWN } from './levers'

/** As many as can be tried out with the result still in sight. */
const MOST = 5

/**
 * The items whose answers matter most, best first: in turn one of each technology, first what is still unknown and can
 * change its verdict, then its levers or, for "not now", its smallest step. At most five; none where every answer is at
 * the top.
 */
export function mostEffective(advice: readonly Advice[]): readonly string[] {
  const queues = advice.map(({ openQuestions, levers, nextVerdict }) => [
    ...openQuestions.filter(({ canChangeVerdict }) => canChangeVerdict),
    ...(levers.length > 0 ? levers.slice(0, LEVERS_SHOWN) : (nextVerdict.step?.set ?? [])),
  ])
  const longest = Math.max(0, ...queues.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, place) =>
    queues.flatMap((queue) => queue[place]?.item ?? []),
  )
  return [...new Set(inTurn.flat())].slice(0, MOST)
}
