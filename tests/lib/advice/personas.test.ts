import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { adviceOn } from '../../../lib/advice/advice'
import { isWorthListing, type NextVerdict } from '../../../lib/advice/smallest-step'
import type { Responses } from '../../../lib/instrument/response-set'
import type { Level, TechnologyId, VerdictId } from '../../../lib/instrument/vocabulary'
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
/** No rise helps before these are known. */
const blocked = (...blockedBy: readonly string[]): NextVerdict => ({ step: null, blockedBy })

const INTEGRATION_AND_TIME_AT_0: Responses = {
  'resources-time': 0,
  'ai-process': 0,
  'ai-data': 0,
  'ai-rules': 0,
}

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
        cause: 'all-clear',
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
  // To leave "not now", the gates have to open and the ceiling of the benefit has to reach 50: 6 levels on its three
  // items (6 · 25 / 3). A gate that is a hurdle rises to its floor: an advantage, or the neutral party, to 2.
  test.each<[TechnologyId, NextVerdict]>([
    // The use case is the firm's own: at 1 it counts as 2 in the ceiling. The advantage at 0 is a circumstance, as the
    // reach is; the 4 levels that are left lie flattest as 2 and 2. Without the use case at 1 it would take 6 rises.
    [
      'ai',
      waiting(
        5,
        [['ai-use-case', 1]],
        [
          ['ai-advantage', 2],
          ['ai-reach', 2],
        ],
      ),
    ],
    // All three are circumstances, and none of them counts for more than it is: 6 levels, flattest as 2, 2 and 2.
    [
      'blockchain',
      waiting(
        6,
        [],
        [
          ['blockchain-shared-record', 2],
          ['blockchain-neutral-party', 2],
          ['blockchain-proof-demand', 2],
        ],
      ),
    ],
    // The advantage is the firm's own in the ceiling, but it has to rise to 2 anyway.
    [
      'bitcoin',
      waiting(
        6,
        [],
        [
          ['bitcoin-demand', 2],
          ['bitcoin-advantage', 2],
          ['bitcoin-reach', 2],
        ],
      ),
    ],
  ])('%s', (technology, nextVerdict) => {
    expect(adviceFor(brandt, technology)).toEqual({
      technology,
      cause: 'gate-closed',
      openQuestions: [],
      levers: [],
      nextVerdict,
      // 16 items, each with one way to go, up; the other closed gate keeps the verdict.
      stability: { changes: 0, of: 16 },
      // What does not fit now has no place in the process.
      position: null,
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

  // Unknown answers stay, and an open gate keeps "clarify": the step is blocked by all that is unknown among benefit,
  // integration and time, also by what is no gate. The time is at 3.
  test.each<[TechnologyId, NextVerdict]>([
    ['ai', blocked('ai-advantage', 'ai-process', 'ai-rules')],
    ['blockchain', blocked('blockchain-neutral-party', 'blockchain-partners', 'blockchain-rules')],
    ['bitcoin', blocked('bitcoin-advantage', 'bitcoin-checkout', 'bitcoin-risk')],
  ])('%s: no levers without a readiness value; the step is blocked', (technology, nextVerdict) => {
    expect(scoreOf(cordes, technology).verdict).toBe('clarify')
    // Benefit 50 to 83.33: its low is no reason, the gate is.
    expect(adviceFor(cordes, technology)).toMatchObject({ cause: 'gate-open', levers: [], nextVerdict })
  })

  test('stability: 8 items at 3, two ways to go each; the open gate keeps "clarify"', () => {
    expect(adviceFor(cordes, 'ai').stability).toEqual({ changes: 0, of: 16 })
    expect(adviceFor(cordes, 'blockchain').stability).toEqual({ changes: 0, of: 16 })
  })

  test('position: the open advantage does not hold up step 1, the open neutral party does', () => {
    // Ideas at 3: step 2 is done. Whether the technology has been tried is unknown: step 3 is not.
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

  // Answered: 16 less the prototype and, but for bitcoin, the data; two ways to go each. Floors of 3 give way: ai-rules;
  // partners and rules; bookkeeping and risk.
  test.each<[TechnologyId, number, number]>([
    ['ai', 1, 28],
    ['blockchain', 2, 28],
    ['bitcoin', 2, 30],
  ])('%s: %i of %i changes', (technology, changes, of) => {
    expect(adviceFor(dorn, technology)).toMatchObject({
      cause: 'all-clear',
      openQuestions: [],
      nextVerdict: NO_STEP,
      stability: { changes, of },
      // In trial or in use, but what it brings is not measured: that would be level 4.
      position: 3,
    })
  })
})

describe('Bäckerei Ehlers, every gate closed, all else at 4', () => {
  // The third item at 4: (1 + 2 + 4) · 25 / 3 = 58.33. A gate rises by one, one that is a hurdle to its floor.
  test.each<[TechnologyId, NextVerdict]>([
    // The use case is the firm's own, the advantage at 0 is not.
    ['ai', waiting(3, [['ai-use-case', 1]], [['ai-advantage', 2]])],
    [
      'blockchain',
      waiting(
        3,
        [],
        [
          ['blockchain-shared-record', 1],
          ['blockchain-neutral-party', 2],
        ],
      ),
    ],
    [
      'bitcoin',
      waiting(
        3,
        [],
        [
          ['bitcoin-demand', 1],
          ['bitcoin-advantage', 2],
        ],
      ),
    ],
  ])('%s: each gate just open', (technology, nextVerdict) => {
    expect(adviceFor(ehlers, technology)).toEqual({
      technology,
      cause: 'gate-closed',
      openQuestions: [],
      levers: [],
      nextVerdict,
      stability: { changes: 0, of: 16 },
      position: null,
    })
  })

  test.each<[string, TechnologyId, Responses, NextVerdict]>([
    ['the use case alone', 'ai', { 'ai-use-case': 0 }, todo(1, ['ai-use-case', 1])],
    // At 1 it would still be a hurdle below its floor: whoever opens it has estimated it in numbers.
    ['the advantage alone', 'ai', { 'ai-advantage': 0 }, waiting(2, [], [['ai-advantage', 2]])],
    ['the demand alone', 'bitcoin', { 'bitcoin-demand': 0 }, waiting(1, [], [['bitcoin-demand', 1]])],
    [
      'the neutral party alone',
      'blockchain',
      { 'blockchain-neutral-party': 0 },
      waiting(2, [], [['blockchain-neutral-party', 2]]),
    ],
    // An unknown benefit counts as 100 in the ceiling: only the gate has to open.
    [
      'the use case, and the reach unknown',
      'ai',
      { 'ai-use-case': 0, 'ai-reach': 'unknown' },
      todo(1, ['ai-use-case', 1]),
    ],
    // Now that the advantage is at 1, it is the firm's own, and counts as 2 in the ceiling. Four rises reach 6 in two
    // ways: the use case to 4 (4 + 2 + 0), or the use case to 1, which counts as 2, and the advantage to 4 (2 + 4 + 0).
    // The second is flatter: no item rises by more than three.
    [
      'the use case, the advantage at 1, the reach at 0',
      'ai',
      { 'ai-use-case': 0, 'ai-advantage': 1, 'ai-reach': 0 },
      todo(4, ['ai-use-case', 1], ['ai-advantage', 4]),
    ],
    // The unknown advantage counts as 4 in the ceiling, the use case at 1 as 2: 50.
    [
      'the use case, the advantage unknown, the reach at 0',
      'ai',
      { 'ai-use-case': 0, 'ai-advantage': 'unknown', 'ai-reach': 0 },
      todo(1, ['ai-use-case', 1]),
    ],
  ])('a firm with everything else: %s', (_, technology, changes, nextVerdict) => {
    const advice = adviceFor(answering(albrecht, changes), technology)
    expect(advice).toMatchObject({ cause: 'gate-closed', nextVerdict, levers: [], position: null })
  })

  test('one closed gate: that one rise is the one change of 16', () => {
    expect(adviceFor(answering(albrecht, { 'ai-use-case': 0 }), 'ai').stability).toEqual({
      changes: 1,
      of: 16,
    })
  })
})

describe('a step is listed rise by rise', () => {
  test.each<[string, Persona, TechnologyId, Responses, boolean]>([
    ['three rises with circumstances: listed', ehlers, 'ai', {}, true],
    // With the gates just open the ceiling is (2 + 2 + 1) · 25 / 3 = 41.67: one rise more than the bakery's three.
    ['four with circumstances: when to look again', brandt, 'ai', { 'ai-reach': 1 }, false],
    ['five with circumstances: when to look again', brandt, 'ai', {}, false],
    ['six, all of them circumstances', brandt, 'blockchain', {}, false],
    ['seven of the firm’s own: listed', gerlach, 'ai', INTEGRATION_AND_TIME_AT_0, true],
  ])('%s', (_, firm, technology, changes, isListed) => {
    const { step } = adviceFor(answering(firm, changes), technology).nextVerdict
    expect(step && isWorthListing(step)).toBe(isListed)
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
      // The benefit's low of 33.33 speaks before the open gates do.
      cause: 'benefit-open',
      levers: [],
      nextVerdict: blocked(one, other),
      stability: { changes: 0, of: 14 },
      position: 1,
    })
  })
})

describe('Metallbau Gerlach, on every border', () => {
  // Benefit 50, integration (1 + 2 + 3) · 25 / 3 = 50, foundation (12.5 + 4 · 0) / 5 = 2.5: ∛6250 = 18.42. No hurdle
  // is below its floor, so that the gains alone decide on the order.
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
  // hurdles of the integration, and the time.
  test.each(['ai', 'blockchain', 'bitcoin'] as const)('%s: 7 of 23, step 1', (technology) => {
    expect(adviceFor(gerlach, technology)).toMatchObject({
      cause: 'all-clear',
      openQuestions: [],
      nextVerdict: NO_STEP,
      stability: { changes: 7, of: 23 },
      position: 1,
    })
  })

  test.each<[string, TechnologyId, Responses, VerdictId, NextVerdict]>([
    // Benefit 41.67, and no item at 1 that the firm could look into: one level is missing, and the firm's own item that
    // comes first takes it.
    ['the reach', 'ai', { 'ai-reach': 1 }, 'not-now', todo(1, ['ai-use-case', 3])],
    // Looked into, the use case would be at 2: the ceiling is 50.
    ['the use case', 'ai', { 'ai-use-case': 1 }, 'clarify', todo(1, ['ai-use-case', 2])],
    // Enough to leave "clarify", though the advantage stays below its floor.
    ['the advantage', 'ai', { 'ai-advantage': 1 }, 'clarify', todo(1, ['ai-use-case', 3])],
    [
      'the reach, bitcoin: the demand is a circumstance',
      'bitcoin',
      { 'bitcoin-reach': 1 },
      'not-now',
      todo(1, ['bitcoin-advantage', 3]),
    ],
    // Demand 1 and advantage 3, or demand 2: as many rises, fewer circumstances. (1 + 3 + 2) · 25 / 3 = 50.
    [
      'the demand at 0: the firm’s part stands apart',
      'bitcoin',
      { 'bitcoin-demand': 0 },
      'not-now',
      {
        step: {
          rises: 2,
          circumstances: true,
          set: [
            { item: 'bitcoin-demand', to: 1, circumstance: true },
            { item: 'bitcoin-advantage', to: 3, circumstance: false },
          ],
        },
        blockedBy: [],
      },
    ],
    [
      'proof demand: all circumstances',
      'blockchain',
      { 'blockchain-proof-demand': 1 },
      'not-now',
      waiting(1, [], [['blockchain-shared-record', 3]]),
    ],
    // A circumstance at 1 counts as 1: the ceiling is 41.67. With shared-record at 3 the presumption is left to clarify.
    [
      'the neutral party',
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      'not-now',
      waiting(1, [], [['blockchain-shared-record', 3]]),
    ],
    // Two levels are missing: one each is flatter than two of one item.
    [
      'two of the reach',
      'ai',
      { 'ai-reach': 0 },
      'not-now',
      todo(2, ['ai-use-case', 3], ['ai-advantage', 3]),
    ],
    // Known are (2 + 2) of 12, so 33.33 to 66.67: two levels more, and the unknown one stays.
    [
      'the reach, unknown',
      'ai',
      { 'ai-reach': 'unknown' },
      'clarify',
      todo(2, ['ai-use-case', 3], ['ai-advantage', 3]),
    ],
    // Ceiling (2 + 2 + 1) · 25 / 3 = 41.67. Looking into both is counted already; one of them has to rise to 3.
    [
      'all of the benefit at 1',
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 1 },
      'not-now',
      todo(2, ['ai-use-case', 3]),
    ],
    // Ceiling (2 + 2 + 2) · 25 / 3 = 50, low 33.33.
    [
      'both that the firm can look into at 1',
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1 },
      'clarify',
      todo(2, ['ai-use-case', 2], ['ai-advantage', 2]),
    ],
    ['the process', 'ai', { 'ai-process': 0 }, 'fits-with-preparation', todo(1, ['ai-process', 1])],
    ['the data', 'ai', { 'ai-data': 1 }, 'fits-with-preparation', todo(1, ['ai-data', 2])],
    ['two of the data', 'ai', { 'ai-data': 0 }, 'fits-with-preparation', todo(2, ['ai-data', 2])],
    ['the rules', 'ai', { 'ai-rules': 2 }, 'fits-with-preparation', todo(1, ['ai-rules', 3])],
    ['the time', 'ai', { 'resources-time': 0 }, 'fits-with-preparation', todo(1, ['resources-time', 1])],
    // Blockchain has 66.67, bitcoin 58.33, so that only the hurdles count.
    [
      'the partners',
      'blockchain',
      { 'blockchain-partners': 2 },
      'fits-with-preparation',
      todo(1, ['blockchain-partners', 3]),
    ],
    [
      'the product data',
      'blockchain',
      { 'blockchain-data': 1 },
      'fits-with-preparation',
      todo(1, ['blockchain-data', 2]),
    ],
    [
      'time, partners and rules',
      'blockchain',
      { 'resources-time': 0, 'blockchain-partners': 1, 'blockchain-rules': 2 },
      'fits-with-preparation',
      todo(4, ['resources-time', 1], ['blockchain-partners', 3], ['blockchain-rules', 3]),
    ],
    [
      'the bookkeeping: asked, but not answered in writing',
      'bitcoin',
      { 'bitcoin-bookkeeping': 2 },
      'fits-with-preparation',
      todo(1, ['bitcoin-bookkeeping', 3]),
    ],
    // Floors cost 2 + 3 and give (1 + 2 + 3) = 50.
    [
      'data and rules at 0',
      'ai',
      { 'ai-data': 0, 'ai-rules': 0 },
      'fits-with-preparation',
      todo(5, ['ai-data', 2], ['ai-rules', 3]),
    ],
    // Floors cost 1 + 1 + 2 + 3 and give (1 + 2 + 3) = 50: nothing more is missing.
    [
      'everything of the integration and the time at 0',
      'ai',
      INTEGRATION_AND_TIME_AT_0,
      'fits-with-preparation',
      todo(7, ['resources-time', 1], ['ai-process', 1], ['ai-data', 2], ['ai-rules', 3]),
    ],
    // On two items: rules 3 and process 1 are 50.
    [
      'process at 0, no data of its own needed',
      'ai',
      { 'ai-process': 0, 'ai-data': 'not-applicable' },
      'fits-with-preparation',
      todo(1, ['ai-process', 1]),
    ],
  ])('one border missed: %s', (_, technology, changes, verdict, nextVerdict) => {
    const firm = answering(gerlach, changes)
    expect(scoreOf(firm, technology).verdict).toBe(verdict)
    expect(adviceFor(firm, technology).nextVerdict).toEqual(nextVerdict)
  })

  // Foundation 0 without the time, so that no rise gains anything; the hurdles are still what comes first, and nothing else.
  test('hurdles below their floor are levers in form order, also where they gain nothing', () => {
    expect(leversOf(answering(gerlach, INTEGRATION_AND_TIME_AT_0), 'ai')).toEqual([
      ['resources-time', 0],
      ['ai-process', 0],
      ['ai-data', 0],
      ['ai-rules', 0],
    ])
  })
})

describe('preparation where the benefit is beyond doubt', () => {
  test.each<[string, TechnologyId, Responses, NextVerdict]>([
    // At 1 the advantage is no circumstance any more.
    ['the advantage at 1', 'ai', { 'ai-advantage': 1 }, todo(1, ['ai-advantage', 2])],
    // Unknown stays unknown, and an unknown hurdle is not at its floor.
    ['an unknown hurdle', 'ai', { 'ai-rules': 'unknown', 'resources-time': 0 }, blocked('ai-rules')],
    [
      'all unknown ones are named, in form order, also those that stand in nobody’s way',
      'ai',
      { 'ai-reach': 'unknown', 'ai-rules': 'unknown', 'ai-process': 0, 'review-ai': 'unknown' },
      blocked('ai-reach', 'ai-rules'),
    ],
    [
      'the time unknown',
      'bitcoin',
      { 'resources-time': 'unknown', 'bitcoin-risk': 2 },
      blocked('resources-time'),
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

describe('to clarify where the benefit is beyond doubt', () => {
  test.each<[string, TechnologyId, Responses, NextVerdict]>([
    // Only presumed that nobody could keep the record for all: others have to be asked, the firm cannot answer for them.
    [
      'the neutral party at 1',
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      waiting(1, [], [['blockchain-neutral-party', 2]]),
    ],
    // The next verdict is the one with preparation: the rules belong to the step after.
    [
      'the neutral party at 1 and rules at 2',
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-rules': 2 },
      waiting(1, [], [['blockchain-neutral-party', 2]]),
    ],
    // Shared record 1 and proof demand 4 with the presumption: (1 + 1 + 4) · 25 / 3 = 50, so that only that is in the way.
    [
      'the neutral party at 1, the benefit exactly 50',
      'blockchain',
      { 'blockchain-neutral-party': 1, 'blockchain-shared-record': 1 },
      waiting(1, [], [['blockchain-neutral-party', 2]]),
    ],
    ['an open gate', 'ai', { 'ai-advantage': 'unknown' }, blocked('ai-advantage')],
    ['an unknown hurdle', 'ai', { 'ai-rules': 'unknown' }, blocked('ai-rules')],
  ])('%s', (_, technology, changes, nextVerdict) => {
    const firm = answering(albrecht, changes)
    expect(scoreOf(firm, technology).verdict).toBe('clarify')
    expect(adviceFor(firm, technology).nextVerdict).toEqual(nextVerdict)
  })
})

describe('Gasthof Huber, quick form, everything at 3', () => {
  test('KI: six items, no step but the full form', () => {
    expect(leversOf(huber, 'ai')).toEqual([
      // Integration on one item: to 100. 75 · (∛(4/3) − 1)
      ['ai-process', 7.55],
      // Benefit on two: to 87.5. 75 · (∛(7/6) − 1)
      ['ai-use-case', 3.95],
      ['ai-advantage', 3.95],
      // Three foundation dimensions are asked, on one item each: to 83.33. 75 · (∛(10/9) − 1)
      ['customers-top-five', 2.68],
      ['ideas-process', 2.68],
      ['resources-time', 2.68],
    ])
    expect(adviceFor(huber, 'ai')).toMatchObject({
      cause: 'full-form-open',
      openQuestions: [],
      nextVerdict: NO_STEP,
      // At 2 the integration is 50, the benefit 62.5, and every floor that is asked still holds.
      stability: { changes: 0, of: 12 },
      // Whether the technology has been tried is not asked: step 3 counts as not done.
      position: 3,
    })
  })

  test('cooperation and technology review are not asked, and count nowhere', () => {
    const nothing = { value: null, low: null, high: null }
    for (const technology of ['ai', 'blockchain', 'bitcoin'] as const) {
      const { dimensions, foundation, readiness } = scoreOf(huber, technology)
      expect(dimensions.filter(({ value }) => value === null)).toEqual([
        { id: 'cooperation', ...nothing },
        { id: 'technology-review', ...nothing },
      ])
      // (75 + 75 + 75) / 3: three are enough.
      for (const figure of [foundation.value, foundation.low, foundation.high, readiness.value]) {
        expect(figure).toBeCloseTo(75, 9)
      }
    }
  })

  test.each<[string, TechnologyId, Responses, NextVerdict]>([
    ['preparation has no step', 'ai', { 'ai-process': 0 }, NO_STEP],
    ['nor a blocked one', 'ai', { 'ai-process': 0, 'resources-time': 'unknown' }, NO_STEP],
    // The benefit rests on two items: (1 + 3) · 25 / 2 = 50 is just enough, and there is no step beyond.
    ['a benefit of exactly 50', 'ai', { 'ai-use-case': 1 }, NO_STEP],
    // At 1 the use case counts as 2 in the ceiling: 62.5.
    ['a closed gate', 'ai', { 'ai-use-case': 0 }, todo(1, ['ai-use-case', 1])],
    ['an alternative that does as well', 'ai', { 'ai-advantage': 0 }, waiting(2, [], [['ai-advantage', 2]])],
    // Low 25, ceiling 50: two levels, one each.
    [
      'a benefit that nobody has looked into',
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1 },
      todo(2, ['ai-use-case', 2], ['ai-advantage', 2]),
    ],
    // (1 + 3) · 25 / 2 = 50.
    ['no demand', 'bitcoin', { 'bitcoin-demand': 0 }, waiting(1, [], [['bitcoin-demand', 1]])],
    [
      'nobody shares the record',
      'blockchain',
      { 'blockchain-shared-record': 0 },
      waiting(1, [], [['blockchain-shared-record', 1]]),
    ],
    [
      'the neutral party only presumed',
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      waiting(1, [], [['blockchain-neutral-party', 2]]),
    ],
    ['an unknown hurdle', 'ai', { 'ai-process': 'unknown' }, blocked('ai-process')],
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
      cause: 'benefit-open',
      levers: [],
      // The time, then benefit and integration: the items for all come first in the form.
      nextVerdict: blocked('resources-time', ...ids.filter(({ key }) => key).map(({ id }) => id)),
      stability: { changes: 0, of: 0 },
      position: 1,
    })
  })
})

describe('Versandhaus Kraft, bitcoin payments alone, 1, 2, 3, 4 and again', () => {
  // Benefit 1, 2, 3: 50. Integration 4, 1, 2: 58.33. Customers 37.5, ideas 87.5, cooperation 50, review 75,
  // resources 87.5: foundation 67.5. Readiness ∛(50 · 58.33 · 67.5) = 58.17.
  test('the hurdles below 3 come first, though the advantage gains more; demand and reach are circumstances', () => {
    expect(leversOf(kraft, 'bitcoin')).toEqual([
      // Integration 66.67: ∛(50 · 66.67 · 67.5) = 60.82
      ['bitcoin-bookkeeping', 2.65],
      ['bitcoin-risk', 2.65],
      // Benefit 58.33: ∛(58.33 · 58.33 · 67.5) = 61.24
      ['bitcoin-advantage', 3.07],
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

  test('three rises to the floors; 3 of 28 changes; step 1', () => {
    expect(adviceFor(kraft, 'bitcoin')).toMatchObject({
      // Bitcoin payments are in use, their effect is measured: review 4.
      cause: 'preparation-in-use',
      openQuestions: [],
      nextVerdict: todo(3, ['bitcoin-bookkeeping', 3], ['bitcoin-risk', 3]),
      // Four items at 4 with one way to go, twelve with two. Down: demand to a closed gate, advantage and reach to a
      // benefit of 41.67 (to clarify and, as the reach is a circumstance, not now). Up: none, two hurdles are below.
      stability: { changes: 3, of: 28 },
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
