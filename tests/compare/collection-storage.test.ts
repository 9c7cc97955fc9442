import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  KEPT_DAYS,
  readCollection,
  removeCollection,
  saveCollection,
} from '../../app/compare/workbench/collection-storage'
import { type Collection, EMPTY_COLLECTION } from '../../lib/comparison/collection'
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
    ['by a clock that was ahead', NOW + DAY_MS, true],
  ])('%s', (_, savedAt, isThere) => {
    const store = memoryStorage()
    saveCollection(store, ofGerlach, savedAt)
    expect(readCollection(store, NOW)).toEqual(isThere ? { ...ofGerlach, codes: [], savedAt } : null)
    expect(keysOf(store)).toHaveLength(isThere ? 1 : 0)
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
      decisions: [{ item: 'ai-rules', text: 1 }],
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
    decisions: fc.array(fc.record({ group: anyText, item: anyText, text: anyText })),
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

  test('another one of other results has neither, and does not take them away', () => {
    const store = memoryStorage()
    saveCollection(store, forGerlach, NOW, ['g-1', 'g-2'])
    expect(readCollection(store, NOW, ['k-1'])).toMatchObject({ title: '', decisions: [] })
    saveCollection(store, forKraft, NOW, ['k-1', 'k-2'])
    expect(readCollection(store, NOW, ['g-2', 'g-3'])).toMatchObject({
      title: 'Gerlach',
      decisions: forGerlach.decisions,
    })
    expect(readCollection(store, NOW, ['k-2'])).toMatchObject({
      title: 'Kraft',
      decisions: forKraft.decisions,
    })
    expect(readCollection(store, NOW), 'without results: the last one').toMatchObject({ title: 'Kraft' })
  })

  test('two that become one keep what was decided in either; on the same item the later word counts', () => {
    const store = memoryStorage()
    saveCollection(store, forGerlach, NOW, ['g-1'])
    saveCollection(store, forKraft, NOW, ['k-1'])
    expect(readCollection(store, NOW, ['g-1', 'k-1'])).toMatchObject({
      title: 'Kraft',
      decisions: forKraft.decisions,
    })
    saveCollection(store, decided('Beide', 'Zusammen.'), NOW, ['g-1', 'k-1'])
    expect(readCollection(store, NOW, ['g-1'])).toMatchObject({ title: 'Beide' })
  })

  test('names belong to results: every comparison has them', () => {
    const store = memoryStorage()
    const entries = [{ code: 'g-1', label: 'Gerlach', group: '', note: '' }]
    saveCollection(store, { ...forGerlach, entries }, NOW, ['g-1'])
    expect(readCollection(store, NOW, ['k-1'])?.entries).toEqual(entries)
  })
})
