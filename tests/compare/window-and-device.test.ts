import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readCollection, saveCollection } from '../../app/compare/collection/collection-storage'
import { clearStorages, readStorages, writeStorages } from '../../app/compare/collection/window-and-device'
import { type Collection, EMPTY_COLLECTION } from '../../lib/collection/collection'
import { keysOf } from '../../lib/drafts/stored-draft'
import { memoryStorage } from '../lib/drafts/memory-storage'

const NOW = Date.parse('2026-11-24T10:00:00+01:00')
const titled = (title: string): Collection => ({ ...EMPTY_COLLECTION, title })
const named = (label: string, code: string): Collection => ({
  ...titled(label),
  entries: [{ code, label, group: '', note: '' }],
})
const [autumn, winter] = [titled('Herbst'), titled('Winter')]

let inWindow = memoryStorage()
let onDevice = memoryStorage()
const titles = () => [inWindow, onDevice].map((place) => readCollection(place, NOW)?.title ?? null)

/** As a browser that has no room left, or lets nobody at what is there. */
function refuses(place: ReturnType<typeof memoryStorage>, ...asked: readonly (keyof Storage)[]) {
  const refusal = () => {
    throw new DOMException('refused', 'QuotaExceededError')
  }
  return { ...place, ...Object.fromEntries(asked.map((one) => [one, refusal])) }
}
const stub = (window = inWindow, device = onDevice) => {
  vi.stubGlobal('sessionStorage', window)
  vi.stubGlobal('localStorage', device)
}

beforeEach(() => {
  inWindow = memoryStorage()
  onDevice = memoryStorage()
  stub()
})
afterEach(() => vi.unstubAllGlobals())

describe('reading', () => {
  test('nothing anywhere', () => {
    expect(readStorages(NOW)).toEqual({ collection: EMPTY_COLLECTION, isKept: false, isRefused: false })
  })

  test('a new window takes up what the device keeps', () => {
    saveCollection(onDevice, autumn, NOW)
    expect(readStorages(NOW)).toMatchObject({ collection: autumn, isKept: true })
  })

  test('what the window has goes first; what another one left on the device is not its own', () => {
    saveCollection(onDevice, autumn, NOW - 1)
    saveCollection(inWindow, winter, NOW)
    expect(readStorages(NOW)).toMatchObject({ collection: winter, isKept: false, isRefused: false })
  })

  test('a window that is loaded again knows that the device keeps what it has', () => {
    writeStorages(autumn, { wasKept: false, isWanted: true }, NOW)
    expect(readStorages(NOW + 1000)).toMatchObject({ collection: autumn, isKept: true })
  })

  test('a device that refuses leaves what the window has', () => {
    saveCollection(inWindow, winter, NOW)
    stub(inWindow, refuses(onDevice, 'getItem'))
    expect(readStorages(NOW)).toMatchObject({ collection: winter, isKept: false, isRefused: true })
  })

  test('a browser without any storage', () => {
    vi.unstubAllGlobals()
    vi.stubGlobal('sessionStorage', undefined)
    vi.stubGlobal('localStorage', undefined)
    expect(readStorages(NOW)).toEqual({ collection: EMPTY_COLLECTION, isKept: false, isRefused: true })
  })
})

describe('writing', () => {
  test('into the window alone where nobody asked for more', () => {
    expect(writeStorages(autumn, { wasKept: false, isWanted: false }, NOW)).toEqual({
      isKept: false,
      isRefused: false,
    })
    expect(titles()).toEqual(['Herbst', null])
  })

  test('two windows that keep different results on the device leave each other what they wrote', () => {
    const windows = [memoryStorage(), memoryStorage()]
    const write = (window: 0 | 1, label: string, code: string, moment: number) => {
      stub(windows[window])
      const wasKept = readStorages(moment, [code]).isKept
      return writeStorages(named(label, code), { wasKept, isWanted: true }, moment, [code])
    }
    write(0, 'Gerlach', 'g-1', NOW)
    write(1, 'Kraft', 'k-1', NOW + 1)
    write(0, 'Metallbau Gerlach', 'g-1', NOW + 2)
    for (const [window, code, title] of [
      [0, 'g-1', 'Metallbau Gerlach'],
      [1, 'k-1', 'Kraft'],
    ] as const) {
      stub(windows[window])
      expect(readStorages(NOW + 3, [code])).toMatchObject({ collection: { title }, isKept: true })
    }
    stub(memoryStorage())
    const labels = readStorages(NOW + 3).collection.entries.map(({ label }) => label)
    expect(labels.toSorted()).toEqual(['Kraft', 'Metallbau Gerlach'])
  })

  test('two windows with the same comparison: whoever is loaded again has what the other one wrote', () => {
    const windows = [memoryStorage(), memoryStorage()]
    const kept = { wasKept: true, isWanted: true }
    for (const [place, window] of windows.entries()) {
      stub(window)
      writeStorages(autumn, { wasKept: place > 0, isWanted: true }, NOW + place, ['g-1'])
    }
    stub(windows[0])
    writeStorages(winter, kept, NOW + 2, ['g-1'])
    stub(windows[1])
    expect(readStorages(NOW + 3, ['g-1'])).toMatchObject({ collection: winter, isKept: true })
  })

  test('a window that has other results takes up what the device has of these', () => {
    saveCollection(onDevice, named('Gerlach', 'g-1'), NOW, ['g-1'])
    saveCollection(inWindow, named('Beispiel', 'x-1'), NOW + 1, ['x-1'])
    const { collection, isKept } = readStorages(NOW + 2, ['g-1'])
    expect(collection.title).toBe('Gerlach')
    expect(collection.entries.map(({ label }) => label)).toEqual(['Beispiel', 'Gerlach'])
    expect(isKept).toBe(false)
  })

  test('no longer wanted for one comparison: the device keeps the others', () => {
    writeStorages(named('Gerlach', 'g-1'), { wasKept: false, isWanted: true }, NOW, ['g-1'])
    writeStorages(named('Kraft', 'k-1'), { wasKept: true, isWanted: true }, NOW + 1, ['k-1'])
    writeStorages(named('Kraft', 'k-1'), { wasKept: true, isWanted: false }, NOW + 2, ['k-1'])
    expect(readCollection(onDevice, NOW + 3, ['g-1'])?.title).toBe('Gerlach')
    expect(readCollection(onDevice, NOW + 3)?.entries.map(({ label }) => label)).toEqual(['Gerlach'])
  })

  test('what another window keeps on the device is not touched', () => {
    saveCollection(onDevice, winter, NOW - 1)
    saveCollection(inWindow, autumn, NOW)
    const { isKept } = readStorages(NOW)
    writeStorages(autumn, { wasKept: isKept, isWanted: isKept }, NOW)
    expect(titles()).toEqual(['Herbst', 'Winter'])
  })

  test('onto the device as well where that is wanted, at every change', () => {
    writeStorages(autumn, { wasKept: false, isWanted: true }, NOW)
    expect(titles()).toEqual(['Herbst', 'Herbst'])
    expect(writeStorages(winter, { wasKept: true, isWanted: true }, NOW)).toEqual({
      isKept: true,
      isRefused: false,
    })
    expect(titles()).toEqual(['Winter', 'Winter'])
  })

  test('no longer wanted: the device forgets, the window that never had it itself does not', () => {
    saveCollection(onDevice, autumn, NOW)
    expect(writeStorages(autumn, { wasKept: true, isWanted: false }, NOW).isKept).toBe(false)
    expect(titles()).toEqual(['Herbst', null])
  })
})

describe('a browser that refuses', () => {
  test('a full device is not said to keep anything', () => {
    stub(inWindow, refuses(onDevice, 'setItem'))
    expect(writeStorages(autumn, { wasKept: false, isWanted: true }, NOW)).toEqual({
      isKept: false,
      isRefused: true,
    })
    expect(titles()).toEqual(['Herbst', null])
  })

  test('a device that becomes full still keeps what it had', () => {
    saveCollection(onDevice, autumn, NOW)
    stub(inWindow, refuses(onDevice, 'setItem'))
    expect(writeStorages(winter, { wasKept: true, isWanted: true }, NOW)).toEqual({
      isKept: true,
      isRefused: true,
    })
    expect(titles()).toEqual(['Winter', 'Herbst'])
  })

  test('a full window does not hold up the wish to forget, nor the wish to keep', () => {
    saveCollection(onDevice, autumn, NOW)
    stub(refuses(inWindow, 'setItem'), onDevice)
    expect(writeStorages(winter, { wasKept: true, isWanted: true }, NOW)).toEqual({
      isKept: true,
      isRefused: true,
    })
    expect(titles()).toEqual([null, 'Winter'])
    expect(writeStorages(winter, { wasKept: true, isWanted: false }, NOW)).toEqual({
      isKept: false,
      isRefused: true,
    })
    expect(titles()).toEqual([null, null])
  })

  test('what the device does not let go is still kept', () => {
    saveCollection(onDevice, autumn, NOW)
    stub(inWindow, refuses(onDevice, 'removeItem'))
    expect(writeStorages(autumn, { wasKept: true, isWanted: false }, NOW)).toEqual({
      isKept: true,
      isRefused: true,
    })
  })

  test('room again: nothing is refused any more', () => {
    stub(refuses(inWindow, 'setItem'))
    expect(writeStorages(autumn, { wasKept: false, isWanted: false }, NOW).isRefused).toBe(true)
    stub()
    expect(writeStorages(autumn, { wasKept: false, isWanted: false }, NOW).isRefused).toBe(false)
  })
})

describe('deleting', () => {
  beforeEach(() => {
    saveCollection(inWindow, autumn, NOW)
    saveCollection(onDevice, autumn, NOW)
  })

  test('both places, kept or not', () => {
    expect(clearStorages(true)).toEqual({ isKept: false, isRefused: false })
    expect([keysOf(inWindow), keysOf(onDevice)]).toEqual([[], []])
  })

  test('each also where the other one refuses, which is said', () => {
    stub(refuses(inWindow, 'removeItem'), onDevice)
    expect(clearStorages(true)).toEqual({ isKept: false, isRefused: true })
    expect(titles()).toEqual(['Herbst', null])
    saveCollection(onDevice, autumn, NOW)
    stub(inWindow, refuses(onDevice, 'removeItem'))
    expect(clearStorages(true)).toEqual({ isKept: true, isRefused: true })
    expect(titles()).toEqual([null, 'Herbst'])
  })
})
