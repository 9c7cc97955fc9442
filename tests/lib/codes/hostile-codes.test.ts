import { beforeAll, describe, expect, test } from 'vitest'
import { type FuzzResult, fuzzCodes } from './strangers'

/**
 * Reliability catalogue, line 6: nothing throws, and whatever is accepted encodes back to itself. A million of them:
 * npm run fuzz:codes.
 */
const CASES = 20_000

describe(`${CASES} codes from strangers`, () => {
  let opened: FuzzResult['opened'] = new Map()
  let wrong: FuzzResult['wrong'] = []
  beforeAll(() => {
    ;({ opened, wrong } = fuzzCodes(CASES, 20261122))
  }, 180_000)

  test('never throw, and whatever is accepted encodes back to itself', () => {
    expect(wrong).toEqual([])
  })

  test('the cases reach both the content of codes and their refusal', () => {
    expect(opened.get('untouched'), 'codes up to today are opened').toBeGreaterThan(500)
    expect(opened.get('resealed after a change'), 'a right checksum over changed content').toBeGreaterThan(
      100,
    )
    expect(opened.get('cut'), 'a cut code is never opened').toBeUndefined()
    expect(opened.get('two neighbours swapped') ?? 0).toBeLessThan(opened.get('untouched') ?? 0)
    expect(opened.get('100 KB')).toBeUndefined()
  })
})
