import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NamedResult, type Naming, UNNAMED } from '../../../lib/collection/collection'
import {
  type Filter,
  filterResults,
  groupsOf,
  NO_FILTER,
  outdatedOf,
} from '../../../lib/collection/filter-results'
import { FORMS, TECHNOLOGIES, type TechnologyId, VERDICTS } from '../../../lib/instrument/vocabulary'
import { firmResult } from '../comparing/results'
import { albrecht, ehlers, gerlach, huber, kraft } from '../personas'

const numbers = (results: readonly NamedResult[]) => results.map(({ number }) => number)
const passing = (results: readonly NamedResult[], filter: Partial<Filter>, technology: TechnologyId = 'ai') =>
  numbers(filterResults(results, { ...NO_FILTER, ...filter }, technology))
const called = (...namings: readonly Partial<Naming>[]) =>
  namings.map((naming, place) => firmResult(gerlach, place + 1, { ...UNNAMED, ...naming }))

describe('what a consultant looks for', () => {
  const firms = [
    firmResult(albrecht, 1, { group: 'Süd', note: 'Rückruf im März' }),
    firmResult(ehlers, 2, { group: 'Nord' }),
    firmResult(huber, 3, { group: 'Süd' }),
    firmResult(kraft, 4),
  ]

  test.each([
    ['part of a label, in any case', 'BÄCKEREI', [2]],
    ['an umlaut typed as two characters', 'ba\u0308cker', [2]],
    ['part of a group', 'süd', [1, 3]],
    ['part of a note', 'märz', [1]],
    ['part of a code', 'code-4', [4]],
    ['with blanks around it', '  huber ', [3]],
    ['nothing but blanks, which is nothing', '   ', [1, 2, 3, 4]],
    ['what is nowhere', 'Quast', []],
    ['signs that mean something elsewhere', '.*', []],
  ])('%s', (_, text, found) => {
    expect(passing(firms, { text })).toEqual(found)
  })

  test('a group, and the results without one', () => {
    expect(passing(firms, { group: 'Süd' })).toEqual([1, 3])
    expect(passing(firms, { group: '' })).toEqual([4])
    expect(passing(firms, { group: 'süd' })).toEqual([])
  })

  test('a form', () => {
    expect(passing(firms, { form: 'quick' })).toEqual([3])
    expect(passing(firms, { form: 'full' })).toEqual([1, 2, 4])
  })

  test('a verdict on the technology that is looked at; who was not asked has none', () => {
    expect(passing(firms, { verdict: 'not-now' }, 'ai')).toEqual([2])
    expect(passing(firms, { verdict: 'fits-now' }, 'ai')).toContain(1)
    const shops = VERDICTS.filter((verdict) => passing(firms, { verdict }, 'ai').includes(4))
    expect(shops).toEqual([])
    expect(VERDICTS.filter((verdict) => passing(firms, { verdict }, 'bitcoin').includes(4))).toHaveLength(1)
  })

  test('several of them at once', () => {
    expect(passing(firms, { group: 'Süd', form: 'full', text: 'maschinen' })).toEqual([1])
    expect(passing(firms, { group: 'Süd', form: 'full', text: 'gasthof' })).toEqual([])
  })
})

describe('only the latest of a firm', () => {
  const visits = called(
    { label: 'Gerlach' },
    { label: 'Kraft' },
    { label: 'Gerlach' },
    {},
    {},
    { label: 'Gerlach' },
  )

  test('a firm counts once, and those without a label all stay', () => {
    expect(passing(visits, {})).toEqual([2, 4, 5, 6])
    expect([...outdatedOf(visits)]).toEqual(['code-1', 'code-3'])
  })

  test('all of them where that is asked for', () => {
    expect(passing(visits, { isLatestOnly: false })).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('whatever the case, the blanks around it, and how its umlaut was typed', () => {
    expect([
      ...outdatedOf(called({ label: 'Müller' }, { label: ' MU\u0308LLER ' }, { label: 'Müller KG' })),
    ]).toEqual(['code-1'])
    expect(outdatedOf(called({ label: ' ' }, { label: '' }, { label: '  ' })).size).toBe(0)
  })

  test('the latest of all, not of those that pass: an old verdict is not brought back', () => {
    const then = firmResult(albrecht, 1, { label: 'Albrecht' })
    const now = firmResult(ehlers, 2, { label: 'Albrecht' })
    expect(passing([then, now], { verdict: 'fits-now' })).toEqual([])
    expect(passing([then, now], { verdict: 'not-now' })).toEqual([2])
  })
})

describe('groups in use', () => {
  test('each once, in the order of a German reader, and whether some have none', () => {
    const results = called(
      { group: 'Vertrieb' },
      { group: 'Ärzte' },
      {},
      { group: 'Werk 10' },
      { group: 'Werk 9' },
      { group: 'Vertrieb' },
    )
    expect(groupsOf(results, 'de')).toEqual({
      groups: ['Ärzte', 'Vertrieb', 'Werk 9', 'Werk 10'],
      hasUngrouped: true,
    })
    expect(groupsOf(called({ group: 'Einkauf' }), 'de')).toEqual({ groups: ['Einkauf'], hasUngrouped: false })
    expect(groupsOf([], 'de')).toEqual({ groups: [], hasUngrouped: false })
  })
})

test('a firm whose latest check was the quick one stands with its full one where only these are wanted', () => {
  const results = [
    firmResult(gerlach, 1, { label: 'Holz', group: '2026' }),
    firmResult(huber, 2, { label: 'Holz', group: '2027' }),
  ]
  expect(passing(results, {})).toEqual([2])
  expect(passing(results, { form: 'full' })).toEqual([1])
  expect(passing(results, { form: 'quick' })).toEqual([2])
  expect(passing(results, { form: 'full', group: '2027' })).toEqual([])
})

test('a firm that has filled in the full form since is not counted among the quick ones', () => {
  const results = [firmResult(huber, 1, { label: 'Holz' }), firmResult(gerlach, 2, { label: 'Holz' })]
  expect(passing(results, { form: 'full' })).toEqual([2])
  expect(passing(results, { form: 'quick' })).toEqual([])
  expect(passing(results, { form: 'quick', isLatestOnly: false })).toEqual([1])
})

describe('laws', () => {
  const firms = [albrecht, ehlers, gerlach, huber, kraft]
  const anyResults = fc
    .array(
      fc.record({
        firm: fc.constantFrom(...firms),
        label: fc.constantFrom('', 'Gerlach', 'GERLACH', 'Kraft', 'Huber'),
        group: fc.constantFrom('', 'Nord', 'Süd'),
        note: fc.constantFrom('', 'Rückruf'),
      }),
      { maxLength: 10 },
    )
    .map((drawn) => drawn.map(({ firm, ...naming }, place) => firmResult(firm, place + 1, naming)))
  const anyFilter: fc.Arbitrary<Filter> = fc.record({
    text: fc.constantFrom('', 'g', 'rück', 'code-1', 'süd'),
    group: fc.constantFrom(null, '', 'Nord', 'Süd'),
    verdict: fc.constantFrom(null, ...VERDICTS),
    form: fc.constantFrom(null, ...FORMS),
    isLatestOnly: fc.boolean(),
  })
  const anyTechnology = fc.constantFrom(...TECHNOLOGIES)

  test('nothing asked for, everything there', () => {
    fc.assert(
      fc.property(anyResults, anyTechnology, (results, technology) => {
        expect(filterResults(results, { ...NO_FILTER, isLatestOnly: false }, technology)).toEqual(results)
      }),
    )
  })

  test('the latest alone: each label once, and no result without one is missing', () => {
    fc.assert(
      fc.property(anyResults, anyTechnology, (results, technology) => {
        const left = filterResults(results, NO_FILTER, technology)
        const labels = (some: readonly NamedResult[]) =>
          some.flatMap(({ naming }) => (naming.label === '' ? [] : [naming.label.toLowerCase()]))
        expect(labels(left).toSorted()).toEqual([...new Set(labels(results))].toSorted())
        const unlabelled = (some: readonly NamedResult[]) => some.filter(({ naming }) => naming.label === '')
        expect(unlabelled(left)).toEqual(unlabelled(results))
      }),
    )
  })

  test('a group that is a year has the latest of that year', () => {
    const results = called({ label: 'Albrecht', group: '2025' }, { label: 'Albrecht', group: '2026' })
    expect(numbers(filterResults(results, { ...NO_FILTER, group: '2025' }, 'ai'))).toEqual([1])
    expect(numbers(filterResults(results, NO_FILTER, 'ai'))).toEqual([2])
  })

  test('what passes stays in its order, passes again, and passes each part of the filter alone, the latest with its group and form', () => {
    fc.assert(
      fc.property(anyResults, anyFilter, anyTechnology, (results, filter, technology) => {
        const left = filterResults(results, filter, technology)
        expect(results.filter((one) => left.includes(one))).toEqual(left)
        expect(filterResults(left, filter, technology)).toEqual(left)
        const parts = Object.entries(filter).map(([part, value]) =>
          filterResults(
            results,
            {
              ...NO_FILTER,
              isLatestOnly: false,
              [part]: value,
              ...(part === 'isLatestOnly' && { group: filter.group, form: filter.form }),
            },
            technology,
          ),
        )
        expect(results.filter((one) => parts.every((part) => part.includes(one)))).toEqual(left)
      }),
    )
  })

  test('every result is in exactly one of the groups that can be chosen', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const { groups, hasUngrouped } = groupsOf(results, 'de')
        const choices = hasUngrouped ? [...groups, ''] : groups
        const inEach = choices.map((group) =>
          filterResults(results, { ...NO_FILTER, group, isLatestOnly: false }, 'ai'),
        )
        expect(inEach.every((some) => some.length > 0)).toBe(true)
        expect(numbers(inEach.flat()).toSorted((one, other) => one - other)).toEqual(numbers(results))
      }),
    )
  })
})
