import type { Responses } from '../questionnaire/response-set'
import type { EditionComparison } from './compare-editions'

/**
 * The responses of an older edition that also answer the newer one: those to shared items, unchanged. A reworded item
 * stays open, because its earlier answer was one to another question.
 */
export function carryOver(responses: Responses, { shared }: EditionComparison): Responses {
  const carried = shared.flatMap((id) => {
    const response = Object.hasOwn(responses, id) ? responses[id] : undefined
    return response === undefined ? [] : [[id, response] as const]
  })
  return Object.fromEntries(carried)
}

/** Whether a reader would be asked something else, or count differently, than in the older edition. */
export function isDifferent({ shared: _, ...differences }: EditionComparison): boolean {
  return Object.values(differences).some((list) => list.length > 0)
}
