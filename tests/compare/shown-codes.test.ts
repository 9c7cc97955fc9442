import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  KEPT_HASH,
  openKept,
  readShown,
  removeShown,
  saveShown,
} from '../../app/compare/workbench/shown-codes'
import { keysOf } from '../../lib/drafts/stored-draft'
import { memoryStorage } from '../lib/drafts/memory-storage'

afterEach(() => vi.unstubAllGlobals())

describe('the results of a comparison that no address can hold', () => {
  test('in the order in which they came, the last comparison alone', () => {
    const store = memoryStorage()
    expect(readShown(store)).toEqual([])
    saveShown(store, ['code-2', 'code-1'])
    saveShown(store, ['code-3', 'code-1', 'code-2'])
    expect(readShown(store)).toEqual(['code-3', 'code-1', 'code-2'])
  })

  test('of none, none; and none after they are removed', () => {
    const store = memoryStorage()
    saveShown(store, [])
    expect(readShown(store)).toEqual([])
    saveShown(store, ['code-1'])
    removeShown(store)
    expect(readShown(store)).toEqual([])
    expect(keysOf(store)).toEqual([])
  })

  test('as many as a collection may have, whatever their letters', () => {
    const anyCode = fc.stringMatching(/^[0-9A-Za-z_.~-]{1,40}$/)
    fc.assert(
      fc.property(fc.array(anyCode, { maxLength: 2000 }), (codes) => {
        const store = memoryStorage()
        saveShown(store, codes)
        expect(readShown(store)).toEqual(codes)
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
    ['from what it shows already', { pathname: '/compare', search: '', hash: KEPT_HASH }, true],
  ])('%s', (_, from, isLoadedAgain) => {
    const location = { ...from, assign: vi.fn(), reload: vi.fn() }
    vi.stubGlobal('location', location)
    openKept('/compare')
    expect(location.assign).toHaveBeenCalledExactlyOnceWith(`/compare${KEPT_HASH}`)
    expect(location.reload).toHaveBeenCalledTimes(isLoadedAgain ? 1 : 0)
  })
})
