import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../lib/collection/collection'
import { decisionsAmong, type GroupMeasure, groupMeasures } from '../../../lib/collection/group-measures'
import { EMPTY_PLAN, type Measure, newMeasure } from '../../../lib/plan/plan'
import type { StoredPlan } from '../../../lib/plan/stored-plans'
import { named } from '../../compare/named-results'
import { albrecht, brandt, cordes } from '../personas'

const firms = [
  named(albrecht, 1, { label: 'Albrecht', group: 'Süd' }, '2026-02-03'),
  named(brandt, 2, { label: 'Brandt', group: 'Nord' }, '2026-03-03'),
  named(cordes, 3, { label: 'Cordes' }, '2026-04-03'),
] as const
const [first, second, third] = firms

const planned = (codes: readonly string[], ...measures: readonly (Partial<Measure> & { text: string })[]) =>
  ({ codes, plan: { ...EMPTY_PLAN, measures: measures.map(newMeasure) }, savedAt: 0 }) satisfies StoredPlan
const listed = (measures: readonly GroupMeasure[]) =>
  measures.map(({ due, result, text }) => `${due ?? '–'} ${result?.naming.label ?? 'group'}: ${text}`)

test('what several firms plan is one list by its days: undated last, done ones in their place', () => {
  const plans = [
    planned([second.code], { text: 'rules', due: '2027-03-31' }, { text: 'offer', due: '2026-12-01' }),
    planned([first.code], { text: 'someday' }, { text: 'talk', due: '2027-03-31', isDone: true }),
  ]
  const list = groupMeasures(firms, plans, [])
  expect(listed(list)).toEqual([
    '2026-12-01 Brandt: offer',
    // Of one day in the order of the results.
    '2027-03-31 Albrecht: talk',
    '2027-03-31 Brandt: rules',
    '– Albrecht: someday',
  ])
  expect(list.map(({ isDone }) => isDone)).toEqual([false, true, false, false])
  expect(list.map(({ group }) => group)).toEqual(['Nord', 'Süd', 'Nord', 'Süd'])
})

test('dated decisions stand among them, after measures of the same day; others are no measure', () => {
  const decisions: readonly Decision[] = [
    { group: 'Süd', item: 'ai-rules', text: 'write', person: 'Frau Kern', due: '2027-03-31' },
    { group: '', item: 'ai-data', text: 'sort', due: '2026-12-01' },
    { group: '', item: 'ai-process', text: 'no day', person: 'Frau Kern' },
  ]
  const list = groupMeasures(
    firms,
    [planned([first.code], { text: 'offer', due: '2027-03-31' }, { text: 'someday' })],
    decisions,
  )
  expect(listed(list)).toEqual([
    '2026-12-01 group: sort',
    '2027-03-31 Albrecht: offer',
    '2027-03-31 group: write',
    '– Albrecht: someday',
  ])
  expect(list[2]).toMatchObject({ item: 'ai-rules', person: 'Frau Kern', group: 'Süd', result: null })
})

describe('which plans count', () => {
  test('one that belongs to two of the results is listed once, with the latest', () => {
    const plans = [planned([first.code, third.code], { text: 'offer' })]
    expect(listed(groupMeasures(firms, plans, []))).toEqual(['– Cordes: offer'])
  })

  test('of a result the first that names it', () => {
    const plans = [planned([first.code], { text: 'later' }), planned([first.code], { text: 'before' })]
    expect(listed(groupMeasures(firms, plans, []))).toEqual(['– Albrecht: later'])
  })

  test('none of results that are not here', () => {
    expect(groupMeasures([first], [planned([second.code], { text: 'offer' })], [])).toEqual([])
  })
})

test('whatever the days are: nothing is lost, and no day stands after a later one', () => {
  const anyDue = fc.option(fc.constantFrom('2026-12-01', '2027-01-15', '2027-03-31'))
  fc.assert(
    fc.property(fc.array(anyDue, { maxLength: 20 }), fc.array(anyDue, { maxLength: 20 }), (some, others) => {
      const measures = (dues: readonly (string | null)[]) =>
        dues.map((due, place) => ({ text: `${place}`, due }))
      const list = groupMeasures(
        firms,
        [planned([first.code], ...measures(some)), planned([second.code], ...measures(others))],
        [],
      )
      const days = list.map(({ due }) => due ?? '9999')
      expect(days).toEqual(days.toSorted())
      expect(list).toHaveLength(some.length + others.length)
    }),
  )
})

test('of a part of the results only what their groups decided', () => {
  const decisions = ['Süd', 'Nord', ''].map((group) => ({ group, item: 'ai-rules', text: group }))
  const groups = (isAll: boolean, ...some: readonly (typeof first)[]) =>
    decisionsAmong(decisions, some, isAll).map(({ group }) => group)
  expect(groups(true, first)).toEqual(['Süd', 'Nord', ''])
  expect(groups(false, first)).toEqual(['Süd'])
  // Results without a group are not all of them.
  expect(groups(false, third)).toEqual([])
})
