import { expect } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import type { Claim, Contradiction, Questionnaire } from '../../../lib/instrument/vocabulary'

/** 2026-1 with one contradiction, of these claims. */
export const claiming = (...claims: Contradiction['claims']): Questionnaire => ({
  ...edition2026,
  contradictions: [{ id: 'made-up', claims }],
})
export const IN_USE: Claim = { item: 'review-ai', from: 3, to: 4 }

/** One sentence among the faults holds all of these words, and it is a sentence. */
export function expectFault(faults: readonly string[], ...mentions: readonly string[]) {
  const found = faults.filter((fault) => mentions.every((mention) => fault.includes(mention)))
  expect(
    found,
    `one fault that mentions ${mentions.join(' and ')}, among:\n${faults.join('\n')}`,
  ).toHaveLength(1)
  for (const fault of faults) expect(fault).toMatch(/^[A-Z"].*\.$/s)
}
