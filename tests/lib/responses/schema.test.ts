import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { askedItems } from '../../../lib/instrument/asked-items'
import { type ProblemReason, parseResponseSet } from '../../../lib/responses/schema'
import { huber, kraft, PERSONAS, responseSetOf } from '../personas'
import { anyResponseSet, pick, repeatable } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

vi.setConfig({ testTimeout: 60_000 })

/** Section 4 of the instrument: a finished response set answers every asked item, and only those. */
const TODAY = '2026-11-22'
type Named = readonly (readonly [item: string, reason: ProblemReason])[]

const problems = (input: unknown): Named | 'accepted' => {
  const parsed = parseResponseSet(questionnaire, input, TODAY)
  return parsed.ok ? 'accepted' : parsed.problems.map(({ item, reason }) => [item, reason] as const)
}

const complete = workedExample
/** The worked example with some answers given differently, left out (`undefined`) or added. */
const answered = (changes: Readonly<Record<string, unknown>>) => ({
  ...complete,
  responses: Object.fromEntries(
    Object.entries({ ...complete.responses, ...changes }).filter(([, response]) => response !== undefined),
  ),
})
/** What JSON.parse makes of a key that object literals in TypeScript cannot hold. */
const withKey = (text: string, after: string, key: string) =>
  JSON.parse(text.replace(after, `${after}${JSON.stringify(key)}:{"polluted":true},`)) as unknown

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).sort().join()
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort().join(), 'Object.prototype is unchanged').toBe(
    PROTOTYPE,
  )
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

describe('a finished response set is accepted as it is', () => {
  test.each(PERSONAS.map((persona) => [persona.name, responseSetOf(persona)] as const))('%s', (_, set) => {
    expect(parseResponseSet(questionnaire, set, TODAY)).toEqual({ ok: true, responseSet: set })
  })

  test.each([
    ['2026-1', questionnaire],
    ['the synthetic edition', syntheticEdition],
  ])('any of %s, after a trip through JSON', (_, edition) => {
    fc.assert(
      fc.property(anyResponseSet(edition), (set) => {
        const sent = JSON.parse(JSON.stringify(set)) as unknown
        expect(parseResponseSet(edition, sent, '2199-12-31')).toEqual({ ok: true, responseSet: set })
      }),
      { numRuns: 200 },
    )
  })

  test('technologies come back in the instrument’s order', () => {
    const parsed = parseResponseSet(
      questionnaire,
      { ...complete, technologies: ['bitcoin', 'ai', 'blockchain'] },
      TODAY,
    )
    expect(parsed.ok && parsed.responseSet.technologies).toEqual(['ai', 'blockchain', 'bitcoin'])
  })

  test('without a day it counts as answered today, without a profile as an empty one', () => {
    const { answeredOn: _day, profile: _profile, ...rest } = complete
    const parsed = parseResponseSet(questionnaire, rest, TODAY)
    expect(parsed.ok && [parsed.responseSet.answeredOn, parsed.responseSet.profile]).toEqual([TODAY, {}])
  })
})

describe('each problem has its reason', () => {
  test.each<[string, unknown, Named | 'accepted']>([
    ['an answer is missing', answered({ 'ai-rules': undefined }), [['ai-rules', 'missing']]],
    ['an answer is null', answered({ 'ai-rules': null }), [['ai-rules', 'invalid']]],
    ['level 5', answered({ 'ai-rules': 5 }), [['ai-rules', 'invalid']]],
    ['level −1', answered({ 'ai-rules': -1 }), [['ai-rules', 'invalid']]],
    ['level 2.5', answered({ 'ai-rules': 2.5 }), [['ai-rules', 'invalid']]],
    ['a level as text', answered({ 'ai-rules': '3' }), [['ai-rules', 'invalid']]],
    ['a level as a list', answered({ 'ai-rules': [3] }), [['ai-rules', 'invalid']]],
    ['true', answered({ 'ai-rules': true }), [['ai-rules', 'invalid']]],
    ['another word', answered({ 'ai-rules': 'Unknown' }), [['ai-rules', 'invalid']]],
    [
      'not applicable where it is not offered',
      answered({ 'ai-rules': 'not-applicable' }),
      [['ai-rules', 'not-applicable-not-offered']],
    ],
    ['not applicable where it is offered', answered({ 'ai-data': 'not-applicable' }), 'accepted'],
    ['an item nobody knows', answered({ 'ai-magic': 3 }), [['ai-magic', 'unknown-item']]],
    [
      'an item that the quick form does not ask',
      { ...responseSetOf(huber), responses: { ...huber.responses, 'ai-rules': 3 } },
      [['ai-rules', 'not-asked']],
    ],
    [
      'an item of a technology that was not chosen',
      { ...responseSetOf(kraft), responses: { ...kraft.responses, 'ai-rules': 3 } },
      [['ai-rules', 'not-asked']],
    ],
    ['a field nobody knows', { ...complete, email: 'a@example.org' }, [['email', 'unknown-field']]],
    ['another edition', { ...complete, edition: '2025-1' }, [['edition', 'unknown-edition']]],
    ['no edition', { ...complete, edition: undefined }, [['edition', 'missing']]],
    ['an edition that is no text', { ...complete, edition: 2026 }, [['edition', 'invalid']]],
    ['no form', { ...complete, form: undefined }, [['form', 'missing']]],
    ['another form', { ...complete, form: 'long' }, [['form', 'invalid']]],
    ['no list of technologies', { ...complete, technologies: undefined }, [['technologies', 'missing']]],
    ['technologies as text', { ...complete, technologies: 'ai' }, [['technologies', 'invalid']]],
    [
      'an unknown technology',
      { ...complete, technologies: ['ai', 'quantum'] },
      [['technologies', 'invalid']],
    ],
    [
      'a technology twice',
      { ...complete, technologies: ['ai', 'blockchain', 'bitcoin', 'ai'] },
      [['technologies', 'invalid']],
    ],
    ['tomorrow', { ...complete, answeredOn: '2026-11-23' }, [['answeredOn', 'future']]],
    ['today', { ...complete, answeredOn: '2026-11-22' }, 'accepted'],
    ['yesterday', { ...complete, answeredOn: '2026-11-21' }, 'accepted'],
    ['a day that is none', { ...complete, answeredOn: '2026-02-30' }, [['answeredOn', 'invalid']]],
    ['a day before codes began', { ...complete, answeredOn: '2019-12-31' }, [['answeredOn', 'invalid']]],
    [
      'a moment instead of a day',
      { ...complete, answeredOn: '2026-11-22T10:00:00Z' },
      [['answeredOn', 'invalid']],
    ],
    ['a day that is null', { ...complete, answeredOn: null }, [['answeredOn', 'invalid']]],
    ['a profile that is null', { ...complete, profile: null }, [['profile', 'invalid']]],
    [
      'an unknown industry',
      { ...complete, profile: { industry: 'mining' } },
      [['profile.industry', 'invalid']],
    ],
    ['a size that is a number', { ...complete, profile: { size: 9 } }, [['profile.size', 'invalid']]],
    [
      'a name in the profile',
      { ...complete, profile: { name: 'Huber' } },
      [['profile.name', 'unknown-field']],
    ],
    ['no responses', { ...complete, responses: undefined }, [['responses', 'missing']]],
    ['responses as a list', { ...complete, responses: [3, 3] }, [['responses', 'invalid']]],
    ['responses that are null', { ...complete, responses: null }, [['responses', 'invalid']]],
  ])('%s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected)
  })

  test.each([
    null,
    undefined,
    0,
    Number.NaN,
    '',
    'text',
    true,
    [],
    [complete],
    () => complete,
    Symbol('x'),
    10n,
  ])('%s instead of a request is one problem with the request itself', (input) =>
    expect(problems(input)).toEqual([['request', 'invalid']]),
  )

  test('no technology chosen is said, whatever else is wrong', () => {
    expect(problems({ ...complete, technologies: [] })[0]).toEqual(['technologies', 'missing'])
  })
})

describe('all problems are named at once', () => {
  test('an empty request', () => {
    expect(problems({})).toEqual([
      ['edition', 'missing'],
      ['form', 'missing'],
      ['technologies', 'missing'],
      ['responses', 'missing'],
    ])
  })

  test('every unanswered item, in form order', () => {
    expect(problems({ ...complete, responses: {} })).toEqual(
      questionnaire.items.map((item) => [item.id, 'missing']),
    )
    expect(problems({ ...responseSetOf(huber), responses: {} })).toEqual(
      askedItems(questionnaire, 'quick', huber.technologies).map((item) => [item.id, 'missing']),
    )
  })

  test('fields first, then items in form order, then what belongs nowhere', () => {
    expect(
      problems({
        ...answered({
          'ai-magic': 1,
          'bitcoin-risk': 9,
          'ai-rules': 'not-applicable',
          'customers-top-five': undefined,
        }),
        answeredOn: '2027-01-01',
        email: 'a@example.org',
        profile: { industry: 'mining' },
      }),
    ).toEqual([
      ['answeredOn', 'future'],
      ['profile.industry', 'invalid'],
      ['email', 'unknown-field'],
      ['customers-top-five', 'missing'],
      ['ai-rules', 'not-applicable-not-offered'],
      ['bitcoin-risk', 'invalid'],
      ['ai-magic', 'unknown-item'],
    ])
  })

  test('items asked too many and too few, in one form order', () => {
    const { 'bitcoin-demand': _missing, ...rest } = kraft.responses
    expect(
      problems({ ...responseSetOf(kraft), responses: { ...rest, 'ai-rules': 3, 'review-bitcoin': 7 } }),
    ).toEqual([
      ['ai-rules', 'not-asked'],
      ['bitcoin-demand', 'missing'],
      ['review-bitcoin', 'invalid'],
    ])
  })

  test('any set of items may be wrong: exactly these are named, each once', () => {
    const ids = questionnaire.items.map((item) => item.id)
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.constantFrom<unknown>(undefined, null, 9, '3', {}),
        (wrong, response) => {
          const changes = Object.fromEntries(wrong.map((id) => [id, response]))
          const reason = response === undefined ? 'missing' : 'invalid'
          expect(problems(answered(changes))).toEqual(
            wrong.length === 0 ? 'accepted' : wrong.map((id) => [id, reason]),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('prototype keys', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']
  const text = JSON.stringify(complete)

  test.each(KEYS)('%s among the responses is an unknown item', (key) => {
    expect(problems(withKey(text, '"responses":{', key))).toEqual([[key, 'unknown-item']])
  })
  test.each(KEYS)('%s around them is an unknown field', (key) => {
    expect(problems(withKey(text, '{', key))).toEqual([[key, 'unknown-field']])
  })
  test.each(KEYS)('%s in the profile is an unknown field', (key) => {
    const withProfile = JSON.stringify({ ...complete, profile: { industry: 'crafts' } })
    expect(problems(withKey(withProfile, '"profile":{', key))).toEqual([[`profile.${key}`, 'unknown-field']])
  })
  test.each(KEYS)('%s as edition, form, technology, industry or day is refused', (key) => {
    expect(problems({ ...complete, edition: key })).toEqual([['edition', 'unknown-edition']])
    expect(problems({ ...complete, form: key })).toEqual([['form', 'invalid']])
    expect(problems({ ...complete, technologies: [key] })).toEqual([['technologies', 'invalid']])
    expect(problems({ ...complete, profile: { industry: key } })).toEqual([['profile.industry', 'invalid']])
    expect(problems({ ...complete, answeredOn: key })).toEqual([['answeredOn', 'invalid']])
  })
  test('an answer to an item is never read from a prototype that JSON brought along', () => {
    const sent = JSON.parse(
      text.replace(
        /"responses":\{.*\}\}$/,
        `"responses":{"__proto__":${JSON.stringify(complete.responses)}}}`,
      ),
    ) as unknown
    const named = problems(sent)
    expect(named).toHaveLength(questionnaire.items.length + 1)
    expect(named.at(-1)).toEqual(['__proto__', 'unknown-item'])
  })
})

describe('1,000 hostile JSON values', () => {
  const random = repeatable(20261123)
  const HOSTILE: readonly unknown[] = [
    null,
    true,
    -1,
    5,
    2.5,
    1e308,
    '',
    '3',
    '__proto__',
    '\u0000',
    '\ud800',
    '\u202eabc',
    '😀'.repeat(1000),
    [],
    [[]],
    {},
    { level: 3 },
    Array(1000).fill('ai'),
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  ]
  const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

  test('one poisoned place in an otherwise finished set is never accepted', () => {
    for (let count = 0; count < 500; count += 1) {
      const poison = pick(random, HOSTILE)
      // An empty profile is as good as none; everywhere else each of these values is wrong.
      const field = pick(random, ['edition', 'form', 'technologies', 'answeredOn', 'responses', 'item'])
      const item = pick(random, questionnaire.items).id
      const sent = asJson(field === 'item' ? answered({ [item]: poison }) : { ...complete, [field]: poison })
      expect(problems(sent), `${JSON.stringify(poison).slice(0, 80)} as ${field} ${item}`).not.toBe(
        'accepted',
      )
    }
  })

  test('any JSON at all is refused with at least one named problem', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const named = problems(value)
        expect(named === 'accepted' ? [] : named).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('10,000 unknown fields and items are all named, in reasonable time', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`x-${place}`, place]))
    expect(problems({ ...complete, ...many })).toHaveLength(10_000)
    expect(problems(answered(many))).toHaveLength(10_000)
  })
})
