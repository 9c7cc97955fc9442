import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  forgetComparison,
  KEPT_DAYS,
  readCollection,
  readComparisons,
  removeCollection,
  saveCollection,
} from '../../app/compare/collection/collection-storage'
import { type Collection, decisionOf, EMPTY_COLLECTION } from '../../lib/collection/collection'
import { keysOf } from '../../lib/drafts/stored-draft'
import { memoryStorage } from '../lib/drafts/memory-storage'
import { HOSTILE } from './named-results'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-11-24T10:00:00+01:00')
const KEY = 'passgenau-collection'

/** What a consultant has written about the metal workshop and a decision of its workshop. */
const ofGerlach: Collection = {
  title: 'Mandanten im Herbst',
  entries: [{ code: 'code-1', label: 'Metallbau Gerlach', group: 'Süd', note: 'Rückruf im März' }],
  decisions: [{ group: 'Süd', item: 'ai-rules', text: 'Frau Gerlach schreibt die Regeln auf.' }],
}

test('what was written is read again, with the moment of the last change', () => {
  const store = memoryStorage()
  saveCollection(store, ofGerlach, NOW - 5000)
  saveCollection(store, { ...ofGerlach, title: 'Mandanten im Winter' }, NOW - 1000)
  expect(readCollection(store, NOW)).toEqual({
    ...ofGerlach,
    title: 'Mandanten im Winter',
    codes: [],
    savedAt: NOW - 1000,
  })
  expect(keysOf(store)).toEqual([KEY])
})

test('nothing stored is nothing, which differs from an empty collection', () => {
  const store = memoryStorage()
  expect(readCollection(store, NOW)).toBeNull()
  saveCollection(store, EMPTY_COLLECTION, NOW)
  expect(readCollection(store, NOW)).toEqual({ ...EMPTY_COLLECTION, codes: [], savedAt: NOW })
})

test('what is removed is gone, and what others store stays', () => {
  const store = memoryStorage({ 'of another page': 'x' })
  saveCollection(store, ofGerlach, NOW)
  removeCollection(store)
  expect(readCollection(store, NOW)).toBeNull()
  expect(keysOf(store)).toEqual(['of another page'])
})

describe('kept for 30 days after the last change', () => {
  test.each([
    ['at once', NOW, true],
    ['a moment before they are over', NOW - KEPT_DAYS * DAY_MS + 1, true],
    ['when they are over', NOW - KEPT_DAYS * DAY_MS, false],
    ['a moment later', NOW - KEPT_DAYS * DAY_MS - 1, false],
  ])('%s', (_, savedAt, isThere) => {
    const store = memoryStorage()
    saveCollection(store, ofGerlach, savedAt)
    expect(readCollection(store, NOW)).toEqual(isThere ? { ...ofGerlach, codes: [], savedAt } : null)
    expect(keysOf(store)).toHaveLength(isThere ? 1 : 0)
  })

  test('the days of what a clock ahead has written begin when it is read', () => {
    const store = memoryStorage()
    saveCollection(store, ofGerlach, NOW + 365 * DAY_MS)
    expect(readCollection(store, NOW)).toMatchObject({ savedAt: NOW })
    expect(readCollection(store, NOW + KEPT_DAYS * DAY_MS - 1)).not.toBeNull()
    expect(readCollection(store, NOW + KEPT_DAYS * DAY_MS)).toBeNull()
  })

  test('reading is no change: the days go on', () => {
    const store = memoryStorage()
    saveCollection(store, ofGerlach, NOW)
    expect(readCollection(store, NOW + (KEPT_DAYS - 1) * DAY_MS)).toMatchObject({ savedAt: NOW })
    expect(readCollection(store, NOW + KEPT_DAYS * DAY_MS)).toBeNull()
  })
})

describe('what somebody else has put there', () => {
  test.each([
    '',
    'hallo',
    'null',
    '[]',
    '{}',
    '"text"',
    '{"title":"","entries":[],"decisions":[]}',
    `{"title":"","entries":[],"decisions":[],"savedAt":"${NOW}"}`,
    `{"title":"","entries":{},"decisions":[],"savedAt":${NOW}}`,
    `{"title":"","entries":[],"savedAt":${NOW}}`,
    `{"title":"","entries":[null],"decisions":[],"savedAt":${NOW}}`,
    `{"title":"","entries":[],"decisions":[],"savedAt":${NOW}`,
  ])('is removed where it makes no sense: %s', (text) => {
    const store = memoryStorage({ [KEY]: text })
    expect(readCollection(store, NOW)).toBeNull()
    expect(keysOf(store)).toEqual([])
  })

  test('counts only where it is text, and nothing beside it comes along', () => {
    const stored = {
      title: 7,
      entries: [{ code: 'code-1', label: ['Gerlach'], note: null, isAdmin: true }],
      decisions: [{ item: 'ai-rules', text: 1, person: 7, due: '2027-02-30', more: true }],
      savedAt: NOW,
      more: true,
    }
    expect(readCollection(memoryStorage({ [KEY]: JSON.stringify(stored) }), NOW)).toEqual({
      title: '',
      entries: [{ code: 'code-1', label: '', group: '', note: '' }],
      decisions: [{ group: '', item: 'ai-rules', text: '' }],
      codes: [],
      savedAt: NOW,
    })
  })
})

test('whatever people write comes back as they wrote it', () => {
  const anyText = fc.oneof(fc.constantFrom('', ...HOSTILE), fc.string({ unit: 'binary' }))
  const anyCollection: fc.Arbitrary<Collection> = fc.record({
    title: anyText,
    entries: fc.array(fc.record({ code: anyText, label: anyText, group: anyText, note: anyText })),
    decisions: fc.array(
      fc
        .record({
          ...{ group: anyText, item: anyText, text: anyText, person: anyText },
          due: fc.constantFrom(null, '2027-03-31'),
        })
        .map(decisionOf),
    ),
  })
  fc.assert(
    fc.property(anyCollection, (collection) => {
      const store = memoryStorage()
      saveCollection(store, collection, NOW)
      expect(readCollection(store, NOW)).toEqual({ ...collection, codes: [], savedAt: NOW })
    }),
  )
})

describe('title and decisions belong to one comparison', () => {
  const decided = (title: string, text: string): Collection => ({
    title,
    entries: [],
    decisions: [{ group: '', item: 'ai-rules', text }],
  })
  const [forGerlach, forKraft] = [decided('Gerlach', 'Regeln schreiben.'), decided('Kraft', 'Abwarten.')]

  const read = (store: ReturnType<typeof memoryStorage>, ...codes: readonly string[]) => {
    const found = readCollection(store, NOW, codes)
    return [found?.title, ...(found?.decisions ?? []).map(({ text }) => text)]
  }

  test('another one has neither, whether it has other results, some of the same, or more; nor does it take them away', () => {
    const store = memoryStorage()
    saveCollection(store, forGerlach, NOW, ['g-1', 'g-2', 'g-3'])
    const others = [['k-1'], ['g-1', 'g-2'], ['g-1', 'g-2', 'g-3', 'k-1'], ['g-1', 'k-1']]
    for (const codes of others) expect(read(store, ...codes)).toEqual([''])
    for (const codes of others) saveCollection(store, decided(codes.join(), 'Anderes.'), NOW, codes)
    expect(read(store, 'g-3', 'g-1', 'g-2'), 'in another order').toEqual(['Gerlach', 'Regeln schreiben.'])
    for (const codes of others) expect(read(store, ...codes)).toEqual([codes.join(), 'Anderes.'])
    expect(readCollection(store, NOW), 'without results: the last one').toMatchObject({ title: 'g-1,k-1' })
  })

  test('one that has grown is the same, and stands no longer for what it was', () => {
    const store = memoryStorage()
    saveCollection(store, forKraft, NOW, ['k-1'])
    saveCollection(store, forGerlach, NOW, ['g-1'])
    saveCollection(store, forGerlach, NOW, ['g-1', 'g-2'], ['g-1'])
    expect(read(store, 'g-1', 'g-2')).toEqual(['Gerlach', 'Regeln schreiben.'])
    expect(read(store, 'g-1')).toEqual([''])
    expect(read(store, 'k-1')).toEqual(['Kraft', 'Abwarten.'])
  })

  test('what is changed in a part of a comparison leaves the whole as it was', () => {
    const store = memoryStorage()
    const all = Array.from({ length: 150 }, (_, place) => `g-${place}`)
    saveCollection(store, forGerlach, NOW, all)
    saveCollection(store, decided('Zwei davon', 'Später.'), NOW, all.slice(3, 5))
    expect(readComparisons(store, NOW)).toEqual([
      { title: 'Zwei davon', codes: all.slice(3, 5) },
      { title: 'Gerlach', codes: all },
    ])
  })

  test('one is taken out with what its results are called, and the others stay', () => {
    const store = memoryStorage()
    const entries = ['g-1', 'k-1'].map((code) => ({ code, label: code, group: '', note: '' }))
    saveCollection(store, { ...forKraft, entries }, NOW, ['k-1'])
    saveCollection(store, { ...forGerlach, entries }, NOW, ['g-1'])
    forgetComparison(store, NOW, ['g-1'])
    expect(read(store, 'g-1')).toEqual([''])
    expect(read(store, 'k-1')).toEqual(['Kraft', 'Abwarten.'])
    expect(readCollection(store, NOW)?.entries.map(({ code }) => code)).toEqual(['k-1'])
    forgetComparison(store, NOW, ['k-1'])
    expect(keysOf(store)).toEqual([])
  })

  test('comparisons stay to be opened, the last one first, also without a title', () => {
    const store = memoryStorage()
    saveCollection(store, { ...EMPTY_COLLECTION, entries: ofGerlach.entries }, NOW, ['g-1', 'g-2'])
    saveCollection(store, forKraft, NOW, ['k-1'])
    expect(readComparisons(store, NOW).map(({ title, codes }) => [title, codes])).toEqual([
      ['Kraft', ['k-1']],
      ['', ['g-1', 'g-2']],
    ])
    expect(readComparisons(memoryStorage(), NOW)).toEqual([])
    // Two of them were looked at alone, and nothing was said about these two.
    saveCollection(store, EMPTY_COLLECTION, NOW, ['g-1'])
    expect(readComparisons(store, NOW)).toHaveLength(2)
  })

  test('names of other results stay as they are stored: another window may have written them', () => {
    const store = memoryStorage()
    const [gerlach, kraft, ast] = ['Gerlach', 'Kraft', 'Ast'].map((label, place) => ({
      ...{ code: `code-${place}`, label, group: '', note: '' },
    }))
    const said = (...entries: readonly (typeof gerlach)[]): Collection => ({
      ...EMPTY_COLLECTION,
      entries: entries.filter((one) => one !== undefined),
    })
    saveCollection(store, said(gerlach, kraft), NOW, ['code-0', 'code-1'])
    // This window was opened before Kraft was named, and knows of Ast beside its own.
    saveCollection(store, said({ ...gerlach, label: 'Metallbau' } as typeof gerlach, ast), NOW, ['code-0'])
    const labels = () => readCollection(store, NOW)?.entries.map(({ label }) => label)
    expect(labels()).toEqual(['Metallbau', 'Ast', 'Kraft'])
    // Of its own results what it says no more is gone.
    saveCollection(store, said(), NOW, ['code-0'])
    expect(labels()).toEqual(['Ast', 'Kraft'])
  })

  test('names belong to results: every comparison has them', () => {
    const store = memoryStorage()
    const entries = [{ code: 'g-1', label: 'Gerlach', group: '', note: '' }]
    saveCollection(store, { ...forGerlach, entries }, NOW, ['g-1'])
    expect(readCollection(store, NOW, ['k-1'])?.entries).toEqual(entries)
  })
})
