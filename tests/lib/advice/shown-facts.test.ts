import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { FACTS } from '../../../content/facts/facts'
import { shownFacts } from '../../../lib/advice/shown-facts'
import { askedItems } from '../../../lib/questionnaire/asked-items'
import { type Fact, isOverdue } from '../../../lib/questionnaire/fact'
import type { Response } from '../../../lib/questionnaire/vocabulary'

const fact = (changes: Partial<Fact> = {}): Fact => ({
  id: 'made-up',
  technology: 'ai',
  item: 'ai-rules',
  checkedOn: '2026-11-22',
  reviewAfter: '2026-12-31',
  grade: 'V2',
  ...changes,
})

describe('a fact is shown where its item was asked and the answer leaves something to learn', () => {
  const asked = askedItems(questionnaire, 'full', ['ai'])
  test.each<[Response, boolean]>([
    [0, true],
    [1, true],
    [2, true],
    [3, false],
    [4, false],
    ['unknown', true],
    ['not-applicable', false],
  ])('answer %s: %s', (response, isShown) => {
    expect(shownFacts([fact()], asked, { 'ai-rules': response })).toHaveLength(isShown ? 1 : 0)
  })

  test('an item that the quick form leaves out brings no fact, whatever else is in the answers', () => {
    const quick = askedItems(questionnaire, 'quick', ['ai'])
    expect(shownFacts([fact()], quick, { 'ai-rules': 0 })).toEqual([])
  })

  test('the worked example shows exactly these, in the order of the list', () => {
    const all = askedItems(questionnaire, 'full', workedExample.technologies)
    const shown = shownFacts(FACTS, all, workedExample.responses).map(({ id }) => id)
    const expected = FACTS.filter(({ item }) => {
      const response = workedExample.responses[item]
      return response === 'unknown' || response === 0 || response === 1 || response === 2
    })
    expect(shown).toEqual(expected.map(({ id }) => id))
    expect(shown).not.toContain('ai-use-2025')
    expect(shown).toContain('ai-literacy')
  })
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
