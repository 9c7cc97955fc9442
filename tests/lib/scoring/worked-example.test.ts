import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import type { DimensionId, TechnologyId } from '../../../lib/instrument/vocabulary'
import { scoreTechnology, type TechnologyScore } from '../../../lib/scoring/score'
import type { ScoreRange } from '../../../lib/scoring/score-range'

/** The worked example of the instrument, section 8, to the last shown digit: two decimals. */
const score = (technology: TechnologyId) =>
  scoreTechnology(questionnaire, 'full', technology, workedExample.responses)

const dimension = (technologyScore: TechnologyScore, id: DimensionId): ScoreRange => {
  const found = technologyScore.dimensions.find((entry) => entry.id === id)
  if (!found) throw new Error(`No dimension ${id}`)
  return found
}

const shown = (figure: number | null) =>
  figure === null ? null : Math.floor(figure * 100 + 0.5 + 1e-9) / 100
const shownRange = ({ value, low, high }: ScoreRange) => [shown(value), shown(low), shown(high)]
const exactly = (figure: number) => [figure, figure, figure]

describe('the worked example', () => {
  const ai = score('ai')
  const blockchain = score('blockchain')
  const bitcoin = score('bitcoin')

  test.each([
    ['customer-benefit', exactly(75), exactly(25), exactly(41.67)],
    ['integration', [62.5, 41.67, 75], exactly(25), exactly(25)],
    ['customer-analysis', exactly(62.5), exactly(62.5), exactly(62.5)],
    ['idea-management', exactly(37.5), exactly(37.5), exactly(37.5)],
    ['cooperation', exactly(62.5), exactly(25), exactly(37.5)],
    ['technology-review', exactly(62.5), exactly(37.5), [50, 25, 75]],
    ['resources', exactly(37.5), exactly(37.5), exactly(37.5)],
  ] as const)('%s', (id, expectedAi, expectedBlockchain, expectedBitcoin) => {
    expect(shownRange(dimension(ai, id))).toEqual(expectedAi)
    expect(shownRange(dimension(blockchain, id))).toEqual(expectedBlockchain)
    expect(shownRange(dimension(bitcoin, id))).toEqual(expectedBitcoin)
  })

  test('foundation', () => {
    expect(shownRange(ai.foundation)).toEqual(exactly(52.5))
    expect(shownRange(blockchain.foundation)).toEqual(exactly(40))
    expect(shownRange(bitcoin.foundation)).toEqual([45, 40, 50])
  })

  test('fit', () => {
    expect(shownRange(ai.fit)).toEqual([68.47, 55.9, 75])
    expect(shownRange(blockchain.fit)).toEqual(exactly(25))
    expect(shownRange(bitcoin.fit)).toEqual(exactly(32.27))
  })

  test('readiness', () => {
    expect(shownRange(ai.readiness)).toEqual([62.67, 54.74, 66.59])
    expect(shownRange(blockchain.readiness)).toEqual(exactly(29.24))
    expect(shownRange(bitcoin.readiness)).toEqual([36.06, 34.67, 37.35])
  })

  test('KI has to be clarified: the rules are unknown, named once, and nothing else stands in the way', () => {
    expect(ai.verdict).toBe('clarify')
    expect(ai.reasons).toEqual([
      { kind: 'dimension', dimension: 'integration', items: ['ai-rules', 'ai-process', 'ai-data'] },
    ])
  })

  test('Blockchain does not fit now: nobody has to write to a shared record', () => {
    expect(blockchain.verdict).toBe('not-now')
    expect(blockchain.reasons).toEqual([
      { kind: 'gate', dimension: 'customer-benefit', items: ['blockchain-shared-record'] },
    ])
  })

  test('Bitcoin does not fit now: the customer benefit stays below the border', () => {
    expect(bitcoin.verdict).toBe('not-now')
    expect(bitcoin.reasons).toEqual([
      {
        kind: 'dimension',
        dimension: 'customer-benefit',
        items: ['bitcoin-demand', 'bitcoin-reach', 'bitcoin-advantage'],
      },
    ])
  })
})
