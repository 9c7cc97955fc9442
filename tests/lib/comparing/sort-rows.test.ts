import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNNAMED } from '../../../lib/collection/collection'
import { type Figure, type Row, rowsOf } from '../../../lib/comparing/row'
import {
  BY_VERDICT,
  dimensionOf,
  type Order,
  SORT_KEYS,
  type SortKey,
  sortRows,
} from '../../../lib/comparing/sort-rows'
import { DIMENSIONS, VERDICTS } from '../../../lib/instrument/vocabulary'
import { albrecht, answering, dorn, ehlers, gerlach, huber, ilse, type Persona } from '../personas'
import { firmResult } from './results'

const label = ({ result }: Row) => result.naming.label
const sorted = (rows: readonly Row[], by: SortKey, isDescending = false) =>
  sortRows(rows, { by, isDescending }, label, 'de')
const numbers = (rows: readonly Row[]) => rows.map(({ result }) => result.number)

/** By their days: 1 Ehlers, 2 Gerlach, 3 Huber (quick form), 4 Albrecht, 5 Ilse, 6 Dorn. */
const firms: readonly Persona[] = [ehlers, gerlach, huber, albrecht, ilse, dorn]
const rows = rowsOf(
  firms.map((firm, place) => firmResult(firm, place + 1)),
  'ai',
)

describe('a table of six firms', () => {
  test('as it first stands: the best verdict first, and within one the highest readiness', () => {
    const first = sortRows(rows, BY_VERDICT, label, 'de')
    const places = first.map(({ verdict, readiness }) => [VERDICTS.indexOf(verdict), readiness?.value ?? -1])
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || d - b))
    expect(numbers(first).slice(0, 3)).toEqual([4, 6, 2])
  })

  test('by the days of answering', () => {
    expect(sorted(rows.toReversed(), 'number')).toEqual(rows)
    expect(numbers(sorted(rows, 'number', true))).toEqual([6, 5, 4, 3, 2, 1])
  })

  test('readiness: "not now", the quick form and the care service have nothing to compare and stay last', () => {
    expect(rows.map(({ readiness }) => readiness?.value)).toEqual([undefined, 18, undefined, 100, null, 75])
    expect(numbers(sorted(rows, 'readiness', true))).toEqual([4, 6, 2, 1, 3, 5])
    expect(numbers(sorted(rows, 'readiness'))).toEqual([2, 6, 4, 1, 3, 5])
  })

  test('verdicts: the better one first, whatever the alphabet says', () => {
    const verdicts = sorted(rows, 'verdict').map(({ verdict }) => VERDICTS.indexOf(verdict))
    expect(verdicts).toEqual(verdicts.toSorted((one, other) => one - other))
    expect(sorted(rows, 'verdict', true).map(({ verdict }) => VERDICTS.indexOf(verdict))).toEqual(
      verdicts.toReversed(),
    )
  })

  test('a dimension: 0 is a value and comes before the others, unlike none', () => {
    // The bakery has two of the three questions on the benefit at 0 and the third at 4; this workshop has all at 0.
    const closed = firmResult(answering(gerlach, { 'ai-use-case': 0, 'ai-advantage': 0, 'ai-reach': 0 }), 7)
    const more = [...rows, ...rowsOf([closed], 'ai')]
    const byBenefit = sorted(more, 'customer-benefit')
    expect(byBenefit.map((row) => dimensionOf(row, 'customer-benefit').value)).toEqual([
      0,
      33,
      50,
      75,
      75,
      100,
      null,
    ])
    expect(numbers(byBenefit).at(-1)).toBe(5)
  })
})

describe('names and groups', () => {
  const like = (names: readonly string[], part: 'label' | 'group') =>
    names.map((name, place) => ({
      ...(rows[0] as Row),
      result: firmResult(ehlers, place + 1, { ...UNNAMED, [part]: name }),
    }))

  test('as a German reader expects: umlauts beside their vowels, case apart, numbers by their size', () => {
    const names = ['Zwick', 'Ärzte am Markt', 'Werk 10', 'anton', 'Werk 9', 'Ast', 'Antonia']
    expect(sorted(like(names, 'label'), 'name').map(label)).toEqual([
      'anton',
      'Antonia',
      'Ärzte am Markt',
      'Ast',
      'Werk 9',
      'Werk 10',
      'Zwick',
    ])
  })

  test('a year is a number to the reader, and to the order', () => {
    const groups = sorted(like(['2026', '999', '2025'], 'group'), 'group')
    expect(groups.map(({ result }) => result.naming.group)).toEqual(['999', '2025', '2026'])
  })

  test('those without a group come last in either direction', () => {
    const some = like(['', 'Einkauf', '', 'Vertrieb'], 'group')
    expect(numbers(sorted(some, 'group'))).toEqual([2, 4, 1, 3])
    expect(numbers(sorted(some, 'group', true))).toEqual([4, 2, 1, 3])
  })

  test('the name that is shown decides, also where nobody gave one', () => {
    const some = like(['', 'Quast'], 'label')
    const shown = (row: Row) => label(row) || `Ergebnis ${row.result.number}`
    expect(numbers(sortRows(some, { by: 'name', isDescending: false }, shown, 'de'))).toEqual([1, 2])
    expect(numbers(sortRows(some, { by: 'name', isDescending: true }, shown, 'de'))).toEqual([2, 1])
  })
})

test('a row that lacks a dimension is broken', () => {
  expect(() => dimensionOf({ ...(rows[0] as Row), dimensions: [] }, 'resources')).toThrow('resources')
})

describe('laws', () => {
  const anyFigure: fc.Arbitrary<Figure> = fc.record({
    value: fc.option(fc.nat({ max: 100 })),
    low: fc.constant(0),
    high: fc.constant(100),
    isAsked: fc.constant(true),
  })
  const model = firmResult(ehlers)
  const anyRows: fc.Arbitrary<readonly Row[]> = fc
    .array(
      fc.record({
        label: fc.constantFrom('', 'Ärzte', 'Ast', 'ast', 'Werk 9', 'Werk 10'),
        group: fc.constantFrom('', 'Einkauf', 'Vertrieb', '2026'),
        verdict: fc.constantFrom(...VERDICTS),
        readiness: fc.option(anyFigure),
        figures: fc.array(anyFigure, { minLength: DIMENSIONS.length, maxLength: DIMENSIONS.length }),
      }),
      { maxLength: 12 },
    )
    .chain((drawn) => {
      const inOrder = drawn.map(({ label, group, verdict, readiness, figures }, place) => ({
        result: { ...model, number: place + 1, naming: { label, group, note: '' } },
        verdict,
        readiness,
        dimensions: DIMENSIONS.map((id, at) => ({ id, ...(figures[at] as Figure) })),
        exact: (rows[0] as Row).exact,
      }))
      return fc.shuffledSubarray(inOrder, { minLength: inOrder.length })
    })
  const anyOrder: fc.Arbitrary<Order> = fc.record({
    by: fc.constantFrom(...SORT_KEYS),
    isDescending: fc.boolean(),
  })

  /** What a reader sees in the column; `null`: nothing to go by. */
  function shownIn(row: Row, by: SortKey) {
    if (by === 'number') return row.result.number
    if (by === 'name') return label(row)
    if (by === 'group') return row.result.naming.group === '' ? null : row.result.naming.group
    if (by === 'verdict') return row.verdict
    const figure = by === 'readiness' ? row.readiness : row.dimensions.find(({ id }) => id === by)
    return figure?.value ?? null
  }

  test('nothing is lost, nothing is added, and nothing is changed', () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (given, order) => {
        const before = [...given]
        const after = sortRows(given, order, label, 'de')
        expect(sorted(after, 'number')).toEqual(sorted(before, 'number'))
        expect(given).toEqual(before)
      }),
    )
  })

  test('the order in which rows come does not matter, and sorting twice is sorting once', () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (given, order) => {
        const once = sortRows(given, order, label, 'de')
        expect(sortRows(given.toReversed(), order, label, 'de')).toEqual(once)
        expect(sortRows(once, order, label, 'de')).toEqual(once)
      }),
    )
  })

  test('without a value last in both directions, and there by their days', () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (given, order) => {
        const after = sortRows(given, order, label, 'de')
        const first = after.findIndex((row) => shownIn(row, order.by) === null)
        const without = first < 0 ? [] : after.slice(first)
        expect(without.every((row) => shownIn(row, order.by) === null)).toBe(true)
        expect(numbers(without)).toEqual(numbers(without).toSorted((one, other) => one - other))
      }),
    )
  })

  test('with a value: one direction is the other reversed, equal ones by their days in both', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...SORT_KEYS), (given, by) => {
        const shown = (isDescending: boolean) =>
          sorted(given, by, isDescending).flatMap((row) => shownIn(row, by) ?? [])
        expect(shown(true)).toEqual(shown(false).toReversed())
        for (const isDescending of [false, true]) {
          const after = sorted(given, by, isDescending)
          for (const [place, row] of after.entries()) {
            const next = after[place + 1]
            if (next === undefined || shownIn(row, by) !== shownIn(next, by)) continue
            const [own, later] = [row, next].map(({ readiness }) => readiness?.value ?? -1)
            if (by === 'verdict' && own !== later) expect(own).toBeGreaterThan(later ?? -1)
            else expect(row.result.number).toBeLessThan(next.result.number)
          }
        }
      }),
    )
  })

  test('figures rise', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('number', 'readiness', ...DIMENSIONS), (given, by) => {
        const values = sorted(given, by).flatMap((row) => {
          const value = shownIn(row, by)
          return typeof value === 'number' ? [value] : []
        })
        expect(values).toEqual(values.toSorted((one, other) => one - other))
      }),
    )
  })
})
