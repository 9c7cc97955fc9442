import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { FACTS } from '../../../content/facts/facts'
import { FACTS_FOR_ALL, FACTS_PER_TECHNOLOGY, type FactBlock, factsFor } from '../../../lib/advice/facts'
import { askedItems } from '../../../lib/instrument/asked-items'
import { type Fact, isOverdue } from '../../../lib/instrument/fact'
import type { Responses } from '../../../lib/instrument/response-set'
import { type Response, TECHNOLOGIES, type VerdictId } from '../../../lib/instrument/vocabulary'

const fact = (changes: Partial<Fact> = {}): Fact => ({
  id: 'made-up',
  technology: 'ai',
  item: 'ai-rules',
  levels: { from: 1, to: 2 },
  shownAtNotNow: false,
  href: 'https://example.org/',
  checkedOn: '2026-11-22',
  reviewAfter: '2026-12-31',
  grade: 'V2',
  ...changes,
})

const asked = askedItems(questionnaire, 'full', TECHNOLOGIES)

/** The ids shown in a block when every technology has the same verdict. */
function shown(
  block: FactBlock,
  facts: readonly Fact[],
  responses: Responses,
  verdict: VerdictId = 'clarify',
): readonly string[] {
  const verdicts = TECHNOLOGIES.map((id) => ({ id, verdict }))
  return factsFor(block, { facts, asked, responses, verdicts }).map(({ id }) => id)
}

/** Five facts that differ in their ids alone: 1 to 5. */
const five = (changes: Partial<Fact>) => ['1', '2', '3', '4', '5'].map((id) => fact({ ...changes, id }))

describe('a fact is shown where its item was answered with one of its levels, or unknown', () => {
  test.each<[Response, boolean]>([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
    [4, false],
    ['unknown', true],
    ['not-applicable', false],
  ])('levels 1 to 2, answer %s: %s', (response, isShown) => {
    expect(shown('ai', [fact()], { 'ai-rules': response })).toHaveLength(isShown ? 1 : 0)
  })

  test('both ends of the scale can be borders', () => {
    const whole = fact({ levels: { from: 0, to: 4 } })
    for (const level of [0, 4] as const) expect(shown('ai', [whole], { 'ai-rules': level })).toHaveLength(1)
  })

  test('an item without an answer brings no fact', () => {
    expect(shown('ai', [fact()], {})).toEqual([])
  })

  test('an item that the quick form leaves out brings no fact, whatever else is in the answers', () => {
    const quick = askedItems(questionnaire, 'quick', ['ai'])
    const ground = { facts: [fact()], responses: { 'ai-rules': 1 }, verdicts: [] } as const
    expect(quick.map(({ id }) => id)).not.toContain('ai-rules')
    expect(factsFor('ai', { ...ground, asked })).toHaveLength(1)
    expect(factsFor('ai', { ...ground, asked: quick })).toEqual([])
  })

  test('it stands in its own block and in no other', () => {
    const responses = { 'ai-rules': 1 } as const
    for (const block of ['blockchain', 'bitcoin', 'all'] as const)
      expect(shown(block, [fact()], responses)).toEqual([])
  })
})

describe('a technology that is "not now"', () => {
  const facts = [fact({ id: 'usual' }), fact({ id: 'marked', shownAtNotNow: true })]
  const responses = { 'ai-rules': 1, 'resources-relief': 1 } as const

  test('shows only the marked facts', () => {
    expect(shown('ai', facts, responses, 'not-now')).toEqual(['marked'])
  })

  test.each<VerdictId>(['fits-now', 'fits-with-preparation', 'clarify', 'not-assessed'])(
    '%s shows both',
    (verdict) => {
      expect(shown('ai', facts, responses, verdict)).toEqual(['usual', 'marked'])
    },
  )

  test('a marked fact still needs its answer', () => {
    expect(shown('ai', facts, { 'ai-rules': 3 }, 'not-now')).toEqual([])
  })

  test('takes no fact from another technology, nor from all', () => {
    const forAll = fact({ technology: 'all', item: 'resources-relief' })
    const verdicts = [{ id: 'bitcoin', verdict: 'not-now' }] as const
    expect(factsFor('ai', { facts, asked, responses, verdicts })).toEqual(facts)
    expect(shown('all', [forAll], responses, 'not-now')).toHaveLength(1)
  })
})

describe('in the order of the content', () => {
  test('a technology shows the first three', () => {
    expect(shown('ai', five({}), { 'ai-rules': 1 })).toEqual(['1', '2', '3'])
    expect(FACTS_PER_TECHNOLOGY).toBe(3)
  })

  test('all shows the first two', () => {
    const facts = five({ technology: 'all', item: 'resources-relief' })
    expect(shown('all', facts, { 'resources-relief': 1 })).toEqual(['1', '2'])
    expect(FACTS_FOR_ALL).toBe(2)
  })

  test('what is not shown takes no place', () => {
    const facts = [fact({ id: '0', levels: { from: 4, to: 4 } }), ...five({ shownAtNotNow: true })]
    expect(shown('ai', [fact({ id: 'usual' }), ...facts], { 'ai-rules': 1 }, 'not-now')).toEqual([
      '1',
      '2',
      '3',
    ])
  })
})

test('no fact waits behind its limit for ever: some answers show each', () => {
  for (const { id, technology, item, levels } of FACTS)
    expect(shown(technology, FACTS, { [item]: levels.from }), id).toContain(id)
})

test('the worked example shows what it says about AI, not how others fare with it', () => {
  const { technologies, responses } = workedExample
  const questions = askedItems(questionnaire, 'full', technologies)
  const ground = { facts: FACTS, asked: questions, responses, verdicts: [] }
  expect(responses['ai-rules']).toBe('unknown')
  expect(factsFor('ai', ground).map(({ id }) => id)).toEqual([
    'ai-literacy',
    'ai-service-desk',
    'ai-high-risk',
  ])
})

describe('a fact is overdue from the day after its review date', () => {
  test.each([
    ['2026-12-30', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('on %s: %s', (today, overdue) => {
    expect(isOverdue(fact(), today)).toBe(overdue)
  })

  test('a fact without a review date never is', () => {
    expect(isOverdue(fact({ reviewAfter: null }), '2199-01-01')).toBe(false)
  })
})
