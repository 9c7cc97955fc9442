import { expect } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import type { EditionFault } from '../../../lib/instrument/edition-fault'
import type { Claim, Contradiction, Questionnaire } from '../../../lib/instrument/vocabulary'

/** 2026-1 with one contradiction, of these claims. */
export const claiming = (...claims: Contradiction['claims']): Questionnaire => ({
  ...edition2026,
  contradictions: [{ id: 'made-up', claims }],
})
export const IN_USE: Claim = { item: 'review-ai', from: 3, to: 4 }

/** One of the faults mentions all of this: keys on the way to it, the rule, or what is named beside it. */
export function expectFault(faults: readonly EditionFault[], ...mentions: readonly string[]) {
  const told = faults.map(({ path, rule, details }) =>
    [...path, rule, ...Object.values(details)].map((part) => String(part).toLowerCase()),
  )
  const found = told.filter((parts) => mentions.every((mention) => parts.includes(mention.toLowerCase())))
  expect(
    found,
    `one fault that mentions ${mentions.join(' and ')}, among:\n${told.map((parts) => parts.join(' ')).join('\n')}`,
  ).toHaveLength(1)
}
