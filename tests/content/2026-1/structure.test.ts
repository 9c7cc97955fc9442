import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { checkQuestionnaire, checkQuickForm } from '../../../lib/instrument/check-questionnaire'

/**
 * The table of section 3 and the hurdles of section 6, copied from the specification: form order, marks, floors.
 * q: quick form, g: gate, n: "trifft nicht zu" is offered, c: circumstance.
 */
const SPECIFIED = `
customers-top-five        customer-analysis  all         q    -
customers-findings-used   customer-analysis  all         -    -
ideas-process             idea-management    all         q    -
ideas-prototype           idea-management    all         n    -
cooperation-practice      cooperation        all         -    -
review-practice           technology-review  all         -    -
resources-time            resources          all         q    1
resources-relief          resources          all         -    -
ai-use-case               customer-benefit   ai          qg   -
ai-advantage              customer-benefit   ai          qg   2
ai-reach                  customer-benefit   ai          c    -
ai-process                integration        ai          q    1
ai-data                   integration        ai          n    2
ai-rules                  integration        ai          -    3
cooperation-ai            cooperation        ai          -    -
review-ai                 technology-review  ai          -    -
blockchain-shared-record  customer-benefit   blockchain  qgc  -
blockchain-neutral-party  customer-benefit   blockchain  qgc  2
blockchain-proof-demand   customer-benefit   blockchain  c    -
blockchain-partners       integration        blockchain  q    3
blockchain-data           integration        blockchain  n    2
blockchain-rules          integration        blockchain  -    3
cooperation-blockchain    cooperation        blockchain  -    -
review-blockchain         technology-review  blockchain  -    -
bitcoin-demand            customer-benefit   bitcoin     qgc  -
bitcoin-advantage         customer-benefit   bitcoin     qg   2
bitcoin-reach             customer-benefit   bitcoin     c    -
bitcoin-checkout          integration        bitcoin     q    1
bitcoin-bookkeeping       integration        bitcoin     -    3
bitcoin-risk              integration        bitcoin     -    3
cooperation-bitcoin       cooperation        bitcoin     -    -
review-bitcoin            technology-review  bitcoin     -    -`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

describe('edition 2026-1', () => {
  test('has the items of the specification in form order', () => {
    expect(questionnaire.items.map((item) => item.id)).toEqual(SPECIFIED.map(([id]) => id))
  })

  test.each(SPECIFIED)('%s: %s, %s, marks %s, floor %s', (id, dimension, technology, marks, floor) => {
    const item = questionnaire.items.find((candidate) => candidate.id === id)
    expect(item).toMatchObject({
      dimension,
      technology,
      quick: marks?.includes('q'),
      gate: marks?.includes('g'),
      offersNotApplicable: marks?.includes('n'),
      circumstance: marks?.includes('c'),
      hurdleFloor: floor === '-' ? null : Number(floor),
    })
  })

  test('knows its two advantage items, and the one gate whose level 1 is only presumed', () => {
    const marked = (mark: 'advantage' | 'presumed') =>
      questionnaire.items.filter((item) => item[mark]).map((item) => item.id)
    expect(marked('advantage')).toEqual(['ai-advantage', 'bitcoin-advantage'])
    expect(marked('presumed')).toEqual(['blockchain-neutral-party'])
  })

  test('has 32 items, 12 of them in the quick form: three for all and three of each technology', () => {
    expect(questionnaire.items).toHaveLength(32)
    const blocks = questionnaire.items.filter((item) => item.quick).map((item) => item.technology)
    expect(blocks).toEqual([
      ...Array(3).fill('all'),
      ...Array(3).fill('ai'),
      ...Array(3).fill('blockchain'),
      ...Array(3).fill('bitcoin'),
    ])
  })

  test('knows the steps of the process by the items of section 7', () => {
    expect(questionnaire.process).toEqual({
      customers: 'customers-top-five',
      ideas: 'ideas-process',
      review: { ai: 'review-ai', blockchain: 'review-blockchain', bitcoin: 'review-bitcoin' },
    })
  })

  test('declares the contradictions of section 4, and no other', () => {
    const claims = questionnaire.contradictions.map((contradiction) => new Set(contradiction.claims))
    expect(new Set(claims)).toEqual(
      new Set([
        new Set([
          { item: 'review-ai', from: 3, to: 4 },
          { item: 'ai-use-case', from: 0, to: 0 },
        ]),
        new Set([
          { item: 'review-bitcoin', from: 3, to: 4 },
          { item: 'bitcoin-demand', from: 0, to: 0 },
        ]),
        new Set([
          { item: 'blockchain-neutral-party', from: 0, to: 0 },
          { item: 'blockchain-partners', from: 4, to: 4 },
        ]),
      ]),
    )
  })

  test('is accepted by the loader', () => {
    expect(checkQuestionnaire(questionnaire)).toEqual([])
    expect(checkQuickForm(questionnaire)).toEqual([])
  })
})
