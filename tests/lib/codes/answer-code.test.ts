import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { decodeCode } from '../../../lib/codes/decode'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { ResponseSet } from '../../../lib/instrument/response-set'
import { FORMS, type Response } from '../../../lib/instrument/vocabulary'
import { DAYS, dayFromNumber } from '../../../lib/responses/day'
import { answering, gerlach, huber, PERSONAS, responseSetOf } from '../personas'
import { anyResponseSet, offered, TECHNOLOGY_CHOICES } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

vi.setConfig({ testTimeout: 60_000 })

/** Section 10 of the instrument, the answer code. */
const EDITIONS = [edition2026, syntheticEdition]
const LAST_DAY = dayFromNumber(DAYS - 1)

const reopened = (code: string, today = LAST_DAY) => {
  const opened = decodeCode(EDITIONS, code, today)
  return opened.ok && opened.kind === 'answers' ? opened.responseSet : opened
}

describe('a code and its response set', () => {
  test.each(PERSONAS.map((persona) => [persona.name, persona] as const))(
    '%s comes back whole',
    (_, persona) => {
      const set = responseSetOf(persona)
      expect(reopened(encodeAnswers(edition2026, set))).toEqual(set)
    },
  )

  test.each(EDITIONS.map((edition) => [edition.edition, edition] as const))(
    'any response set of %s comes back whole, in at most 96 letters and digits',
    (_, edition) => {
      fc.assert(
        fc.property(anyResponseSet(edition), (set) => {
          const code = encodeAnswers(edition, set)
          expect(code).toMatch(/^[A-Za-z0-9_-]{1,96}$/)
          expect(reopened(code)).toEqual(set)
        }),
        { numRuns: 2000 },
      )
    },
  )

  test.each(FORMS.flatMap((form) => TECHNOLOGY_CHOICES.map((technologies) => [form, technologies] as const)))(
    '%s form, %j: the longest and the shortest content fit',
    (form, technologies) => {
      const asked = askedItems(edition2026, form, technologies)
      for (const place of [0, -1]) {
        const set: ResponseSet = {
          edition: edition2026.edition,
          form,
          technologies,
          answeredOn: place === 0 ? '2020-01-01' : LAST_DAY,
          profile: place === 0 ? {} : { industry: 'other', size: '250+' },
          responses: Object.fromEntries(
            asked.map((item): [string, Response] => [item.id, offered(item).at(place) ?? 0]),
          ),
        }
        const code = encodeAnswers(edition2026, set)
        expect(code).toMatch(/^[A-Za-z0-9_-]{1,96}$/)
        expect(reopened(code)).toEqual(set)
      }
    },
  )

  test('two response sets never share a code', () => {
    fc.assert(
      fc.property(anyResponseSet(edition2026), anyResponseSet(edition2026), (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(encodeAnswers(edition2026, one) === encodeAnswers(edition2026, other)).toBe(same)
      }),
      { numRuns: 1000 },
    )
  })

  test('each single change gives another code: any answer, day, industry, size, form', () => {
    const set = responseSetOf(gerlach)
    const codes = [
      set,
      ...edition2026.items.flatMap((item) =>
        offered(item)
          .filter((response) => response !== set.responses[item.id])
          .map((response) => responseSetOf(answering(gerlach, { [item.id]: response }))),
      ),
      ...[0, 1, DAYS - 1].map((day) => ({ ...set, answeredOn: dayFromNumber(day) })),
      { ...set, profile: {} },
      { ...set, profile: { industry: 'crafts' as const } },
      { ...set, profile: { size: '1-9' as const } },
      responseSetOf(huber),
    ].map((one) => encodeAnswers(edition2026, one))
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('the same answers in another order of keys have the same code', () => {
    const backwards = Object.fromEntries(Object.entries(workedExample.responses).toReversed())
    expect(encodeAnswers(edition2026, { ...workedExample, responses: backwards })).toBe(
      encodeAnswers(edition2026, workedExample),
    )
  })

  test('two editions never share a code', () => {
    const set: ResponseSet = { ...responseSetOf(huber), edition: 'renamed' }
    expect(encodeAnswers({ ...edition2026, edition: 'renamed', number: 2 }, set)).not.toBe(
      encodeAnswers(edition2026, responseSetOf(huber)),
    )
  })
})

describe('a set that does not fit the questionnaire is a broken invariant and throws', () => {
  const set = responseSetOf(gerlach)
  const itemsForAll = Object.fromEntries(
    askedItems(edition2026, 'full', []).map((item) => [item.id, set.responses[item.id] ?? 0]),
  )
  test.each<[string, ResponseSet]>([
    ['an answer is missing', { ...set, responses: { ...responseSetOf(huber).responses } }],
    [
      '"not applicable" where it is not offered',
      responseSetOf(answering(gerlach, { 'ai-rules': 'not-applicable' })),
    ],
    ['level 5', { ...set, responses: { ...set.responses, 'ai-rules': 5 as 4 } }],
    ['an industry that does not exist', { ...set, profile: { industry: 'mining' as 'crafts' } }],
    ['a day before codes began', { ...set, answeredOn: '2019-12-31' }],
    ['a day that is none', { ...set, answeredOn: '2026-02-30' }],
    ['an answer to an item that was not asked', { ...set, technologies: ['ai'] }],
    ['an answer to an item that does not exist', { ...set, responses: { ...set.responses, 'ai-magic': 4 } }],
    ['another edition', { ...set, edition: '2025-1' }],
    ['no technology', { ...set, technologies: [], responses: itemsForAll }],
  ])('%s', (_, broken) => {
    expect(() => encodeAnswers(edition2026, broken)).toThrow()
  })
})
