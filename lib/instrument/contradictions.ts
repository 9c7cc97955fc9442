import type { Contradiction } from './vocabulary'

/**
 * The pairs of answers that hardly go together, among the items that are asked. `responses`: by item id, as levels or as
 * the text that a field of the form holds; whatever is no level claims nothing. Source: instrument, section 4.
 */
export function contradictionsIn<Pair extends Pick<Contradiction, 'claims'>>(
  contradictions: readonly Pair[],
  asked: readonly string[],
  responses: Readonly<Record<string, unknown>>,
): readonly Pair[] {
  return contradictions.filter(({ claims }) =>
    claims.every(({ item, from, to }) => {
      // No level is NaN, which lies between no two numbers.
      const level = Number(responses[item])
      return asked.includes(item) && level >= from && level <= to
    }),
  )
}
