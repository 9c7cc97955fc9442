import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import type { NamedResult } from '../../../lib/collection/collection'
import { askTheSame, sharedBasis } from '../../../lib/comparing/basis'
import { inBlocks, rowsOf, valuesOf } from '../../../lib/comparing/row'
import { dimensionOf } from '../../../lib/comparing/sort-rows'
import {
  DIMENSIONS,
  type DimensionId,
  type Questionnaire,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../../lib/instrument/vocabulary'
import { summarise } from '../../../lib/statistics/summary'
import { edition2027 } from '../editions/edition-2027-test'
import { albrecht, answering, cordes, ehlers, gerlach, huber, ilse, kraft, type Persona } from '../personas'
import { anyResponseSet } from '../random-responses'
import { firmResult, levelThree, resultOf, withoutAnswers } from './results'

/** What the quick form asks about, in both editions. */
const QUICK_DIMENSIONS: readonly DimensionId[] = [
  'customer-benefit',
  'integration',
  'customer-analysis',
  'idea-management',
  'resources',
]

/** The row of one result; throws where it was not asked. */
function rowOf(result: NamedResult, technology: TechnologyId) {
  const [row] = rowsOf([result], technology)
  if (!row) throw new Error(`${result.code} was not asked about ${technology}.`)
  return row
}

describe('which results have a row', () => {
  test('those that were asked about the technology, in the order given', () => {
    const results = [firmResult(gerlach, 3), firmResult(kraft, 1), firmResult(albrecht, 2)]
    const numbers = (technology: TechnologyId) =>
      rowsOf(results, technology).map(({ result }) => result.number)
    expect(numbers('bitcoin')).toEqual([3, 1, 2])
    expect(numbers('ai')).toEqual([3, 2])
  })

  test('each with all seven dimensions in the order of the instrument', () => {
    expect(rowOf(firmResult(kraft), 'bitcoin').dimensions.map(({ id }) => id)).toEqual(DIMENSIONS)
  })
})

describe('readiness', () => {
  test('a machine builder with everything in place: 100, without any doubt', () => {
    expect(rowOf(firmResult(albrecht), 'ai')).toMatchObject({
      verdict: 'fits-now',
      readiness: { value: 100, low: 100, high: 100 },
    })
  })

  test('a bakery that needs none of it: "not now", and no number at all', () => {
    expect(rowOf(firmResult(ehlers), 'ai')).toMatchObject({ verdict: 'not-now', readiness: null })
    expect(rowOf(withoutAnswers(firmResult(ehlers)), 'ai').readiness).toBeNull()
  })

  test('a care service that knows nothing yet: a figure without a value, which differs from none', () => {
    expect(rowOf(firmResult(ilse), 'ai').readiness).toEqual({
      value: null,
      low: 0,
      high: 100,
      isAsked: true,
    })
  })

  // Everything else at 4, process, data and rules at 0: the integration is 0, and with it the readiness. With the
  // process at 1 the integration is 8.33: ∛(100 · 8.33 · 100) = 43.68.
  test('a readiness of 0 is no number to show, the next one above is', () => {
    const nothing = answering(albrecht, { 'ai-process': 0, 'ai-data': 0, 'ai-rules': 0 })
    const something = answering(nothing, { 'ai-process': 1 })
    for (const bare of [firmResult, (firm: Persona) => withoutAnswers(firmResult(firm))]) {
      expect(rowOf(bare(nothing), 'ai')).toMatchObject({
        verdict: 'fits-with-preparation',
        readiness: null,
      })
      expect(rowOf(bare(something), 'ai')).toMatchObject({
        verdict: 'fits-with-preparation',
        readiness: { value: 44 },
      })
    }
  })

  test('the quick form shows none', () => {
    for (const technology of TECHNOLOGIES) {
      const { verdict, readiness } = rowOf(firmResult(huber), technology)
      expect([verdict, readiness]).toEqual(['fits-with-preparation', null])
      expect(rowOf(withoutAnswers(firmResult(huber)), technology).readiness).toBeNull()
    }
  })
})

describe('dimensions', () => {
  test('of the full form as the result has them, whoever stands beside it', () => {
    // Of the two questions on customers, the quick form asks only the first: level 4 there, level 0 at the other.
    const lopsided = answering(gerlach, { 'customers-top-five': 4, 'customers-findings-used': 0 })
    const [row] = rowsOf([firmResult(lopsided), firmResult(huber)], 'ai')
    expect(row?.dimensions.find(({ id }) => id === 'customer-analysis')).toEqual({
      id: 'customer-analysis',
      ...{ value: 50, low: 50, high: 50, isAsked: true },
    })
  })

  test('the quick form does not ask about cooperation and technology review: not asked is not "not assessable"', () => {
    const inn = firmResult(huber)
    for (const result of [inn, withoutAnswers(inn)]) {
      const { dimensions } = rowOf(result, 'ai')
      expect(dimensions.filter(({ value }) => value !== null).map(({ id }) => id)).toEqual(QUICK_DIMENSIONS)
      const unasked = dimensions.filter(({ isAsked }) => !isAsked)
      expect(unasked.map(({ id }) => id)).toEqual(['cooperation', 'technology-review'])
      for (const figure of unasked) expect(figure).toMatchObject({ value: null, low: null, high: null })
    }
  })
})

describe('rows in blocks', () => {
  const full2026 = (number: number) => resultOf(levelThree(edition2026, 'full'), edition2026, number)
  const quick2026 = (number: number) => resultOf(levelThree(edition2026, 'quick'), edition2026, number)
  const full2027 = (number: number) => resultOf(levelThree(edition2027, 'full'), edition2027, number)
  const blocksOf = (results: readonly NamedResult[]) =>
    inBlocks(rowsOf(results, 'ai'), sharedBasis(results) ?? { edition: '', form: 'full' }).map(
      ({ edition, form, rows }) => [edition, form, rows.map(({ result }) => result.number)],
    )

  test('a few quick forms stand below the full ones, and pull none of them down', () => {
    expect(blocksOf([quick2026(1), full2026(2), full2026(3), quick2026(4), full2026(5)])).toEqual([
      ['2026-1', 'full', [2, 3, 5]],
      ['2026-1', 'quick', [1, 4]],
    ])
  })

  test('where most are quick ones, these come first', () => {
    expect(blocksOf([quick2026(1), full2026(2), quick2026(3)])).toEqual([
      ['2026-1', 'quick', [1, 3]],
      ['2026-1', 'full', [2]],
    ])
  })

  test('another edition comes last', () => {
    expect(blocksOf([full2027(1), quick2026(2), full2026(3), full2026(4)])).toEqual([
      ['2026-1', 'full', [3, 4]],
      ['2026-1', 'quick', [2]],
      ['2027-test', 'full', [1]],
    ])
  })

  test('each row is in one block, whose rows all ask the same', () => {
    const any = fc.array(fc.constantFrom(full2026, quick2026, full2027), { maxLength: 12 })
    fc.assert(
      fc.property(any, (makers) => {
        const rows = rowsOf(
          makers.map((make, place) => make(place + 1)),
          'ai',
        )
        const basis = sharedBasis(rows.map(({ result }) => result)) ?? { edition: '', form: 'full' }
        const blocks = inBlocks(rows, basis)
        expect(blocks.flatMap((block) => block.rows)).toHaveLength(rows.length)
        expect(new Set(blocks.flatMap((block) => block.rows))).toEqual(new Set(rows))
        for (const block of blocks) {
          expect(block.rows.every(({ result }) => askTheSame(result.report, block))).toBe(true)
        }
        if (blocks[0]) expect(askTheSame(blocks[0], basis)).toBe(true)
      }),
    )
  })
})

describe('values that count together', () => {
  test('those with a value, unrounded: the median of quarters is rounded once', () => {
    const ideas = (process: number, prototype: number) =>
      answering(albrecht, { 'ideas-process': process, 'ideas-prototype': prototype } as Persona['responses'])
    const firms = [ideas(1, 2), ideas(2, 1), ideas(2, 3), ideas(3, 2)].map((firm) => firmResult(firm))
    const rows = rowsOf(firms, 'ai')
    expect(rows.map((row) => dimensionOf(row, 'idea-management').value)).toEqual([38, 38, 63, 63])
    expect(valuesOf(rows, 'idea-management')).toEqual([37.5, 37.5, 62.5, 62.5])
    expect(summarise(valuesOf(rows, 'idea-management'))?.median).toBe(50)
    const bare = rowsOf(firms.map(withoutAnswers), 'ai')
    expect(valuesOf(bare, 'idea-management'), 'a link without answers has whole points only').toEqual([
      38, 38, 63, 63,
    ])
    expect(valuesOf([], 'readiness')).toEqual([])
  })

  test('a wine dealer with every other question open counts only where enough is known', () => {
    const row = rowOf(firmResult(cordes), 'ai')
    for (const { id, value } of row.dimensions)
      expect(valuesOf([row], id)).toEqual(value === null ? [] : [75])
    expect(valuesOf([row], 'readiness').length).toBe(row.readiness?.value == null ? 0 : 1)
  })
})

describe.each([
  ['2026-1', edition2026],
  ['2027-test', edition2027],
] as const)('laws, edition %s', (_, edition: Questionnaire) => {
  const runs = { numRuns: 60 }

  test('a readiness is shown in the full form only, not for "not now", and not where it is 0', () => {
    fc.assert(
      fc.property(anyResponseSet(edition), fc.boolean(), (set, isBare) => {
        const result = isBare ? withoutAnswers(resultOf(set, edition)) : resultOf(set, edition)
        for (const technology of set.technologies) {
          const score = result.report.technologies.find(({ id }) => id === technology)
          const { verdict, readiness } = rowOf(result, technology)
          const isShown = set.form === 'full' && verdict !== 'not-now' && score?.readiness.value !== 0
          expect(readiness !== null).toBe(isShown)
        }
      }),
      runs,
    )
  })

  test('a result says the same with and without its answers', () => {
    fc.assert(
      fc.property(anyResponseSet(edition), (set) => {
        const result = resultOf(set, edition)
        for (const technology of set.technologies) {
          const { result: _, exact: __, ...said } = rowOf(result, technology)
          expect(rowOf(withoutAnswers(result), technology)).toMatchObject(said)
        }
      }),
      runs,
    )
  })
})
