import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { contradictionsIn } from '../../../lib/instrument/contradictions'
import type { Response } from '../../../lib/instrument/vocabulary'

const ALL = questionnaire.items.map(({ id }) => id)
const found = (responses: Readonly<Record<string, unknown>>, asked = ALL) =>
  contradictionsIn(questionnaire.contradictions, asked, responses).map(({ id }) => id)

describe('answers that hardly go together are named', () => {
  test.each<[string, string, Response, string, Response]>([
    ['ai-in-use-without-problem', 'ai-use-case', 0, 'review-ai', 3],
    ['ai-in-use-without-problem', 'ai-use-case', 0, 'review-ai', 4],
    ['bitcoin-in-use-without-demand', 'bitcoin-demand', 0, 'review-bitcoin', 3],
    ['blockchain-agreed-beside-neutral-party', 'blockchain-neutral-party', 0, 'blockchain-partners', 4],
  ])('%s: %s %s with %s %s', (id, one, here, other, there) => {
    expect(found({ [one]: here, [other]: there })).toEqual([id])
    // As the fields of the form hold them.
    expect(found({ [one]: String(here), [other]: String(there) })).toEqual([id])
  })
})

describe('what lies beside them is not', () => {
  test.each<[string, Response, string, Response | undefined]>([
    ['ai-use-case', 0, 'review-ai', 2],
    ['ai-use-case', 1, 'review-ai', 4],
    ['ai-use-case', 'unknown', 'review-ai', 4],
    ['ai-use-case', 0, 'review-ai', 'unknown'],
    ['ai-use-case', 0, 'review-ai', undefined],
    ['blockchain-neutral-party', 0, 'blockchain-partners', 3],
    ['blockchain-neutral-party', 1, 'blockchain-partners', 4],
  ])('%s %s with %s %s', (one, here, other, there) => {
    expect(found({ [one]: here, [other]: there })).toEqual([])
  })
})

test('several are named in the order of the content', () => {
  expect(found({ 'ai-use-case': 0, 'review-ai': 3, 'bitcoin-demand': 0, 'review-bitcoin': 4 })).toEqual([
    'ai-in-use-without-problem',
    'bitcoin-in-use-without-demand',
  ])
})

test('an answer to what is no longer asked contradicts nothing', () => {
  const responses = { 'bitcoin-demand': 0, 'review-bitcoin': 4 }
  expect(found(responses, ['bitcoin-demand', 'review-bitcoin'])).toHaveLength(1)
  expect(found(responses, ['bitcoin-demand'])).toEqual([])
})
