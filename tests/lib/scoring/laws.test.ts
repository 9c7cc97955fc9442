import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { adviceOn } from '../../../lib/advice/advice'
import { askedDimensions } from '../../../lib/instrument/asked-dimensions'
import { askedItems } from '../../../lib/instrument/asked-items'
import { checkQuestionnaire } from '../../../lib/instrument/check-questionnaire'
import type { Responses } from '../../../lib/instrument/response-set'
import {
  DIMENSIONS,
  FORMS,
  type FormId,
  type Item,
  isLevel,
  LEVELS,
  type Response,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../../lib/instrument/vocabulary'
import { scoreTechnology, type TechnologyScore } from '../../../lib/scoring/score'
import type { ScoreRange } from '../../../lib/scoring/score-range'
import { anyForm, anyResponses, anyTechnology, offered } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

vi.setConfig({ testTimeout: 60_000 })

/** Section 9 of the instrument: laws for every edition that the loader accepts, all within 1e-9. */
const NOISE = 1e-9
const RUNS = { numRuns: 600 }
const FIGURES = ['value', 'low', 'high'] as const

const named = (score: TechnologyScore): readonly (readonly [string, ScoreRange])[] => [
  ['readiness', score.readiness],
  ['fit', score.fit],
  ['foundation', score.foundation],
  ...score.dimensions.map((dimension) => [dimension.id, dimension] as const),
]
/** The ranges of two results side by side. */
const paired = (before: TechnologyScore, after: TechnologyScore) =>
  named(before).map(([name, range], place) => {
    const [, other] = named(after)[place] ?? []
    if (!other) throw new Error(`${name} is missing.`)
    return { name, before: range, after: other }
  })

/** The results without the two marks that figures cannot show. */
const plain = (score: TechnologyScore) => JSON.parse(JSON.stringify(score)) as unknown

describe('the synthetic edition', () => {
  test('is one that the loader accepts', () => expect(checkQuestionnaire(syntheticEdition)).toEqual([]))

  test('is one whose quick form leaves out a dimension', () =>
    expect(askedDimensions(syntheticEdition, 'quick')).not.toContain('technology-review'))

  test.each(FORMS)('every dimension of every technology can become not assessable in the %s form', (form) => {
    const responses = Object.fromEntries(
      syntheticEdition.items.map((item): [string, Response] => [
        item.id,
        item.offersNotApplicable ? 'not-applicable' : 4,
      ]),
    )
    for (const technology of TECHNOLOGIES) {
      const { dimensions } = scoreTechnology(syntheticEdition, form, technology, responses)
      expect(dimensions.filter((dimension) => dimension.low !== null)).toEqual([])
    }
  })
})

describe.each([
  ['2026-1', edition2026],
  ['the synthetic edition', syntheticEdition],
])('on %s', (_, questionnaire) => {
  const anyAnswers = anyResponses(questionnaire.items)
  const score = (form: FormId, technology: TechnologyId, responses: Responses) =>
    scoreTechnology(questionnaire, form, technology, responses)
  const asked = (form: FormId, technology: TechnologyId) => askedItems(questionnaire, form, [technology])

  /** Runs a law on every single change of an answer that `changes` allows, one firm at a time. */
  function onEachChange(
    changes: (response: Response, item: Item) => readonly Response[],
    law: (before: TechnologyScore, after: TechnologyScore, responses: Responses) => void,
  ) {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, fc.nat(), (form, technology, responses, choice) => {
        const before = score(form, technology, responses)
        const possible = asked(form, technology).flatMap((item) =>
          changes(responses[item.id] ?? 'unknown', item).map((response) => ({ item, response })),
        )
        const change = possible[choice % possible.length]
        fc.pre(change !== undefined)
        if (change) {
          const changed = { ...responses, [change.item.id]: change.response }
          law(before, score(form, technology, changed), changed)
        }
      }),
      RUNS,
    )
  }

  const higherLevels = (response: Response) =>
    isLevel(response) ? LEVELS.filter((level) => level > response) : []
  const toUnknown = (response: Response): readonly Response[] => (isLevel(response) ? ['unknown'] : [])

  test('raising a level never lowers a value, low, high, fit, foundation or readiness', () => {
    onEachChange(higherLevels, (before, after) => {
      for (const pair of paired(before, after)) {
        for (const figure of FIGURES) {
          const [was, is] = [pair.before[figure], pair.after[figure]]
          expect(is === null, `${pair.name} ${figure}`).toBe(was === null)
          if (was !== null && is !== null)
            expect(is, `${pair.name} ${figure}`).toBeGreaterThanOrEqual(was - NOISE)
        }
      }
    })
  })

  test('raising a level never turns fits-now into anything else', () => {
    onEachChange(higherLevels, (before, after) => {
      fc.pre(before.verdict === 'fits-now')
      expect(after.verdict).toBe('fits-now')
    })
  })

  test('raising a level never turns anything else into not-now', () => {
    onEachChange(higherLevels, (before, after) => {
      fc.pre(before.verdict !== 'not-now')
      expect(after.verdict).not.toBe('not-now')
    })
  })

  test('0 ≤ low ≤ value ≤ high ≤ 100 wherever they are numbers', () => {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        for (const [name, { value, low, high }] of named(score(form, technology, responses))) {
          expect(low === null, `${name}: low and high are there together`).toBe(high === null)
          if (low === null || high === null) {
            expect(value, `${name}: no value without a range`).toBeNull()
            continue
          }
          expect(low, name).toBeGreaterThanOrEqual(0)
          expect(high, name).toBeLessThanOrEqual(100 + NOISE)
          expect(high, name).toBeGreaterThanOrEqual(low - NOISE)
          if (value !== null) {
            expect(value, name).toBeGreaterThanOrEqual(low - NOISE)
            expect(value, name).toBeLessThanOrEqual(high + NOISE)
          }
        }
      }),
      RUNS,
    )
  })

  test('turning a level into unknown never narrows a range', () => {
    onEachChange(toUnknown, (before, after) => {
      for (const pair of paired(before, after)) {
        expect(pair.after.low === null, pair.name).toBe(pair.before.low === null)
        if (pair.before.low === null || pair.before.high === null) continue
        expect(pair.after.low ?? 100, pair.name).toBeLessThanOrEqual(pair.before.low + NOISE)
        expect(pair.after.high ?? 0, pair.name).toBeGreaterThanOrEqual(pair.before.high - NOISE)
      }
    })
  })

  test('no swing is negative', () => {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        for (const { item, swing } of adviceOn(questionnaire, form, technology, responses).openQuestions)
          expect(swing, item).toBeGreaterThanOrEqual(-NOISE)
      }),
      RUNS,
    )
  })

  test('answers of one technology never touch another', () => {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, anyAnswers, (form, technology, responses, others) => {
        const foreign = questionnaire.items.filter(
          (item) => item.technology !== technology && item.technology !== 'all',
        )
        const changed = {
          ...responses,
          ...Object.fromEntries(foreign.map(({ id }) => [id, others[id] ?? 'unknown'])),
        }
        expect(score(form, technology, changed)).toEqual(score(form, technology, responses))
        const without = Object.fromEntries(
          Object.entries(responses).filter(([id]) => !foreign.some((item) => item.id === id)),
        )
        expect(score(form, technology, without)).toEqual(score(form, technology, responses))
      }),
      RUNS,
    )
  })

  test('the quick form never looks at what it did not ask', () => {
    fc.assert(
      fc.property(anyTechnology, anyAnswers, anyAnswers, (technology, responses, others) => {
        const unasked = questionnaire.items.filter((item) => !item.quick).map(({ id }) => id)
        const changed = {
          ...responses,
          ...Object.fromEntries(unasked.map((id) => [id, others[id] ?? 'unknown'])),
        }
        expect(score('quick', technology, changed)).toEqual(score('quick', technology, responses))
      }),
      RUNS,
    )
  })

  test('the order of keys in the input changes nothing', () => {
    const ids = questionnaire.items.map(({ id }) => id)
    const anyOrder = fc.shuffledSubarray(ids, { minLength: ids.length })
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, anyOrder, (form, technology, responses, order) => {
        const shuffled = Object.fromEntries(order.map((id) => [id, responses[id] ?? 'unknown']))
        expect(JSON.stringify(score(form, technology, shuffled))).toBe(
          JSON.stringify(score(form, technology, responses)),
        )
      }),
      RUNS,
    )
  })

  test.each(TECHNOLOGIES.flatMap((technology) => FORMS.map((form) => [technology, form] as const)))(
    'all unknown gives ranges 0–100 and no value, and nothing for what was not asked: %s, %s form',
    (technology, form) => {
      const responses = Object.fromEntries(questionnaire.items.map(({ id }) => [id, 'unknown' as const]))
      const dimensions = new Set(asked(form, technology).map(({ dimension }) => dimension))
      const notAsked: readonly string[] = DIMENSIONS.filter((id) => !dimensions.has(id))
      expect(notAsked.length > 0).toBe(form === 'quick')
      const scores = named(score(form, technology, responses))
      expect(scores).toHaveLength(3 + 7)
      for (const [name, { value, low, high }] of scores) {
        expect([value, low, high], name).toEqual(
          notAsked.includes(name) ? [null, null, null] : [null, 0, 100],
        )
      }
      expect(score(form, technology, responses).verdict).toBe('clarify')
    },
  )

  test('what was not asked has no figure, whatever is answered elsewhere', () => {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        const dimensions = new Set(asked(form, technology).map(({ dimension }) => dimension))
        for (const { id, value, low, high } of score(form, technology, responses).dimensions) {
          if (!dimensions.has(id)) expect([value, low, high], id).toEqual([null, null, null])
        }
      }),
      RUNS,
    )
  })

  test('"not now" holds whatever the unknown turns out to be, and whatever is looked into', () => {
    // Section 6: not looked into is no proof that there is nothing. What is no circumstance counts as level 2 from 1.
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        fc.pre(score(form, technology, responses).verdict === 'not-now')
        const gates = asked(form, technology).filter(({ gate }) => gate)
        const closed = gates.some(({ id }) => responses[id] === 0)
        const best = Object.fromEntries(
          asked(form, technology).map(({ id, dimension, circumstance }): [string, Response] => {
            const response = responses[id] ?? 'unknown'
            if (response === 'unknown') return [id, 4]
            const lookedInto = response === 1 && dimension === 'customer-benefit' && !circumstance
            return [id, lookedInto ? 2 : response]
          }),
        )
        expect(score(form, technology, best).verdict, closed ? 'a gate' : 'the ceiling').toBe('not-now')
      }),
      RUNS,
    )
  })

  test('what is only presumed at a gate never passes as "fits", nor with preparation', () => {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        const presumed = asked(form, technology).filter((item) => item.presumed)
        fc.pre(presumed.some(({ id }) => responses[id] === 1))
        expect(['not-now', 'not-assessed', 'clarify']).toContain(score(form, technology, responses).verdict)
      }),
      { numRuns: 200 },
    )
  })

  test('never NaN and never infinite', () => {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        for (const [name, range] of named(score(form, technology, responses))) {
          for (const figure of FIGURES) {
            expect(range[figure] === null || Number.isFinite(range[figure]), `${name} ${figure}`).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })

  test('not applicable never makes a number out of nothing', () => {
    // No level, no value; nothing but "not applicable", no figure at all.
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        for (const dimension of score(form, technology, responses).dimensions) {
          const given = asked(form, technology)
            .filter((item) => item.dimension === dimension.id)
            .map((item) => responses[item.id] ?? 'unknown')
          if (!given.some(isLevel)) expect(dimension.value, dimension.id).toBeNull()
          if (given.every((response) => response === 'not-applicable')) {
            expect([dimension.low, dimension.high], dimension.id).toEqual([null, null])
          }
        }
      }),
      RUNS,
    )
  })

  test('turning a level into not applicable, where it is offered, never turns null into a number', () => {
    const toNotApplicable = (response: Response, item: Item): readonly Response[] =>
      isLevel(response) && item.offersNotApplicable ? ['not-applicable'] : []
    onEachChange(toNotApplicable, (before, after) => {
      for (const pair of paired(before, after)) {
        for (const figure of FIGURES) {
          if (pair.before[figure] === null) expect(pair.after[figure], `${pair.name} ${figure}`).toBeNull()
        }
      }
    })
  })

  test('not applicable wherever it is offered leaves the rest its score', () => {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        const nothing = Object.fromEntries(
          questionnaire.items.map((item): [string, Response] => [
            item.id,
            item.offersNotApplicable ? 'not-applicable' : (responses[item.id] ?? 'unknown'),
          ]),
        )
        for (const dimension of score(form, technology, nothing).dimensions) {
          const items = asked(form, technology).filter((item) => item.dimension === dimension.id)
          const left = items.filter((item) => !item.offersNotApplicable)
          const assessable = left.length > 0 && 2 * left.length >= items.length
          expect(dimension.low !== null, dimension.id).toBe(assessable)
        }
      }),
      RUNS,
    )
  })

  test('scoring changes nothing that it was given and gives the same result twice', () => {
    fc.assert(
      fc.property(anyForm, anyTechnology, anyAnswers, (form, technology, responses) => {
        const frozen = Object.freeze({ ...responses })
        expect(plain(score(form, technology, frozen))).toEqual(plain(score(form, technology, responses)))
      }),
      RUNS,
    )
  })

  test('every answer an item offers can be scored', () => {
    for (const item of questionnaire.items) {
      for (const response of offered(item)) {
        const responses = {
          ...Object.fromEntries(questionnaire.items.map(({ id }) => [id, 2 as const])),
          [item.id]: response,
        }
        for (const form of FORMS)
          for (const technology of TECHNOLOGIES)
            expect(score(form, technology, responses).id).toBe(technology)
      }
    }
  })
})
