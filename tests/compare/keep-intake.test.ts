import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readCollection, saveCollection } from '../../app/compare/collection/collection-storage'
import { keepIntake } from '../../app/compare/collection/keep-intake'
import { storedCodes } from '../../app/compare/collection/stored-codes'
import { type Collection, EMPTY_COLLECTION, type Entry, UNNAMED } from '../../lib/collection/collection'
import { keysOf } from '../../lib/drafts/stored-draft'
import { MOST_RESULTS } from '../../lib/intake/selection'
import { memoryStorage } from '../lib/drafts/memory-storage'

const NOW = Date.parse('2026-11-24T10:00:00+01:00')
const codes = (count: number) => Array.from({ length: count }, (_, place) => `code-${place + 1}`)
const entry = (code: string, naming: Partial<Entry>): Entry => ({ ...UNNAMED, code, ...naming })
const said = (part: Partial<Collection>): Collection => ({ ...EMPTY_COLLECTION, ...part })

let inWindow = memoryStorage()
let onDevice = memoryStorage()
const stored = (place = inWindow) => readCollection(place, NOW)

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  inWindow = memoryStorage()
  onDevice = memoryStorage()
  vi.stubGlobal('sessionStorage', inWindow)
  vi.stubGlobal('localStorage', onDevice)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('where the codes go', () => {
  test.each([
    [1, true],
    [MOST_RESULTS - 1, true],
    [MOST_RESULTS, true],
    [MOST_RESULTS + 1, false],
    [2000, false],
  ])('%i of them: an address holds them: %s', (count, fits) => {
    expect(keepIntake(codes(count), EMPTY_COLLECTION)).toBe(fits)
    expect(storedCodes(inWindow)).toEqual(fits ? [] : codes(count))
    expect(keysOf(onDevice)).toEqual([])
  })

  test('links alone need no storage where an address holds them, so none may be refused', () => {
    vi.stubGlobal('sessionStorage', undefined)
    vi.stubGlobal('localStorage', undefined)
    expect(keepIntake(codes(MOST_RESULTS), EMPTY_COLLECTION)).toBe(true)
    expect(() => keepIntake(codes(MOST_RESULTS + 1), EMPTY_COLLECTION)).toThrow()
    expect(() => keepIntake(codes(1), said({ title: 'Herbst' }))).toThrow()
  })
})

describe('where the words go', () => {
  test('into the window, and not onto a device that keeps nothing', () => {
    const herbst = said({ title: 'Herbst', entries: [entry('code-1', { label: 'Gerlach' })] })
    keepIntake(codes(1), herbst)
    expect(stored()).toEqual({ ...herbst, codes: codes(1), savedAt: NOW })
    expect(keysOf(onDevice)).toEqual([])
  })

  test.each([
    ['a title', said({ title: 'Herbst' })],
    ['a name', said({ entries: [entry('code-1', { label: 'Gerlach' })] })],
    ['a decision', said({ decisions: [{ group: 'Süd', item: 'ai-rules', text: 'Ja.' }] })],
  ])('%s alone is something', (_, collection) => {
    keepIntake(codes(1), collection)
    expect(stored()).toEqual({ ...collection, codes: codes(1), savedAt: NOW })
  })

  test('links without words change nothing of what is there', () => {
    saveCollection(inWindow, said({ title: 'Herbst' }), NOW - 5000)
    keepIntake(codes(3), EMPTY_COLLECTION)
    expect(stored()).toMatchObject({ title: 'Herbst', savedAt: NOW - 5000 })
  })

  test('onto the device as well if it keeps such words, else a closed window would take the new ones with it', () => {
    saveCollection(onDevice, said({ entries: [entry('code-1', { label: 'Gerlach' })] }), NOW - 5000)
    keepIntake(codes(2), said({ entries: [entry('code-2', { label: 'Kraft' })] }))
    expect(stored(onDevice)?.entries.map(({ label }) => label)).toEqual(['Gerlach', 'Kraft'])
    expect(stored()).toEqual(stored(onDevice))
  })

  test('a device that is full holds nothing up', () => {
    saveCollection(onDevice, said({ title: 'Herbst' }), NOW)
    vi.stubGlobal('localStorage', {
      ...onDevice,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    keepIntake(codes(1), said({ entries: [entry('code-1', { label: 'Gerlach' })] }))
    expect(stored()).toMatchObject({ title: 'Herbst', entries: [{ label: 'Gerlach' }] })
  })
})

describe('words that meet others', () => {
  const known = said({
    title: 'Herbst',
    entries: [
      entry('code-1', { label: 'Gerlach', group: 'Süd', note: 'Rückruf im März' }),
      entry('code-2', { label: 'Kraft' }),
    ],
    decisions: [
      { group: 'Süd', item: 'ai-rules', text: 'Frau Gerlach schreibt sie auf.' },
      { group: 'Nord', item: 'ai-rules', text: 'Später.' },
    ],
  })
  beforeEach(() => saveCollection(inWindow, known, NOW - 5000))

  test('a title of one’s own stays', () => {
    keepIntake(codes(1), said({ title: 'Aus einer Datei' }))
    expect(stored()?.title).toBe('Herbst')
  })

  test('of each code the later word counts, and what it does not speak of stays', () => {
    keepIntake(
      codes(3),
      said({
        entries: [entry('code-3', { label: 'Quast' }), entry('code-1', { label: 'Metallbau Gerlach' })],
      }),
    )
    expect(stored()?.entries).toEqual([
      entry('code-1', { label: 'Metallbau Gerlach', group: 'Süd', note: 'Rückruf im März' }),
      entry('code-2', { label: 'Kraft' }),
      entry('code-3', { label: 'Quast' }),
    ])
  })

  test('a code that is handed in twice has one entry', () => {
    const twice = [entry('code-4', { label: 'Ast' }), entry('code-4', { note: 'neu' })]
    keepIntake(codes(4), said({ entries: twice }))
    expect(stored()?.entries.at(-1)).toEqual(entry('code-4', { label: 'Ast', note: 'neu' }))
    expect(stored()?.entries).toHaveLength(3)
  })

  test('a decision replaces that of the same group about the same item, and no other', () => {
    const next = { group: 'Süd', item: 'ai-rules', text: 'Erledigt.' }
    keepIntake(codes(1), said({ decisions: [next] }))
    expect(stored()?.decisions).toEqual([known.decisions[1], next])
  })

  test('of two decisions in what is handed in the later one counts', () => {
    const [first, second] = ['Bald.', 'Sofort.'].map((text) => ({ group: '', item: 'ai-data', text }))
    keepIntake(codes(1), said({ decisions: [first, second] as Collection['decisions'] }))
    expect(stored()?.decisions.filter(({ item }) => item === 'ai-data')).toEqual([second])
  })

  test('the title and the decisions of another client’s comparison do not come along', () => {
    saveCollection(inWindow, known, NOW - 5000, ['other-1'])
    keepIntake(codes(1), said({ title: 'Winter' }))
    expect(stored()).toMatchObject({ title: 'Winter', decisions: [] })
  })

  test('results are added: what was said about the comparison goes on, also if nothing new is said', () => {
    inWindow.removeItem('passgenau-collection')
    saveCollection(inWindow, known, NOW - 5000, codes(2))
    keepIntake(codes(3), EMPTY_COLLECTION, codes(2))
    expect(readCollection(inWindow, NOW, codes(3))).toMatchObject({
      title: 'Herbst',
      decisions: known.decisions,
    })
    expect(readCollection(inWindow, NOW, codes(2))).toMatchObject({ title: '', decisions: [] })
  })

  test('without a result nothing is written', () => {
    keepIntake([], said({ title: 'Fremd', decisions: known.decisions }))
    expect(stored()).toMatchObject({ title: 'Herbst', savedAt: NOW - 5000 })
  })

  test('what the device keeps is taken up where the window has nothing of its own', () => {
    inWindow.removeItem('passgenau-collection')
    saveCollection(onDevice, said({ title: 'Winter' }), NOW - 5000)
    keepIntake(codes(1), said({ entries: [entry('code-1', { label: 'Gerlach' })] }))
    expect(stored()).toMatchObject({ title: 'Winter', entries: [{ label: 'Gerlach' }] })
  })
})
