import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { adviceOn } from '../../../lib/advice/advice'
import type { NextVerdict } from '../../../lib/advice/smallest-step'
import type { Responses } from '../../../lib/questionnaire/response-set'
import type { Level, TechnologyId } from '../../../lib/questionnaire/vocabulary'
import {
  albrecht,
  answering,
  brandt,
  cordes,
  dorn,
  ehlers,
  fuchs,
  gerlach,
  huber,
  ilse,
  kraft,
  PERSONAS,
  type Persona,
  scoreOf,
} from '../personas'
import { adviceFor } from './cases'

/** Section 7 of the instrument for invented firms, worked out by hand; ∛ is the cube root. */

/** To two decimals, as the method page shows it. */
const shown = (figure: number) => Math.floor(figure * 100 + 0.5 + 1e-9) / 100

const NO_STEP: NextVerdict = { step: null, blockedBy: [] }

type Rise = readonly [item: string, to: Level]

/** The firm can do all of it. */
const todo = (rises: number, ...set: readonly Rise[]): NextVerdict => ({
  step: {
    rises,
    circumstances: false,
    set: set.map(([item, to]) => ({ item, to, circumstance: false })),
  },
  blockedBy: [],
})

/** What the firm can do, if anything, in `own`; what has to happen in `circumstances`. In form order. */
const waiting = (rises: number, own: readonly Rise[], circumstances: readonly Rise[]): NextVerdict => ({
  step: {
    rises,
    circumstances: true,
    set: [
      ...own.map(([item, to]) => ({ item, to, circumstance: false })),
      ...circumstances.map(([item, to]) => ({ item, to, circumstance: true })),
    ],
  },
  blockedBy: [],
})

const questionsOf = (firm: Persona, technology: TechnologyId) =>
  adviceFor(firm, technology).openQuestions.map(({ item, swing, canChangeVerdict }) => [
    item,
    shown(swing),
    canChangeVerdict,
  ])
const leversOf = (firm: Persona, technology: TechnologyId) =>
  adviceFor(firm, technology).levers.map(({ item, gain }) => [item, shown(gain)])

describe('Maschinenbau Albrecht, everything high', () => {
  test.each(['ai', 'blockchain', 'bitcoin'] as const)(
    '%s: nothing is open, nothing is left to do',
    (technology) => {
      expect(adviceFor(albrecht, technology)).toEqual({
        technology,
        openQuestions: [],
        levers: [],
        nextVerdict: NO_STEP,
        // 8 items of all and 8 of the technology, each at 4: one way to go, down; at 3 every floor still holds.
        stability: { changes: 0, of: 16 },
        position: 4,
      })
    },
  )
})

describe('Tischlerei Brandt, everything zero', () => {
  // The benefit needs 6 levels on its three items (6 · 25 / 3 = 50), each closed gate at least one of them.
  test.each<[TechnologyId, NextVerdict]>([
    // The advantage at 0 is a circumstance. Fewest circumstances: the use case takes all four that it can; of the two
    // that are left, the advantage needs one, and twice the advantage stands before the advantage and the reach.
    ['ai', waiting(6, [['ai-use-case', 4]], [['ai-advantage', 2]])],
    // All three are circumstances: as much as possible of the first, one at least of the second gate.
    [
      'blockchain',
      waiting(
        6,
        [],
        [
          ['blockchain-shared-record', 4],
          ['blockchain-neutral-party', 2],
        ],
      ),
    ],
    [
      'bitcoin',
      waiting(
        6,
        [],
        [
          ['bitcoin-demand', 4],
          ['bitcoin-advantage', 2],
        ],
      ),
    ],
  ])('%s', (technology, nextVerdict) => {
    expect(adviceFor(brandt, technology)).toEqual({
      technology,
      openQuestions: [],
      levers: [],
      nextVerdict,
      // 16 items, each with one way to go, up; the other closed gate keeps the verdict.
      stability: { changes: 0, of: 16 },
      position: 1,
    })
  })
})

describe('Weinhandel Cordes, half unknown', () => {
  /*
   * KI. Benefit 3, unknown, 3: 50 to 83.33. Integration unknown, 3, unknown: 25 to 91.67, no value. Customers, ideas
   * and resources 3, unknown: 37.5 to 87.5 each; cooperation 3, 3: 75; review unknown, unknown: 0 to 100.
   * Foundation: (3 · 37.5 + 75 + 0) / 5 = 37.5 to (3 · 87.5 + 75 + 100) / 5 = 87.5.
   * Readiness ∛(50 · 25 · 37.5) = 36.06 to ∛(83.33 · 91.67 · 87.5) = 87.43; width 51.38.
   * Swings, x = 0, 25, 50, 75, 100:
   *   ai-advantage: benefit (150 + x) / 3, no range of its own left: mean width 41.33, swing 10.04
   *   ai-process, ai-rules: integration (75 + x) / 3 to (175 + x) / 3: mean width 39.20, swing 12.18
   *   each of the foundation, the review included: (187.5 + x / 2) / 5 to (387.5 + x / 2) / 5: mean width 48.15,
   *   swing 3.22
   */
  test('KI: the gate alone can change the verdict, though the integration swings more', () => {
    expect(questionsOf(cordes, 'ai')).toEqual([
      ['ai-advantage', 10.04, true],
      ['ai-process', 12.18, false],
      ['ai-rules', 12.18, false],
      ['customers-findings-used', 3.22, false],
      ['ideas-prototype', 3.22, false],
      ['review-practice', 3.22, false],
      ['resources-relief', 3.22, false],
      ['review-ai', 3.22, false],
    ])
  })

  test('no levers without a readiness value, no step from "clarify"', () => {
    for (const technology of ['ai', 'blockchain', 'bitcoin'] as const) {
      expect(scoreOf(cordes, technology).verdict).toBe('clarify')
      expect(adviceFor(cordes, technology)).toMatchObject({ levers: [], nextVerdict: NO_STEP })
    }
  })

  test('stability: 8 items at 3, two ways to go each; the open gate keeps "clarify"', () => {
    expect(adviceFor(cordes, 'ai').stability).toEqual({ changes: 0, of: 16 })
    expect(adviceFor(cordes, 'blockchain').stability).toEqual({ changes: 0, of: 16 })
  })

  test('position: the open advantage does not hold up step 1, the open neutral party does', () => {
    // The prototype is unknown.
    expect(adviceFor(cordes, 'ai').position).toBe(3)
    expect(adviceFor(cordes, 'blockchain').position).toBe(1)
    expect(adviceFor(cordes, 'bitcoin').position).toBe(3)
  })
})

describe('Planungsbüro Dorn, not applicable where offered, the rest at 3', () => {
  test('KI: what stands alone moves most', () => {
    expect(scoreOf(dorn, 'ai').readiness.value).toBeCloseTo(75, 9)
    expect(leversOf(dorn, 'ai')).toEqual([
      // Integration 75 on two items: to 87.5. 75 · (∛(7/6) − 1)
      ['ai-process', 3.95],
      ['ai-rules', 3.95],
      // Benefit on three: to 83.33. 75 · (∛(10/9) − 1). The reach is a circumstance.
      ['ai-use-case', 2.68],
      ['ai-advantage', 2.68],
      // Ideas on one: to 100, foundation 80. 75 · (∛(80/75) − 1)
      ['ideas-process', 1.63],
      // On two: to 87.5, foundation 77.5. 75 · (∛(77.5/75) − 1)
      ['customers-top-five', 0.82],
      ['customers-findings-used', 0.82],
      ['cooperation-practice', 0.82],
      ['review-practice', 0.82],
      ['resources-time', 0.82],
      ['resources-relief', 0.82],
      ['cooperation-ai', 0.82],
      ['review-ai', 0.82],
    ])
  })

  // Answered: 16 less the prototype and, but for bitcoin, the product data; two ways to go each. Floors of 3 give way:
  // ai-rules; partners and rules; bitcoin-risk.
  test.each<[TechnologyId, number, number]>([
    ['ai', 1, 28],
    ['blockchain', 2, 28],
    ['bitcoin', 1, 30],
  ])('%s: %i of %i changes', (technology, changes, of) => {
    expect(adviceFor(dorn, technology)).toMatchObject({
      openQuestions: [],
      nextVerdict: NO_STEP,
      stability: { changes, of },
      position: 4,
    })
  })
})

describe('Bäckerei Ehlers, every gate closed, all else at 4', () => {
  test.each<[TechnologyId, NextVerdict]>([
    // Third item 4: (1 + 1 + 4) · 25 / 3 = 50 is just enough. The use case is the firm's own, the advantage is not.
    ['ai', waiting(2, [['ai-use-case', 1]], [['ai-advantage', 1]])],
    [
      'blockchain',
      waiting(
        2,
        [],
        [
          ['blockchain-shared-record', 1],
          ['blockchain-neutral-party', 1],
        ],
      ),
    ],
    [
      'bitcoin',
      waiting(
        2,
        [],
        [
          ['bitcoin-demand', 1],
          ['bitcoin-advantage', 1],
        ],
      ),
    ],
  ])('%s: one rise of each gate', (technology, nextVerdict) => {
    expect(adviceFor(ehlers, technology)).toEqual({
      technology,
      openQuestions: [],
      levers: [],
      nextVerdict,
      stability: { changes: 0, of: 16 },
      position: null,
    })
  })

  test.each<[string, TechnologyId, Responses, NextVerdict]>([
    ['the use case alone', 'ai', { 'ai-use-case': 0 }, todo(1, ['ai-use-case', 1])],
    ['the advantage alone', 'ai', { 'ai-advantage': 0 }, waiting(1, [], [['ai-advantage', 1]])],
    ['the demand alone', 'bitcoin', { 'bitcoin-demand': 0 }, waiting(1, [], [['bitcoin-demand', 1]])],
    [
      'the neutral party alone',
      'blockchain',
      { 'blockchain-neutral-party': 0 },
      waiting(1, [], [['blockchain-neutral-party', 1]]),
    ],
    // An unknown benefit counts as 100 in the high: only the gate has to open.
    [
      'the use case, and the reach unknown',
      'ai',
      { 'ai-use-case': 0, 'ai-reach': 'unknown' },
      todo(1, ['ai-use-case', 1]),
    ],
    // Now that the advantage is at 1, it is the firm's own: use case to 4 gives (4 + 1 + 0) · 25 / 3 = 41.67, and one more.
    [
      'the use case, the advantage at 1, the reach at 0',
      'ai',
      { 'ai-use-case': 0, 'ai-advantage': 1, 'ai-reach': 0 },
      todo(5, ['ai-use-case', 4], ['ai-advantage', 2]),
    ],
    // The unknown advantage counts as 4 in the high: with the use case at 1 that is 41.67, at 2 it is 50.
    [
      'the use case, the advantage unknown, the reach at 0',
      'ai',
      { 'ai-use-case': 0, 'ai-advantage': 'unknown', 'ai-reach': 0 },
      todo(2, ['ai-use-case', 2]),
    ],
  ])('a firm with everything else: %s', (_, technology, changes, nextVerdict) => {
    const advice = adviceFor(answering(albrecht, changes), technology)
    expect(advice).toMatchObject({ nextVerdict, levers: [], position: null })
  })

  test('one closed gate: that one rise is the one change of 16', () => {
    expect(adviceFor(answering(albrecht, { 'ai-use-case': 0 }), 'ai').stability).toEqual({
      changes: 1,
      of: 16,
    })
  })
})

describe('Spedition Fuchs, every gate unknown, all else at 4', () => {
  // Benefit 33.33 to 100, all else 100: readiness ∛(33.33 · 100 · 100) = 69.34 to 100, width 30.66. With one gate at x
  // the benefit is (100 + x) / 3 to (200 + x) / 3: mean width 15.03, swing 15.63.
  test.each<[TechnologyId, string, string]>([
    ['ai', 'ai-use-case', 'ai-advantage'],
    ['blockchain', 'blockchain-shared-record', 'blockchain-neutral-party'],
    ['bitcoin', 'bitcoin-demand', 'bitcoin-advantage'],
  ])('%s: both gates first, no levers, step 1', (technology, one, other) => {
    expect(questionsOf(fuchs, technology)).toEqual([
      [one, 15.63, true],
      [other, 15.63, true],
    ])
    expect(adviceFor(fuchs, technology)).toMatchObject({
      levers: [],
      nextVerdict: NO_STEP,
      stability: { changes: 0, of: 14 },
      position: 1,
    })
  })
})

describe('Metallbau Gerlach, on every border', () => {
  // Benefit 50, integration 50, foundation (12.5 + 4 · 0) / 5 = 2.5: ∛6250 = 18.42.
  test('KI: the foundation is where most can be gained', () => {
    expect(leversOf(gerlach, 'ai')).toEqual([
      // Foundation 5: ∛12500 = 23.21
      ['customers-top-five', 4.79],
      ['customers-findings-used', 4.79],
      ['ideas-process', 4.79],
      ['ideas-prototype', 4.79],
      ['cooperation-practice', 4.79],
      ['review-practice', 4.79],
      ['resources-time', 4.79],
      ['resources-relief', 4.79],
      ['cooperation-ai', 4.79],
      ['review-ai', 4.79],
      // Benefit or integration 58.33: ∛7291.67 = 19.39
      ['ai-use-case', 0.97],
      ['ai-advantage', 0.97],
      ['ai-process', 0.97],
      ['ai-data', 0.97],
      ['ai-rules', 0.97],
    ])
  })

  // Nine zeros with one way to go, seven others with two: 23. Down, each of the seven: three benefits to 41.67, three
  // hurdles or an integration of 41.67, and the time.
  test.each(['ai', 'blockchain', 'bitcoin'] as const)('%s: 7 of 23, step 1', (technology) => {
    expect(adviceFor(gerlach, technology)).toMatchObject({
      openQuestions: [],
      nextVerdict: NO_STEP,
      stability: { changes: 7, of: 23 },
      position: 1,
    })
  })

  test.each<[string, TechnologyId, Responses, NextVerdict]>([
    // Benefit 41.67, one level is missing; the firm's own item that comes first takes it.
    ['the reach', 'ai', { 'ai-reach': 1 }, todo(1, ['ai-use-case', 3])],
    ['the use case', 'ai', { 'ai-use-case': 1 }, todo(1, ['ai-use-case', 2])],
    // Enough to leave "not now", though the advantage stays below its floor.
    ['the advantage', 'ai', { 'ai-advantage': 1 }, todo(1, ['ai-use-case', 3])],
    [
      'the reach, bitcoin: the demand is a circumstance',
      'bitcoin',
      { 'bitcoin-reach': 1 },
      todo(1, ['bitcoin-advantage', 3]),
    ],
    [
      'proof demand: all circumstances',
      'blockchain',
      { 'blockchain-proof-demand': 1 },
      waiting(1, [], [['blockchain-shared-record', 3]]),
    ],
    // (4 + 2 + 0) · 25 / 3 = 50: both rises go to the item that comes first.
    ['two of the reach', 'ai', { 'ai-reach': 0 }, todo(2, ['ai-use-case', 4])],
    // Integration 41.67: any item would do; the first takes it. Where a hurdle lacks it, that one.
    ['the process', 'ai', { 'ai-process': 1 }, todo(1, ['ai-process', 2])],
    ['the product data', 'ai', { 'ai-data': 0 }, todo(1, ['ai-data', 1])],
    ['the rules', 'ai', { 'ai-rules': 2 }, todo(1, ['ai-rules', 3])],
    ['the time', 'ai', { 'resources-time': 0 }, todo(1, ['resources-time', 1])],
    // Blockchain has 58.33 to spare, so only the hurdles count.
    ['the partners', 'blockchain', { 'blockchain-partners': 2 }, todo(1, ['blockchain-partners', 3])],
    [
      'time, partners and rules',
      'blockchain',
      { 'resources-time': 0, 'blockchain-partners': 1, 'blockchain-rules': 2 },
      todo(4, ['resources-time', 1], ['blockchain-partners', 3], ['blockchain-rules', 3]),
    ],
    // Floors cost 1 + 3 and give (2 + 1 + 3) = 50.
    [
      'product data and rules at 0',
      'ai',
      { 'ai-data': 0, 'ai-rules': 0 },
      todo(4, ['ai-data', 1], ['ai-rules', 3]),
    ],
    // Floors cost 1 + 1 + 3 and give (1 + 1 + 3) = 41.67; one more, and the first in form order takes it.
    [
      'everything of the integration and the time at 0',
      'ai',
      { 'resources-time': 0, 'ai-process': 0, 'ai-data': 0, 'ai-rules': 0 },
      todo(7, ['resources-time', 1], ['ai-process', 2], ['ai-data', 1], ['ai-rules', 3]),
    ],
    // On two items: rules 3 and process 1 are 50.
    [
      'process at 0, no product data needed',
      'ai',
      { 'ai-process': 0, 'ai-data': 'not-applicable' },
      todo(1, ['ai-process', 1]),
    ],
  ])('one border missed: %s', (_, technology, changes, nextVerdict) => {
    expect(adviceFor(answering(gerlach, changes), technology).nextVerdict).toEqual(nextVerdict)
  })
})

describe('preparation where the benefit is beyond doubt', () => {
  test.each<[string, TechnologyId, Responses, NextVerdict]>([
    // At 1 the advantage is no circumstance any more.
    ['the advantage at 1', 'ai', { 'ai-advantage': 1 }, todo(1, ['ai-advantage', 2])],
    [
      'the neutral party at 1',
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      waiting(1, [], [['blockchain-neutral-party', 2]]),
    ],
    [
      'the neutral party at 1 and rules at 2: the firm’s part stands apart',
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-rules': 2 },
      {
        step: {
          rises: 2,
          circumstances: true,
          set: [
            { item: 'blockchain-neutral-party', to: 2, circumstance: true },
            { item: 'blockchain-rules', to: 3, circumstance: false },
          ],
        },
        blockedBy: [],
      },
    ],
    // Unknown stays unknown, and an unknown hurdle is not at its floor.
    [
      'an unknown hurdle',
      'ai',
      { 'ai-rules': 'unknown', 'resources-time': 0 },
      { step: null, blockedBy: ['ai-rules'] },
    ],
    [
      'all unknown ones are named, in form order, also those that stand in nobody’s way',
      'ai',
      { 'ai-reach': 'unknown', 'ai-rules': 'unknown', 'ai-process': 0, 'review-ai': 'unknown' },
      { step: null, blockedBy: ['ai-reach', 'ai-rules'] },
    ],
    [
      'the time unknown',
      'bitcoin',
      { 'resources-time': 'unknown', 'bitcoin-risk': 2 },
      { step: null, blockedBy: ['resources-time'] },
    ],
    // Nothing is in the way of the reach: the benefit's low is 66.67.
    [
      'an unknown that is no hurdle',
      'ai',
      { 'ai-reach': 'unknown', 'ai-rules': 2 },
      todo(1, ['ai-rules', 3]),
    ],
  ])('%s', (_, technology, changes, nextVerdict) => {
    expect(scoreOf(answering(albrecht, changes), technology).verdict).toBe('fits-with-preparation')
    expect(adviceFor(answering(albrecht, changes), technology).nextVerdict).toEqual(nextVerdict)
  })
})

describe('Gasthof Huber, quick form, everything at 3', () => {
  test('KI: seven items, no step but the full form', () => {
    expect(leversOf(huber, 'ai')).toEqual([
      // One item to a dimension. Benefit or integration 100: 75 · (∛(4/3) − 1)
      ['ai-use-case', 7.55],
      ['ai-process', 7.55],
      // Foundation 80: 75 · (∛(80/75) − 1)
      ['customers-top-five', 1.63],
      ['ideas-process', 1.63],
      ['cooperation-practice', 1.63],
      ['review-practice', 1.63],
      ['resources-time', 1.63],
    ])
    expect(adviceFor(huber, 'ai')).toMatchObject({
      openQuestions: [],
      nextVerdict: NO_STEP,
      stability: { changes: 0, of: 14 },
      position: 3,
    })
  })

  test.each<[string, TechnologyId, Responses, NextVerdict]>([
    ['preparation has no step', 'ai', { 'ai-process': 0 }, NO_STEP],
    ['nor a blocked one', 'ai', { 'ai-process': 0, 'resources-time': 'unknown' }, NO_STEP],
    // The benefit rests on the use case alone: 50 is level 2.
    ['a closed gate', 'ai', { 'ai-use-case': 0 }, todo(2, ['ai-use-case', 2])],
    ['a low benefit', 'ai', { 'ai-use-case': 1 }, todo(1, ['ai-use-case', 2])],
    ['no demand', 'bitcoin', { 'bitcoin-demand': 0 }, waiting(2, [], [['bitcoin-demand', 2]])],
    // (1 + 3) · 25 / 2 = 50.
    [
      'nobody shares the record',
      'blockchain',
      { 'blockchain-shared-record': 0 },
      waiting(1, [], [['blockchain-shared-record', 1]]),
    ],
  ])('%s', (_, technology, changes, nextVerdict) => {
    expect(adviceFor(answering(huber, changes), technology).nextVerdict).toEqual(nextVerdict)
  })
})

describe('Pflegedienst Ilse Jahn, everything unknown', () => {
  // Every range is 0 to 100 and every low stays 0. With a key item at x the readiness' high is 100 · ∛((200 + x) / 300),
  // on average 93.89; with one of the foundation 100 · ∛((400 + 50 + x / 2) / 500), on average 98.29.
  test.each<[TechnologyId, readonly string[]]>([
    ['ai', ['ai-use-case', 'ai-advantage']],
    ['blockchain', ['blockchain-shared-record', 'blockchain-neutral-party']],
    ['bitcoin', ['bitcoin-demand', 'bitcoin-advantage']],
  ])('%s: the gates first, then the key questions, then the foundation', (technology, gates) => {
    const ids = questionnaire.items
      .filter((item) => item.technology === technology || item.technology === 'all')
      .map(({ id, dimension }) => ({
        id,
        key: dimension === 'customer-benefit' || dimension === 'integration',
      }))
    expect(questionsOf(ilse, technology)).toEqual([
      ...gates.map((id) => [id, 6.11, true]),
      ...ids.filter(({ id, key }) => key && !gates.includes(id)).map(({ id }) => [id, 6.11, false]),
      ...ids.filter(({ key }) => !key).map(({ id }) => [id, 1.71, false]),
    ])
    expect(adviceFor(ilse, technology)).toMatchObject({
      levers: [],
      nextVerdict: NO_STEP,
      stability: { changes: 0, of: 0 },
      position: 1,
    })
  })
})

describe('Versandhaus Kraft, bitcoin payments alone, 1, 2, 3, 4 and again', () => {
  // Benefit 1, 2, 3: 50. Integration 4, 1, 2: 58.33. Customers 37.5, ideas 87.5, cooperation 50, review 75,
  // resources 87.5: foundation 67.5. Readiness ∛(50 · 58.33 · 67.5) = 58.17.
  test('the advantage is the largest lever; demand and reach are circumstances', () => {
    expect(leversOf(kraft, 'bitcoin')).toEqual([
      // Benefit 58.33: ∛(58.33 · 58.33 · 67.5) = 61.24
      ['bitcoin-advantage', 3.07],
      // Integration 66.67: ∛(50 · 66.67 · 67.5) = 60.82
      ['bitcoin-bookkeeping', 2.65],
      ['bitcoin-risk', 2.65],
      // Foundation 70: ∛(50 · 58.33 · 70) = 58.88
      ['customers-top-five', 0.71],
      ['customers-findings-used', 0.71],
      ['ideas-process', 0.71],
      ['cooperation-practice', 0.71],
      ['review-practice', 0.71],
      ['resources-time', 0.71],
      ['cooperation-bitcoin', 0.71],
    ])
  })

  test('one rise of the rules; 4 of 28 changes; step 1', () => {
    expect(adviceFor(kraft, 'bitcoin')).toMatchObject({
      openQuestions: [],
      nextVerdict: todo(1, ['bitcoin-risk', 3]),
      // Four items at 4 with one way to go, twelve with two. Down: demand to a closed gate, advantage and reach to a
      // benefit of 41.67; up: the rules.
      stability: { changes: 4, of: 28 },
      // Talks with customers at 1.
      position: 1,
    })
  })
})

describe('what the advice does not depend on', () => {
  test.each(PERSONAS.map((firm) => [firm.name, firm] as const))('%s', (_, firm) => {
    for (const technology of firm.technologies) {
      const advice = adviceFor(firm, technology)
      const frozen = Object.freeze({ ...firm.responses })
      expect(adviceOn(questionnaire, firm.form, technology, frozen), 'the answers stay').toEqual(advice)

      const backwards = Object.fromEntries(Object.entries(firm.responses).reverse())
      expect(adviceOn(questionnaire, firm.form, technology, backwards), 'the order of keys').toEqual(advice)

      const own = questionnaire.items.filter(
        (item) => item.technology === technology || item.technology === 'all',
      )
      const alone = Object.fromEntries(
        own.filter(({ id }) => id in firm.responses).map(({ id }) => [id, firm.responses[id] ?? 0] as const),
      )
      expect(adviceOn(questionnaire, firm.form, technology, alone), 'the other technologies').toEqual(advice)
    }
  })

  test('an asked item without a response is an error, not a guess', () => {
    const { 'ai-rules': _, ...lacking } = albrecht.responses
    expect(() => adviceOn(questionnaire, 'full', 'ai', lacking)).toThrow('ai-rules')
  })
})
