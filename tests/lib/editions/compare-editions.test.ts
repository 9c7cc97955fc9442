import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { wording as wording2026 } from '../../../content/2026-1/de'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { forbiddenWords } from '../../../content/forbidden-words'
import {
  type ComparedEdition,
  carryOver,
  changedParts,
  compareEditions,
  isDifferent,
} from '../../../lib/editions/compare-editions'
import { askedItems } from '../../../lib/instrument/asked-items'
import { checkQuestionnaire, checkQuickForm } from '../../../lib/instrument/check-questionnaire'
import { checkWording } from '../../../lib/instrument/check-wording'
import type { Item } from '../../../lib/instrument/vocabulary'
import type { EditionWording, ItemWording } from '../../../lib/instrument/wording'
import { parseResponseSet } from '../../../lib/responses/schema'
import { answering, dorn, huber, responseSetOf } from '../personas'
import { anyResponseSet, offered } from '../random-responses'
import { CHANGES, edition2027 } from './edition-2027-test'
import { wording as wording2027 } from './edition-2027-test-de'

vi.setConfig({ testTimeout: 60_000 })

const older: ComparedEdition = { items: edition2026.items, wording: wording2026 }
const newer: ComparedEdition = { items: edition2027.items, wording: wording2027 }
const comparison = compareEditions(older, newer)
const inFormOrder = (ids: readonly string[]) =>
  edition2027.items.flatMap(({ id }) => (ids.includes(id) ? [id] : []))

test('the invented edition is one that the loader accepts', () => {
  expect(checkQuestionnaire(edition2027)).toEqual([])
  expect(checkQuickForm(edition2027)).toEqual([])
  expect(checkWording(edition2027, wording2027, forbiddenWords)).toEqual([])
})

describe('2026-1 and the invented edition 2027-test', () => {
  test('differ in what was changed, and in nothing else', () => {
    const { shared, ...differences } = comparison
    expect(differences).toEqual({
      dropped: CHANGES.dropped,
      added: inFormOrder(CHANGES.added),
      reworded: inFormOrder(CHANGES.reworded),
      recounted: CHANGES.recounted,
      reexplained: CHANGES.reexplained,
    })
    expect(shared).toHaveLength(edition2026.items.length - CHANGES.dropped.length - CHANGES.reworded.length)
  })

  test.each([
    ['customers-top-five', 'stem'],
    ['review-practice', 'levels'],
    ['ai-use-case', 'help'],
    ['ai-data', 'examples'],
    ['ideas-prototype', 'choices'],
    ['blockchain-shared-record', 'choices'],
  ])('of %s it is the %s that has changed', (id, part) => {
    expect(changedParts(id, older, newer)).toEqual([part])
  })

  test('of a shared item nothing has changed, and of one that only one edition asks nothing can be said', () => {
    expect(changedParts('ai-process', older, newer)).toEqual([])
    expect(() => changedParts('ai-oversight', older, newer)).toThrow()
  })

  test('order, short names and advice make no other question', () => {
    expect(comparison.shared).toContain('ai-advantage')
    expect(comparison.shared).toContain('ai-process')
  })

  test('in the quick form only what is asked there differs', () => {
    const quick = (edition: ComparedEdition) => ({
      ...edition,
      items: askedItems(edition, 'quick', ['ai']),
    })
    const { shared, ...differences } = compareEditions(quick(older), quick(newer))
    expect(differences).toEqual({
      dropped: [],
      added: [],
      reworded: ['customers-top-five', 'ai-use-case'],
      recounted: [],
      reexplained: [],
    })
    expect(shared).toEqual(['ideas-process', 'resources-time', 'ai-advantage', 'ai-process'])
  })

  test('an inn’s answers: the shared ones are filled in, the reworded ones are left open', () => {
    const { form, technologies } = huber
    const asked = askedItems(edition2027, form, technologies)
    const carried = carryOver(huber.responses, comparison)
    const open = asked.filter(({ id }) => !Object.hasOwn(carried, id)).map(({ id }) => id)
    expect(open).toEqual(['customers-top-five', 'ai-use-case', 'blockchain-shared-record'])
    expect(new Set(Object.values(carried))).toEqual(new Set([3]))
  })

  test('an answer that is no longer offered is not carried over', () => {
    const carried = carryOver(responseSetOf(dorn).responses, comparison)
    expect(dorn.responses['ideas-prototype']).toBe('not-applicable')
    expect(carried['ideas-prototype']).toBeUndefined()
    expect(carried['blockchain-data']).toBe('not-applicable')
  })

  test('what a person answered differently comes over differently', () => {
    const changed = answering(huber, { 'ideas-process': 'unknown' })
    expect(carryOver(changed.responses, comparison)['ideas-process']).toBe('unknown')
  })
})

/** Any successor of 2026-1: each item is kept, dropped, or changed in one way; some are added; all are shuffled. */
const WAYS = [
  'kept',
  'dropped',
  'stem',
  'level',
  'help',
  'example',
  'choice',
  'steps',
  'overlap',
  'label',
  'action',
  'sign',
  'gate',
  'presumption',
] as const
type Way = (typeof WAYS)[number]
const REWORDED: readonly Way[] = ['stem', 'level', 'help', 'example', 'choice', 'steps', 'overlap']
const RECOUNTED: readonly Way[] = ['gate', 'presumption']

function changedItem(item: Item, way: Way): Item {
  if (way === 'choice') return { ...item, offersNotApplicable: !item.offersNotApplicable }
  if (way === 'steps') return { ...item, cumulative: !item.cumulative }
  if (way === 'overlap') return { ...item, overlapping: !item.overlapping }
  if (way === 'presumption') return { ...item, presumed: !item.presumed }
  return way === 'gate' ? { ...item, gate: !item.gate } : item
}

function changedWording(item: ItemWording, way: Way): ItemWording {
  if (way === 'level') return { ...item, levels: [`${item.levels[0]} `, ...item.levels.slice(1)] as never }
  if (way === 'action') return { ...item, actions: { ...item.actions, 0: 'Beginnen Sie anders.' } }
  if (way === 'sign') return { ...item, sign: 'Sie merken es anders.' }
  return ['stem', 'help', 'label'].includes(way) ? { ...item, [way]: `${item[way as 'stem']} Neu.` } : item
}

const anySuccessor = fc
  .record({
    ways: fc.array(fc.constantFrom(...WAYS), { minLength: 32, maxLength: 32 }),
    added: fc.uniqueArray(fc.constantFrom('new-a', 'new-b', 'new-c')),
    order: fc.array(fc.nat(), { minLength: 35, maxLength: 35 }),
  })
  .map(({ ways, added, order }) => {
    const wayOf = Object.fromEntries(edition2026.items.map(({ id }, place) => [id, ways[place] ?? 'kept']))
    const [model] = edition2026.items
    if (!model) throw new Error('2026-1 asks nothing.')
    const items = [
      ...edition2026.items
        .filter(({ id }) => wayOf[id] !== 'dropped')
        .map((item) => changedItem(item, wayOf[item.id] ?? 'kept')),
      ...added.map((id) => ({ ...model, id })),
    ]
    const keyed = items.map((item, place) => ({ item, key: order[place] ?? 0 }))
    const sorted = keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
    const wording: EditionWording = {
      ...wording2026,
      examples: Object.fromEntries(
        items.map(({ id }) => [
          id,
          { ...wording2026.examples[id], ...(wayOf[id] === 'example' && { other: 'Neu.' }) },
        ]),
      ),
      items: Object.fromEntries(
        items.map(({ id }) => [
          id,
          changedWording(
            wording2026.items[id] ?? (wording2026.items[model.id] as ItemWording),
            wayOf[id] ?? 'kept',
          ),
        ]),
      ),
    }
    return { edition: { items: sorted, wording }, wayOf, added }
  })

describe('any two editions', () => {
  test('every item lands in exactly one class, and in the right one', () => {
    fc.assert(
      fc.property(anySuccessor, ({ edition, wayOf, added }) => {
        const found = compareEditions(older, edition)
        const { shared, reworded, dropped } = found
        const classed = [...shared, ...reworded, ...found.added, ...dropped]
        const all = new Set([...edition2026.items, ...edition.items].map(({ id }) => id))
        expect(classed.length).toBe(all.size)
        expect(new Set(classed)).toEqual(all)
        expect(new Set(found.added)).toEqual(new Set(added))
        for (const { id } of edition2026.items) {
          const way = wayOf[id] ?? 'kept'
          expect(dropped.includes(id), id).toBe(way === 'dropped')
          expect(reworded.includes(id), `${id} ${way}`).toBe(REWORDED.includes(way))
          expect(found.recounted.includes(id), `${id} ${way}`).toBe(RECOUNTED.includes(way))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('an edition compared with itself is all shared, and carries every answer over', () => {
    fc.assert(
      fc.property(anySuccessor, ({ edition }) => {
        const itself = compareEditions(edition, edition)
        expect(itself.shared).toEqual(edition.items.map(({ id }) => id))
        expect(isDifferent(itself)).toBe(false)
      }),
      { numRuns: 100 },
    )
    fc.assert(
      fc.property(anyResponseSet(edition2026), ({ responses }) => {
        expect(carryOver(responses, compareEditions(older, older))).toEqual(responses)
      }),
      { numRuns: 200 },
    )
  })

  test('seen the other way round, added and dropped change places and the rest stays', () => {
    fc.assert(
      fc.property(anySuccessor, ({ edition }) => {
        const forth = compareEditions(older, edition)
        const back = compareEditions(edition, older)
        const asSet = (ids: readonly string[]) => new Set(ids)
        expect(back.added).toEqual(forth.dropped)
        expect(back.dropped).toEqual(forth.added)
        for (const kind of ['shared', 'reworded', 'recounted'] as const) {
          expect(asSet(back[kind])).toEqual(asSet(forth[kind]))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('what is carried over is never refused: with the open items answered it is a finished response set', () => {
    fc.assert(
      fc.property(anySuccessor, anyResponseSet(edition2026), ({ edition }, set) => {
        const { form, technologies, answeredOn, responses } = set
        const ofForm = (items: readonly Item[]) => askedItems({ items }, form, technologies)
        const asked = ofForm(edition.items)
        const carried = carryOver(
          responses,
          compareEditions({ ...older, items: ofForm(older.items) }, { ...edition, items: asked }),
        )
        for (const item of asked.filter(({ id }) => Object.hasOwn(carried, id))) {
          expect(offered(item)).toContain(carried[item.id])
          expect(carried[item.id]).toBe(responses[item.id])
        }
        const finished = {
          edition: 'successor',
          form,
          technologies,
          answeredOn,
          responses: Object.fromEntries(asked.map(({ id }) => [id, carried[id] ?? 'unknown'])),
        }
        expect(Object.keys(carried).every((id) => asked.some((item) => item.id === id))).toBe(true)
        const successor = { ...edition2026, edition: 'successor', items: edition.items }
        expect(parseResponseSet(successor, finished, '2199-12-31').ok).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
