import { expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { itemChanges } from '../../../lib/comparing/item-change'
import { twoSights } from '../../../lib/comparing/two-sights'
import type { ResponseSet } from '../../../lib/instrument/response-set'

/** The adviser sees two things otherwise, knows one less, and was asked about KI alone. */
const adviser: ResponseSet = {
  ...workedExample,
  technologies: ['ai'],
  responses: { ...workedExample.responses, 'ai-process': 0, 'ideas-prototype': 0, 'ai-use-case': 'unknown' },
}
const sights = twoSights(itemChanges(questionnaire, workedExample, adviser))
const distanceOf = (item: string) => sights.items.find(({ change }) => change.item === item)?.distance

test('the furthest apart come first, what one of them could not rate comes last', () => {
  const distances = sights.items.map(({ distance }) => distance ?? -1)
  expect(distances).toEqual(distances.toSorted((one, other) => other - one))
  expect(distanceOf('ai-process')).toBe(Number(workedExample.responses['ai-process']))
  expect(distanceOf('ai-use-case')).toBeNull()
})

test('what only one of them was asked counts nowhere', () => {
  expect(sights.items.some(({ change }) => change.technology === 'bitcoin')).toBe(false)
  const rated = sights.items.filter(({ distance }) => distance !== null)
  expect(sights.agreement?.n).toBe(rated.length)
  expect(sights.agreement?.exact).toBe(rated.filter(({ distance }) => distance === 0).length)
})

test('without a level from both there is no agreement', () => {
  const nothing = {
    ...adviser,
    responses: Object.fromEntries(questionnaire.items.map(({ id }) => [id, 'unknown' as const])),
  }
  expect(twoSights(itemChanges(questionnaire, workedExample, nothing)).agreement).toBeNull()
})
