import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { checkQuestionnaire, checkQuickForm } from '../../../lib/questionnaire/check-edition'

/**
 * The table of section 3 and the hurdles of section 6, copied from the specification: form order, marks, floors.
 * q: quick form, g: gate, n: "trifft nicht zu" is offered, c: circumstance.
 */
const SPECIFIED = `
customers-top-five        customer-analysis  all         q    -
customers-findings-used   customer-analysis  all         -    -
ideas-process             idea-management    all         q    -
ideas-prototype           idea-management    all         n    -
cooperation-practice      cooperation        all         q    -
review-practice           technology-review  all         q    -
resources-time            resources          all         q    1
resources-relief          resources          all         -    -
ai-use-case               customer-benefit   ai          qg   -
ai-advantage              customer-benefit   ai          g    2
ai-reach                  customer-benefit   ai          c    -
ai-process                integration        ai          q    1
ai-data                   integration        ai          n    1
ai-rules                  integration        ai          -    3
cooperation-ai            cooperation        ai          -    -
review-ai                 technology-review  ai          -    -
blockchain-shared-record  customer-benefit   blockchain  qgc  -
blockchain-neutral-party  customer-benefit   blockchain  qgc  2
blockchain-proof-demand   customer-benefit   blockchain  c    -
blockchain-partners       integration        blockchain  q    3
blockchain-data           integration        blockchain  n    1
blockchain-rules          integration        blockchain  -    3
cooperation-blockchain    cooperation        blockchain  -    -
review-blockchain         technology-review  blockchain  -    -
bitcoin-demand            customer-benefit   bitcoin     qgc  -
bitcoin-advantage         customer-benefit   bitcoin     g    2
bitcoin-reach             customer-benefit   bitcoin     c    -
bitcoin-checkout          integration        bitcoin     q    1
bitcoin-bookkeeping       integration        bitcoin     -    1
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

  test('knows its two advantage items', () => {
    const advantages = questionnaire.items.filter((item) => item.advantage).map((item) => item.id)
    expect(advantages).toEqual(['ai-advantage', 'bitcoin-advantage'])
  })

  test('has 32 items, 12 of them in the quick form', () => {
    expect(questionnaire.items).toHaveLength(32)
    expect(questionnaire.items.filter((item) => item.quick)).toHaveLength(12)
  })

  test('is accepted by the loader', () => {
    expect(checkQuestionnaire(questionnaire)).toEqual([])
    expect(checkQuickForm(questionnaire)).toEqual([])
  })
})
