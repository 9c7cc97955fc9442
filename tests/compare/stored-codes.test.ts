import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  openStored,
  removeStoredCodes,
  STORED_HASH,
  storeCodes,
  storedCodes,
} from '../../app/compare/collection/stored-codes'
import { keysOf } from '../../lib/drafts/stored-draft'
import { memoryStorage } from '../lib/drafts/memory-storage'

afterEach(() => vi.unstubAllGlobals())

describe('the results of a comparison that no address can hold', () => {
  test('in the order in which they came, the last comparison alone', () => {
    const store = memoryStorage()
    expect(storedCodes(store)).toEqual([])
    storeCodes(store, ['code-2', 'code-1'])
    storeCodes(store, ['code-3', 'code-1', 'code-2'])
    expect(storedCodes(store)).toEqual(['code-3', 'code-1', 'code-2'])
  })

  test('of none, none; and none after they are removed', () => {
    const store = memoryStorage()
    storeCodes(store, [])
    expect(storedCodes(store)).toEqual([])
    storeCodes(store, ['code-1'])
    removeStoredCodes(store)
    expect(storedCodes(store)).toEqual([])
    expect(keysOf(store)).toEqual([])
  })

  test('as many as a collection may have, whatever their letters', () => {
    const anyCode = fc.stringMatching(/^[0-9A-Za-z_.~-]{1,40}$/)
    fc.assert(
      fc.property(fc.array(anyCode, { maxLength: 2000 }), (codes) => {
        const store = memoryStorage()
        storeCodes(store, codes)
        expect(storedCodes(store)).toEqual(codes)
      }),
      { numRuns: 20 },
    )
  })
})

describe('going to the page that shows them', () => {
  test.each([
    ['from another page', { pathname: '/', search: '', hash: '' }, false],
    ['from a comparison in an address', { pathname: '/compare', search: '?r=code-1', hash: '' }, false],
    // The page hears of the new part of its address …
    ['from that very page', { pathname: '/compare', search: '', hash: '' }, false],
    // … but not of one that is no other.
    ['from what it shows already', { pathname: '/compare', search: '', hash: STORED_HASH }, true],
  ])('%s', (_, from, isLoadedAgain) => {
    const location = { ...from, assign: vi.fn(), reload: vi.fn() }
    vi.stubGlobal('location', location)
    openStored('/compare')
    expect(location.assign).toHaveBeenCalledExactlyOnceWith(`/compare${STORED_HASH}`)
    expect(location.reload).toHaveBeenCalledTimes(isLoadedAgain ? 1 : 0)
  })
})
