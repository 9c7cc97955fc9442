import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { byDay } from '../../../lib/collection/name-results'
import { type Comparison, compareReports } from '../../../lib/comparing/comparison'
import type { FigureTrend } from '../../../lib/comparing/figure-change'
import type { ItemTrend } from '../../../lib/comparing/item-change'
import { askedDimensions } from '../../../lib/instrument/asked-dimensions'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { ResponseSet } from '../../../lib/instrument/response-set'
import {
  DIMENSIONS,
  type DimensionId,
  type Questionnaire,
  type TechnologyId,
} from '../../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'
import {
  albrecht,
  answering,
  cordes,
  dorn,
  gerlach,
  huber,
  kraft,
  type Persona,
  responseSetOf,
} from '../personas'
import { anyResponseSet } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

const compared = (responseSet: ResponseSet, edition: Questionnaire = questionnaire) => ({
  questionnaire: edition,
  report: reportOnAnswers(edition, responseSet),
})
const withoutAnswers = ({ questionnaire: edition, report }: ReturnType<typeof compared>) => ({
  questionnaire: edition,
  report: publicReport(report),
})
const comparedFirm = (persona: Persona) => compared(responseSetOf(persona))

const itemsWith = ({ items }: Comparison, ...wanted: readonly ItemTrend[]) =>
  (items ?? []).filter(({ trend }) => wanted.includes(trend)).map(({ item }) => item)
/** What the quick form of 2026-1 asks about. */
const QUICK_DIMENSIONS: readonly DimensionId[] = [
  'customer-benefit',
  'integration',
  'customer-analysis',
  'idea-management',
  'resources',
]
const technology = ({ technologies }: Comparison, wanted: TechnologyId) => {
  const found = technologies.find(({ id }) => id === wanted)
  if (!found) throw new Error(`"${wanted}" is not in both.`)
  return found
}

describe('the worked example and the same firm a year later', () => {
  const before = compared({ ...workedExample, answeredOn: '2025-11-22' })
  const after = compared({
    ...workedExample,
    responses: {
      ...workedExample.responses,
      'customers-top-five': 4,
      'ideas-prototype': 1,
      'resources-relief': 'unknown',
      'ai-process': 4,
      'ai-rules': 3,
      'blockchain-data': 2,
      'review-bitcoin': 3,
    },
  })
  const comparison = compareReports(before, after)
  const row = ({
    before,
    after,
    difference,
    trend,
  }: Comparison['technologies'][number]['dimensions'][number]) =>
    [before.value, before.low, before.high, after.value, after.low, after.high, difference, trend].join(' ')
  const rows = (wanted: TechnologyId) => technology(comparison, wanted).dimensions.map(row)

  test('verdicts', () => {
    expect(comparison.technologies.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['ai', { before: 'clarify', after: 'fits-now', isChanged: true }],
      ['blockchain', { before: 'not-now', after: 'not-now', isChanged: false }],
      ['bitcoin', { before: 'not-now', after: 'not-now', isChanged: false }],
    ])
  })

  test('every dimension of KI: value, low and high before, the same after, the difference in points', () => {
    expect(rows('ai')).toEqual([
      '75 75 75 75 75 75 0 same',
      // 62.5 (41.67 to 75), then 250 / 3.
      '63 42 75 83 83 83 20 rose',
      '63 63 63 75 75 75 12 rose',
      '38 38 38 25 25 25 -13 fell',
      '63 63 63 63 63 63 0 same',
      '63 63 63 63 63 63 0 same',
      // One of its two questions is open now: 25, and 12.5 to 62.5.
      '38 38 38 25 13 63 -13 uncertain',
    ])
  })

  test('of the others only what differs', () => {
    expect(rows('blockchain')[1]).toBe('25 25 25 33 33 33 8 rose')
    expect(rows('bitcoin')[5]).toBe('50 25 75 63 63 63 13 uncertain')
  })

  test('readiness: 67.86 (66.71 to 71.10) still touches 62.67 (54.74 to 66.59) in whole points', () => {
    expect(technology(comparison, 'ai').readiness).toEqual({
      before: { value: 63, low: 55, high: 67 },
      after: { value: 68, low: 67, high: 71 },
      difference: 5,
      trend: 'uncertain',
    })
    expect(technology(comparison, 'bitcoin').readiness).toBeNull()
  })

  test('the items behind it', () => {
    expect(itemsWith(comparison, 'rose')).toEqual(['customers-top-five', 'ai-process'])
    expect(itemsWith(comparison, 'fell')).toEqual(['ideas-prototype'])
    expect(itemsWith(comparison, 'now-answered')).toEqual(['ai-rules', 'review-bitcoin'])
    expect(itemsWith(comparison, 'now-open')).toEqual(['resources-relief'])
    expect(itemsWith(comparison, 'now-applies')).toEqual(['blockchain-data'])
    expect(itemsWith(comparison, 'same')).toHaveLength(25)
    expect(comparison.items?.find(({ item }) => item === 'ai-rules')).toEqual({
      item: 'ai-rules',
      dimension: 'integration',
      technology: 'ai',
      before: 'unknown',
      after: 3,
      trend: 'now-answered',
    })
  })

  test('links without answers lead to the same figures, and to no items', () => {
    for (const [earlier, later] of [
      [withoutAnswers(before), withoutAnswers(after)],
      [before, withoutAnswers(after)],
      [withoutAnswers(before), after],
    ] as const) {
      expect(compareReports(earlier, later)).toEqual({ ...comparison, items: null })
    }
  })
})

describe('a changed verdict comes first', () => {
  test('also if its technology stands last', () => {
    const comparison = compareReports(
      comparedFirm(gerlach),
      comparedFirm(answering(gerlach, { 'bitcoin-demand': 0 })),
    )
    expect(comparison.technologies.map(({ id }) => id)).toEqual(['bitcoin', 'ai', 'blockchain'])
  })
})

describe('quick and full form', () => {
  const quick = comparedFirm(huber)
  const level3 = Object.fromEntries(questionnaire.items.map(({ id }) => [id, 3 as const]))
  const full = (changes: ResponseSet['responses'] = {}) =>
    comparedFirm({ ...huber, form: 'full', responses: { ...level3, ...changes } })

  test('with answers, dimensions are compared on the questions that both were asked', () => {
    const changed = full({ 'ai-process': 4, 'ai-rules': 0, 'customers-findings-used': 0 })
    const comparison = compareReports(quick, changed)
    expect(comparison.basis).toBe('common-questions')
    const { dimensions, readiness } = technology(comparison, 'ai')
    expect(dimensions.map(({ id }) => id)).toEqual(QUICK_DIMENSIONS)
    // Of the integration the quick form asks the process alone; what else was answered does not count here.
    expect(dimensions[1]).toMatchObject({
      before: { value: 75 },
      after: { value: 100 },
      difference: 25,
      trend: 'rose',
    })
    expect(dimensions[2]).toMatchObject({
      before: { value: 75 },
      after: { value: 75 },
      difference: 0,
      trend: 'same',
    })
    expect(readiness).toBeNull()
    expect(itemsWith(comparison, 'only-after')).toHaveLength(20)
    expect(itemsWith(comparison, 'only-before')).toEqual([])
  })

  test('without them nothing is subtracted, except where both forms ask the same', () => {
    const comparison = compareReports(withoutAnswers(quick), full())
    expect(comparison.basis).toBe('other-questions')
    expect(technology(comparison, 'ai').dimensions.map(({ id, trend }) => [id, trend])).toEqual(
      QUICK_DIMENSIONS.map((id) => [id, 'not-comparable']),
    )
    // Here both forms ask the same about bitcoin payments, but for the technology review.
    const ask = (form: 'quick' | 'full') => ({
      ...responseSetOf(huber),
      edition: syntheticEdition.edition,
      form,
      technologies: ['bitcoin'] as const,
      responses: Object.fromEntries(
        askedItems(syntheticEdition, form, ['bitcoin']).map(({ id }) => [id, 3 as const]),
      ),
    })
    const alike = compareReports(
      withoutAnswers(compared(ask('quick'), syntheticEdition)),
      withoutAnswers(compared(ask('full'), syntheticEdition)),
    )
    expect(alike.basis).toBe('other-questions')
    expect(technology(alike, 'bitcoin').dimensions.map(({ id, trend }) => [id, trend])).toEqual(
      DIMENSIONS.filter((id) => id !== 'technology-review').map((id) => [id, 'same']),
    )
  })

  test('what only one of them asks about is left out, whichever comes first, with answers and without', () => {
    for (const [before, after] of [
      [quick, full()],
      [full(), quick],
      [withoutAnswers(full()), quick],
      [quick, withoutAnswers(quick)],
    ] as const) {
      const { dimensions } = technology(compareReports(before, after), 'blockchain')
      expect(dimensions.map(({ id }) => id)).toEqual(QUICK_DIMENSIONS)
    }
    const { dimensions } = technology(compareReports(full(), withoutAnswers(full())), 'blockchain')
    expect(dimensions.map(({ id }) => id)).toEqual(DIMENSIONS)
  })
})

describe('a readiness is compared only where both results show one', () => {
  const readinessOf = (before: Persona, after: Persona) =>
    technology(compareReports(comparedFirm(before), comparedFirm(after)), 'ai').readiness

  test('both in the full form, and neither "not now"', () => {
    // Integration 50, then 58.33: ∛(50 · 50 · 2.5) = 18.42, then 19.39.
    expect(readinessOf(gerlach, answering(gerlach, { 'ai-rules': 4 }))).toEqual({
      before: { value: 18, low: 18, high: 18 },
      after: { value: 19, low: 19, high: 19 },
      difference: 1,
      trend: 'rose',
    })
  })

  test.each<[string, Persona, Persona]>([
    ['the quick form, twice', huber, answering(huber, { 'ai-process': 4 })],
    ['the quick form, then the full one', huber, gerlach],
    ['"not now", then fits now', answering(gerlach, { 'ai-use-case': 0 }), gerlach],
    // An integration of 0, and with it the readiness; the verdict is the one with preparation.
    ['0, then more', answering(albrecht, { 'ai-process': 0, 'ai-data': 0, 'ai-rules': 0 }), albrecht],
  ])('%s: none, also turned round', (_, one, other) => {
    expect(readinessOf(one, other)).toBeNull()
    expect(readinessOf(other, one)).toBeNull()
  })
})

test('a technology in only one of them is named, and its items are not taken for a change', () => {
  const [all, one] = [comparedFirm(gerlach), comparedFirm(kraft)]
  const comparison = compareReports(all, one)
  expect(comparison.onlyBefore).toEqual(['ai', 'blockchain'])
  expect(comparison.onlyAfter).toEqual([])
  expect(comparison.technologies.map(({ id }) => id)).toEqual(['bitcoin'])
  expect(itemsWith(comparison, 'only-before')).toHaveLength(16)
  expect(compareReports(one, all).onlyAfter).toEqual(['ai', 'blockchain'])
})

test('what does not apply, or is not assessable, is neither a rise nor a fall', () => {
  const comparison = compareReports(comparedFirm(cordes), comparedFirm(dorn))
  expect(itemsWith(comparison, 'no-longer-applies')).toEqual(['ai-data', 'blockchain-data'])
  expect(itemsWith(comparison, 'now-answered')).toContain('ideas-prototype')
  const back = compareReports(
    comparedFirm(dorn),
    comparedFirm(answering(dorn, { 'ai-data': 3, 'ideas-prototype': 'unknown' })),
  )
  expect(itemsWith(back, 'now-applies')).toEqual(['ai-data'])
  expect(itemsWith(back, 'now-open')).toEqual(['ideas-prototype'])
})

test('another edition: verdicts stand side by side, nothing is subtracted, no items', () => {
  const later = { ...questionnaire, edition: '2027-1', number: 2 }
  const comparison = compareReports(
    comparedFirm(gerlach),
    compared({ ...responseSetOf(gerlach), edition: '2027-1' }, later),
  )
  expect(comparison).toMatchObject({ basis: 'other-edition', items: null })
  expect(
    comparison.technologies.flatMap(({ dimensions }) => dimensions.map(({ difference }) => difference)),
  ).toEqual(Array(21).fill(null))
})

test('the order is by day; results of one day keep theirs', () => {
  const on = (name: string, answeredOn: string) => ({ name, report: { answeredOn } })
  const order = byDay([
    on('c', '2026-03-01'),
    on('d', '2026-03-01'),
    on('a', '2024-12-31'),
    on('b', '2025-01-01'),
  ])
  expect(order.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
})

describe('laws, in 2026-1 and in an edition built otherwise', () => {
  const anyPair = fc
    .constantFrom(questionnaire, syntheticEdition)
    .chain((edition) => fc.tuple(fc.constant(edition), anyResponseSet(edition), anyResponseSet(edition)))

  test('a result compared with itself shows no change', () => {
    fc.assert(
      fc.property(anyPair, ([edition, one]) => {
        const { technologies, items, onlyBefore, onlyAfter } = compareReports(
          compared(one, edition),
          compared(one, edition),
        )
        for (const { verdict, dimensions } of technologies) {
          expect(verdict.isChanged).toBe(false)
          for (const { trend, difference } of dimensions) {
            expect(['same', 'not-assessable']).toContain(trend)
            expect(difference ?? 0).toBe(0)
          }
        }
        expect([...onlyBefore, ...onlyAfter]).toEqual([])
        expect(items?.every(({ trend }) => trend === 'same')).toBe(true)
      }),
    )
  })

  test('turned round, signs and directions turn', () => {
    const turned: Partial<Record<FigureTrend | ItemTrend, FigureTrend | ItemTrend>> = {
      rose: 'fell',
      fell: 'rose',
      'now-answered': 'now-open',
      'now-open': 'now-answered',
      'now-applies': 'no-longer-applies',
      'no-longer-applies': 'now-applies',
      'only-before': 'only-after',
      'only-after': 'only-before',
    }
    const turn = <Trend extends FigureTrend | ItemTrend>(trend: Trend) => turned[trend] ?? trend
    fc.assert(
      fc.property(anyPair, ([edition, one, other]) => {
        const there = compareReports(compared(one, edition), compared(other, edition))
        const back = compareReports(compared(other, edition), compared(one, edition))
        expect(back.technologies.map(({ id }) => id)).toEqual(there.technologies.map(({ id }) => id))
        const figures = ({ technologies }: Comparison) => technologies.flatMap(({ dimensions }) => dimensions)
        figures(there).forEach((figure, place) => {
          const { before, after, difference, trend } = figures(back)[place] ?? figure
          expect([after, before, trend]).toEqual([figure.before, figure.after, turn(figure.trend)])
          expect((difference ?? 0) + (figure.difference ?? 0)).toBe(0)
        })
        expect(back.items?.map(({ trend }) => trend)).toEqual(there.items?.map(({ trend }) => turn(trend)))
        expect([back.onlyBefore, back.onlyAfter]).toEqual([there.onlyAfter, there.onlyBefore])
      }),
    )
  })

  test('dimensions are those that both were asked about, on the questions that both were asked', () => {
    fc.assert(
      fc.property(anyPair, fc.boolean(), fc.boolean(), ([edition, one, other], isBare, isOtherBare) => {
        const known = (set: ResponseSet, bare: boolean) =>
          bare ? withoutAnswers(compared(set, edition)) : compared(set, edition)
        const asked = [one, other].map(({ form }) => askedDimensions(edition, form))
        const { technologies } = compareReports(known(one, isBare), known(other, isOtherBare))
        for (const { dimensions } of technologies) {
          expect(dimensions.map(({ id }) => id)).toEqual(
            DIMENSIONS.filter((id) => asked.every((ids) => ids.includes(id))),
          )
        }
      }),
    )
  })

  test('every item asked in at least one of them has one class, and no other item has', () => {
    fc.assert(
      fc.property(anyPair, ([edition, one, other]) => {
        const asked = [one, other].map(({ form, technologies }) =>
          askedItems(edition, form, technologies).map(({ id }) => id),
        )
        const { items } = compareReports(compared(one, edition), compared(other, edition))
        expect(items?.map(({ item }) => item)).toEqual(
          edition.items.map(({ id }) => id).filter((id) => asked.some((ids) => ids.includes(id))),
        )
        const both = items?.filter(({ trend }) => !trend.startsWith('only-')) ?? []
        expect(both).toHaveLength(asked[0]?.filter((id) => asked[1]?.includes(id)).length ?? -1)
      }),
    )
  })

  test('a rise or a fall of a dimension has a changed answer behind it', () => {
    fc.assert(
      fc.property(anyPair, ([edition, one, other]) => {
        const { technologies, items } = compareReports(compared(one, edition), compared(other, edition))
        for (const { id, dimensions } of technologies) {
          for (const { id: dimension, trend } of dimensions) {
            if (trend !== 'rose' && trend !== 'fell') continue
            const behind = items?.filter(
              (item) =>
                item.dimension === dimension &&
                (item.technology === id || item.technology === 'all') &&
                item.trend !== 'same' &&
                !item.trend.startsWith('only-'),
            )
            expect(behind?.length).toBeGreaterThan(0)
          }
        }
      }),
    )
  })
})
