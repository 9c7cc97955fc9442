import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import type { NamedResult } from '../../../lib/collection/collection'
import type { SharedBasis } from '../../../lib/comparing/basis'
import { type Figure, rowsOn, valuesOf } from '../../../lib/comparing/row'
import {
  DIMENSIONS,
  type DimensionId,
  type Questionnaire,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../../lib/instrument/vocabulary'
import { edition2027 } from '../editions/edition-2027-test'
import { albrecht, answering, cordes, ehlers, gerlach, huber, ilse, kraft, type Persona } from '../personas'
import { anyResponseSet } from '../random-responses'
import { firmResult, inQuickForm, levelThree, resultOf, withoutAnswers } from './results'

const FULL: SharedBasis = { edition: '2026-1', form: 'full' }
const QUICK: SharedBasis = { edition: '2026-1', form: 'quick' }
/** What the quick form asks about, in both editions. */
const QUICK_DIMENSIONS: readonly DimensionId[] = [
  'customer-benefit',
  'integration',
  'customer-analysis',
  'idea-management',
  'resources',
]

/** The row of one result; throws where it was not asked. */
function rowOf(basis: SharedBasis, result: NamedResult, technology: TechnologyId) {
  const [row] = rowsOn(basis, [result], technology)
  if (!row) throw new Error(`${result.code} was not asked about ${technology}.`)
  return row
}
const dimension = (basis: SharedBasis, result: NamedResult, id: DimensionId) =>
  rowOf(basis, result, 'ai').dimensions.find((one) => one.id === id)

describe('which results have a row', () => {
  test('those that were asked about the technology, in the order given', () => {
    const results = [firmResult(gerlach, 3), firmResult(kraft, 1), firmResult(albrecht, 2)]
    const numbers = (technology: TechnologyId) =>
      rowsOn(FULL, results, technology).map(({ result }) => result.number)
    expect(numbers('bitcoin')).toEqual([3, 1, 2])
    expect(numbers('ai')).toEqual([3, 2])
  })

  test('each with all seven dimensions in the order of the instrument', () => {
    expect(rowOf(FULL, firmResult(kraft), 'bitcoin').dimensions.map(({ id }) => id)).toEqual(DIMENSIONS)
  })
})

describe('readiness', () => {
  test('a machine builder with everything in place: 100, without any doubt', () => {
    expect(rowOf(FULL, firmResult(albrecht), 'ai')).toMatchObject({
      verdict: 'fits-now',
      readiness: { value: 100, low: 100, high: 100, isComparable: true },
    })
  })

  test('a bakery that needs none of it: "not now", and no number at all', () => {
    expect(rowOf(FULL, firmResult(ehlers), 'ai')).toMatchObject({ verdict: 'not-now', readiness: null })
    expect(rowOf(FULL, withoutAnswers(firmResult(ehlers)), 'ai').readiness).toBeNull()
  })

  test('a care service that knows nothing yet: a figure without a value, which differs from none', () => {
    expect(rowOf(FULL, firmResult(ilse), 'ai').readiness).toEqual({
      value: null,
      low: 0,
      high: 100,
      isComparable: true,
      isAsked: true,
    })
  })

  // Everything else at 4, process, data and rules at 0: the integration is 0, and with it the readiness. With the
  // process at 1 the integration is 8.33: ∛(100 · 8.33 · 100) = 43.68.
  test('a readiness of 0 is no number to show, the next one above is', () => {
    const nothing = answering(albrecht, { 'ai-process': 0, 'ai-data': 0, 'ai-rules': 0 })
    const something = answering(nothing, { 'ai-process': 1 })
    for (const bare of [firmResult, (firm: Persona) => withoutAnswers(firmResult(firm))]) {
      expect(rowOf(FULL, bare(nothing), 'ai')).toMatchObject({
        verdict: 'fits-with-preparation',
        readiness: null,
      })
      expect(rowOf(FULL, bare(something), 'ai')).toMatchObject({
        verdict: 'fits-with-preparation',
        readiness: { value: 44, isComparable: true },
      })
    }
  })

  test('the quick form shows none, also on its own questions and among its like', () => {
    for (const basis of [QUICK, FULL]) {
      for (const technology of TECHNOLOGIES) {
        const { verdict, readiness } = rowOf(basis, firmResult(huber), technology)
        expect([verdict, readiness]).toEqual(['fits-with-preparation', null])
        expect(rowOf(basis, withoutAnswers(firmResult(huber)), technology).readiness).toBeNull()
      }
    }
  })

  test('quick forms in between take nothing away: full ones are compared with each other', () => {
    const result = firmResult(gerlach)
    expect(rowOf(QUICK, result, 'ai').readiness).toMatchObject({ value: 18, isComparable: true })
    expect(rowOf(QUICK, result, 'ai').readiness).toEqual(rowOf(FULL, result, 'ai').readiness)
  })
})

describe('dimensions', () => {
  /** Of the two questions on customers, the quick form asks only the first: level 4 there, level 0 at the other. */
  const lopsided = answering(gerlach, { 'customers-top-five': 4, 'customers-findings-used': 0 })

  test('on the questions of the quick form the full one is counted again', () => {
    expect(dimension(FULL, firmResult(lopsided), 'customer-analysis')).toEqual({
      id: 'customer-analysis',
      ...{ value: 50, low: 50, high: 50, isComparable: true, isAsked: true },
    })
    expect(dimension(QUICK, firmResult(lopsided), 'customer-analysis')).toEqual({
      id: 'customer-analysis',
      ...{ value: 100, low: 100, high: 100, isComparable: true, isAsked: true },
    })
  })

  test('without answers it stays as it is, and beside the others', () => {
    expect(dimension(QUICK, withoutAnswers(firmResult(lopsided)), 'customer-analysis')).toEqual({
      id: 'customer-analysis',
      ...{ value: 50, low: 50, high: 50, isComparable: false, isAsked: true },
    })
  })

  test('a quick form cannot say what the full one asks, with or without its answers', () => {
    const inn = firmResult(huber)
    for (const result of [inn, withoutAnswers(inn)]) {
      const { readiness, dimensions } = rowOf(FULL, result, 'ai')
      expect(readiness).toBeNull()
      expect(dimensions.filter(({ value }) => value !== null).map(({ id }) => id)).toEqual(QUICK_DIMENSIONS)
      expect(valuesOf(dimensions)).toEqual([])
    }
  })

  const unasked = (basis: SharedBasis, result: NamedResult) =>
    rowOf(basis, result, 'ai')
      .dimensions.filter(({ isAsked }) => !isAsked)
      .map(({ id }) => id)

  test('the quick form does not ask about cooperation and technology review: not asked is not "not assessable"', () => {
    const inn = firmResult(huber)
    for (const basis of [QUICK, FULL]) {
      for (const result of [inn, withoutAnswers(inn)]) {
        expect(unasked(basis, result)).toEqual(['cooperation', 'technology-review'])
        for (const { isAsked, ...figure } of rowOf(basis, result, 'ai').dimensions) {
          if (!isAsked) expect(figure).toMatchObject({ value: null, low: null, high: null })
        }
      }
    }
  })

  test('what only the full form asks stands beside the others there, as the result has it', () => {
    const workshop = firmResult(gerlach)
    expect(unasked(QUICK, workshop)).toEqual([])
    expect(dimension(QUICK, workshop, 'cooperation')).toMatchObject({ value: 0, isComparable: false })
    expect(dimension(FULL, workshop, 'cooperation')).toMatchObject({ value: 0, isComparable: true })
  })

  test('of a full one without answers they stand beside the others', () => {
    const bare = withoutAnswers(firmResult(gerlach))
    expect(unasked(QUICK, bare)).toEqual([])
    expect(dimension(QUICK, bare, 'cooperation')).toMatchObject({ value: 0, isComparable: false })
  })

  test('of another edition everything stands beside', () => {
    const { readiness, dimensions } = rowOf(
      FULL,
      resultOf(levelThree(edition2027, 'full'), edition2027),
      'ai',
    )
    expect([readiness, ...dimensions]).toHaveLength(8)
    for (const figure of [readiness, ...dimensions]) {
      expect(figure).toMatchObject({ value: 75, isComparable: false })
    }
  })

  test.each([
    ['2026-1 asks more about every dimension', edition2026, []],
    ['2027-test asks one question about resources, in both', edition2027, ['resources']],
  ] as const)('scores of the full form beside quick ones: %s', (_, edition, alike) => {
    const result = withoutAnswers(resultOf(levelThree(edition, 'full'), edition))
    for (const technology of TECHNOLOGIES) {
      const { dimensions } = rowOf({ edition: edition.edition, form: 'quick' }, result, technology)
      expect(dimensions.filter(({ isComparable }) => isComparable).map(({ id }) => id)).toEqual(alike)
    }
  })
})

describe('values that count together', () => {
  const figure = (value: number | null, isComparable = true): Figure => ({
    ...{ value, low: 0, high: 100 },
    isComparable,
    isAsked: true,
  })

  test('comparable ones with a value; 0 is one', () => {
    expect(valuesOf([figure(0), figure(100), figure(50, false), figure(null), null, undefined])).toEqual([
      0, 100,
    ])
    expect(valuesOf([])).toEqual([])
  })

  test('a wine dealer with every other question open counts only where enough is known', () => {
    const { dimensions } = rowOf(FULL, firmResult(cordes), 'ai')
    const known = dimensions.filter(({ value }) => value !== null)
    expect(valuesOf(dimensions)).toEqual(known.map(() => 75))
    expect(known.length).toBeGreaterThan(0)
  })
})

describe.each([
  ['2026-1', edition2026],
  ['2027-test', edition2027],
] as const)('laws, edition %s', (name, edition: Questionnaire) => {
  const quick: SharedBasis = { edition: name, form: 'quick' }
  const full: SharedBasis = { edition: name, form: 'full' }
  const anyFull = anyResponseSet(edition).filter(({ form }) => form === 'full')
  const runs = { numRuns: 60 }

  test('on the quick form, the full one says what the same answers say in the quick one', () => {
    fc.assert(
      fc.property(anyFull, (set) => {
        for (const technology of set.technologies) {
          const { dimensions } = rowOf(quick, resultOf(set, edition), technology)
          const shared = dimensions.filter(({ isComparable }) => isComparable)
          expect(shared.map(({ id }) => id)).toEqual(QUICK_DIMENSIONS)
          const inQuick = rowOf(quick, resultOf(inQuickForm(set, edition), edition), technology)
          expect(shared).toEqual(inQuick.dimensions.filter(({ isAsked }) => isAsked))
        }
      }),
      runs,
    )
  })

  test('a readiness is shown in the full form only, not for "not now", and not where it is 0', () => {
    fc.assert(
      fc.property(
        anyResponseSet(edition),
        fc.constantFrom(quick, full),
        fc.boolean(),
        (set, basis, isBare) => {
          const result = isBare ? withoutAnswers(resultOf(set, edition)) : resultOf(set, edition)
          for (const technology of set.technologies) {
            const score = result.report.technologies.find(({ id }) => id === technology)
            const { verdict, readiness } = rowOf(basis, result, technology)
            const isShown = set.form === 'full' && verdict !== 'not-now' && score?.readiness.value !== 0
            expect(readiness !== null).toBe(isShown)
          }
        },
      ),
      runs,
    )
  })

  test('scores of the full form are comparable with quick ones exactly where both ask the same', () => {
    fc.assert(
      fc.property(anyFull, (set) => {
        const result = withoutAnswers(resultOf(set, edition))
        for (const technology of set.technologies) {
          for (const { id, isComparable } of rowOf(quick, result, technology).dimensions) {
            const onlyFull = edition.items.filter(
              (item) => !item.quick && item.dimension === id && ['all', technology].includes(item.technology),
            )
            expect(isComparable).toBe(onlyFull.length === 0)
          }
        }
      }),
      runs,
    )
  })

  test('on its own form a result says the same with and without its answers', () => {
    fc.assert(
      fc.property(anyResponseSet(edition), (set) => {
        const result = resultOf(set, edition)
        const basis = { edition: name, form: set.form }
        for (const technology of set.technologies) {
          const { result: _, ...said } = rowOf(basis, result, technology)
          expect(rowOf(basis, withoutAnswers(result), technology)).toMatchObject(said)
          expect(said.dimensions.every(({ isComparable }) => isComparable)).toBe(true)
        }
      }),
      runs,
    )
  })
})
