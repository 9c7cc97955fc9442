import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteCache } from '../../app/picture/byte-cache'

const bytes = (length: number) => new Uint8Array(length)

test('exactly full keeps all; one byte more drops what was used longest ago', () => {
  const cache = new ByteCache(10)
  cache.set('a', bytes(4))
  cache.set('b', bytes(6))
  expect(cache.get('b')).toBeDefined()
  expect(cache.get('a')).toBeDefined()
  cache.set('c', bytes(1))
  expect(cache.get('b')).toBe(undefined)
  expect(cache.get('a')).toHaveLength(4)
  expect(cache.get('c')).toHaveLength(1)
})

test('as large as the whole cache is kept alone; larger is not kept, and drives nothing out', () => {
  const cache = new ByteCache(10)
  cache.set('a', bytes(3))
  cache.set('b', bytes(10))
  expect(cache.get('a')).toBe(undefined)
  cache.set('c', bytes(11))
  expect(cache.get('c')).toBe(undefined)
  expect(cache.get('b')).toHaveLength(10)
})

test('after any sequence the kept bytes stay within the bound and the last one set is there', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.nat(12))), (steps) => {
      const cache = new ByteCache(20)
      for (const [key, length] of steps) {
        cache.set(key, bytes(length))
        expect(cache.get(key)).toHaveLength(length)
      }
      const kept = [...'abcdefgh'].reduce((sum, key) => sum + (cache.get(key)?.length ?? 0), 0)
      expect(kept).toBeLessThanOrEqual(20)
    }),
  ))
