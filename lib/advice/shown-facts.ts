import type { Fact } from '../questionnaire/fact'
import type { Responses } from '../questionnaire/response-set'
import { type Item, isLevel } from '../questionnaire/vocabulary'

/** From this level on the firm knows its way about: the fact would tell it nothing new. */
const KNOWN_FROM = 3

/** The facts that stand beside a result: their item was asked and answered with 0, 1, 2 or unknown. */
export function shownFacts(
  facts: readonly Fact[],
  asked: readonly Item[],
  responses: Responses,
): readonly Fact[] {
  return facts.filter(({ item }) => {
    const response = asked.some(({ id }) => id === item) ? responses[item] : undefined
    return response !== undefined && (isLevel(response) ? response < KNOWN_FROM : response === 'unknown')
  })
}
