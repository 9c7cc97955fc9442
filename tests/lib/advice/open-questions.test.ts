import { describe, expect, test } from 'vitest'
import type { Responses } from '../../../lib/instrument/response-set'
import type { TechnologyId } from '../../../lib/instrument/vocabulary'
import { albrecht, answering, fuchs, huber, ilse, type Persona } from '../personas'
import { syntheticEdition } from '../synthetic-edition'
import { adviceFor, syntheticAdvice } from './cases'

const questionsFor = (firm: Persona, technology: TechnologyId, changes: Responses = {}) =>
  adviceFor(answering(firm, changes), technology).openQuestions

describe('what is a question', () => {
  test('nothing where nothing is unknown', () => expect(questionsFor(albrecht, 'ai')).toEqual([]))

  test('not applicable is no question', () =>
    expect(questionsFor(albrecht, 'ai', { 'ai-data': 'not-applicable' })).toEqual([]))

  test('another technology’s unknown item is no question', () =>
    expect(questionsFor(albrecht, 'ai', { 'bitcoin-risk': 'unknown' })).toEqual([]))

  test('an item of all is a question of every technology', () => {
    for (const technology of ['ai', 'blockchain', 'bitcoin'] as const) {
      const [only] = questionsFor(albrecht, technology, { 'ideas-prototype': 'unknown' })
      expect(only).toMatchObject({ item: 'ideas-prototype', canChangeVerdict: false })
    }
  })

  test('the quick form has questions about what it asked alone', () => {
    const quick = { ...ilse, form: 'quick' } as const
    expect(adviceFor(quick, 'bitcoin').openQuestions.map(({ item }) => item)).toEqual([
      // Only the gates can change the verdict: at 0 they are closed.
      'bitcoin-demand',
      'bitcoin-advantage',
      'bitcoin-checkout',
      'customers-top-five',
      'ideas-process',
      'resources-time',
    ])
  })
})

describe('can change the verdict', () => {
  const canChange = (firm: Persona, technology: TechnologyId, changes: Responses) =>
    Object.fromEntries(
      questionsFor(firm, technology, changes).map(({ item, canChangeVerdict }) => [item, canChangeVerdict]),
    )

  test.each<[string, Persona, TechnologyId, Responses, Record<string, boolean>]>([
    ['a gate: at 0 it is closed', albrecht, 'ai', { 'ai-use-case': 'unknown' }, { 'ai-use-case': true }],
    ['a hurdle: at its floor it is cleared', albrecht, 'ai', { 'ai-data': 'unknown' }, { 'ai-data': true }],
    ['what carries no verdict', albrecht, 'ai', { 'review-ai': 'unknown' }, { 'review-ai': false }],
    [
      'a benefit of 50 without it',
      albrecht,
      'ai',
      { 'ai-use-case': 3, 'ai-advantage': 3, 'ai-reach': 'unknown' },
      { 'ai-reach': false },
    ],
    [
      'a benefit of 41.67 without it',
      albrecht,
      'ai',
      { 'ai-use-case': 3, 'ai-advantage': 2, 'ai-reach': 'unknown' },
      { 'ai-reach': true },
    ],
    [
      'two unknown hurdles: either, if too low, turns "clarify" into preparation',
      albrecht,
      'ai',
      { 'ai-data': 'unknown', 'resources-time': 'unknown' },
      { 'ai-data': true, 'resources-time': true },
    ],
    [
      'a hurdle while another lies below its floor',
      albrecht,
      'ai',
      { 'ai-data': 'unknown', 'resources-time': 0 },
      { 'ai-data': false },
    ],
    [
      'hurdles behind an open gate; the gate itself can close',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 'unknown', 'bitcoin-risk': 'unknown' },
      { 'bitcoin-demand': true, 'bitcoin-risk': false },
    ],
    [
      'nothing while another gate is closed',
      albrecht,
      'ai',
      { 'ai-advantage': 0, 'ai-use-case': 'unknown', 'ai-reach': 'unknown' },
      { 'ai-use-case': false, 'ai-reach': false },
    ],
    [
      'a hurdle while nobody has asked about the neutral party',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-rules': 'unknown' },
      { 'blockchain-rules': false },
    ],
    [
      'a benefit: at 0 not even what is presumed brings it to 50',
      albrecht,
      'bitcoin',
      { 'bitcoin-demand': 2, 'bitcoin-advantage': 1, 'bitcoin-reach': 'unknown' },
      { 'bitcoin-reach': true },
    ],
    [
      'a benefit whose presumed rest is enough for "Erst klären", whatever the answer',
      albrecht,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 'unknown', 'ai-rules': 'unknown' },
      { 'ai-reach': true, 'ai-rules': false },
    ],
    ['quick form: an open hurdle', huber, 'ai', { 'ai-process': 'unknown' }, { 'ai-process': true }],
  ])('%s', (_, firm, technology, changes, expected) => {
    expect(canChange(firm, technology, changes)).toEqual(expected)
  })
})

describe('the order', () => {
  test('what can change the verdict comes first, however small its swing', () => {
    // The reach leaves the benefit between 66.67 and 100, the time the foundation between 90 and 100.
    const questions = questionsFor(albrecht, 'ai', {
      'ai-reach': 'unknown',
      'resources-time': 'unknown',
    })
    expect(questions.map(({ item, canChangeVerdict }) => [item, canChangeVerdict])).toEqual([
      ['resources-time', true],
      ['ai-reach', false],
    ])
    expect(questions[0]?.swing).toBeLessThan(questions[1]?.swing ?? 0)
  })

  test('equal swings stand in form order', () => {
    expect(questionsFor(ilse, 'ai').map(({ item }) => item)).toEqual([
      'ai-use-case',
      'ai-advantage',
      'ai-reach',
      'ai-process',
      'ai-data',
      'ai-rules',
      'customers-top-five',
      'customers-findings-used',
      'ideas-process',
      'ideas-prototype',
      'cooperation-practice',
      'review-practice',
      'resources-time',
      'resources-relief',
      'cooperation-ai',
      'review-ai',
    ])
  })

  test('two open gates that can both close stand in form order', () => {
    expect(questionsFor(fuchs, 'bitcoin').map(({ item }) => item)).toEqual([
      'bitcoin-demand',
      'bitcoin-advantage',
    ])
  })
})

test('a readiness without a range is 0 wide: no swing, and still a question', () => {
  const responses: Responses = {
    ...Object.fromEntries(syntheticEdition.items.map(({ id }) => [id, 3 as const])),
    'bitcoin-place': 'not-applicable',
    'bitcoin-worth': 'unknown',
    'bitcoin-need': 'unknown',
    ideas: 'unknown',
  }
  for (const form of ['full', 'quick'] as const) {
    // At 0 the need closes the gate before anybody asks whether the integration can be assessed.
    expect(syntheticAdvice(form, responses).openQuestions).toEqual([
      { item: 'bitcoin-need', swing: 0, canChangeVerdict: true },
      { item: 'ideas', swing: 0, canChangeVerdict: false },
      { item: 'bitcoin-worth', swing: 0, canChangeVerdict: false },
    ])
  }
})
