import type { Claim, Contradiction } from './vocabulary'

/**
 * The pairs of answers that hardly go together. `responses`: by item id, as levels or as the text that a field of the
 * form holds; whatever is no level claims nothing. Source: instrument, section 4.
 */
export function contradictionsIn<Pair extends Pick<Contradiction, 'claims'>>(
  contradictions: readonly Pair[],
  responses: Readonly<Record<string, unknown>>,
): readonly Pair[] {
  const holds = ({ item, from, to }: Claim) => {
    const response = responses[item]
    const level = typeof response === 'string' && /^\d$/.test(response) ? Number(response) : response
    return typeof level === 'number' && level >= from && level <= to
  }
  return contradictions.filter(({ claims }) => claims.every(holds))
}
