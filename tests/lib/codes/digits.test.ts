import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksum, digitsFor, fromDigits, toDigits } from '../../../lib/codes/digits'
import { capacity, pack, unpack } from '../../../lib/codes/mixed-radix'

describe('digits', () => {
  test('are inverse to the number they stand for', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 62n ** 30n - 1n }), (number) => {
        expect(fromDigits(toDigits(number, 30))).toBe(number)
      }),
    )
  })
  test('are exactly as many as wanted', () => {
    expect(toDigits(0n, 3)).toBe('000')
    expect(toDigits(61n, 1)).toBe('z')
    expect(() => toDigits(62n, 1)).toThrow()
  })
  test.each([
    [1n, 0],
    [2n, 1],
    [62n, 1],
    [63n, 2],
    [3844n, 2],
    [3845n, 3],
  ])('%d numbers need %i digits', (count, length) => expect(digitsFor(count)).toBe(length))
  test('full-width, Arabic and other look-alikes are no digits', () => {
    for (const text of ['１', '٣', 'А', 'é', '-', '_', ' ', '\ud800']) expect(fromDigits(text)).toBeNull()
  })
})

describe('packed fields', () => {
  test('come back', () => {
    const anyFields = fc.array(
      fc
        .integer({ min: 1, max: 70_000 })
        .chain((radix) => fc.record({ digit: fc.nat(radix - 1), radix: fc.constant(radix) })),
    )
    fc.assert(
      fc.property(anyFields, (fields) => {
        const radices = fields.map(({ radix }) => radix)
        expect(pack(fields)).toBeLessThan(capacity(radices))
        expect(unpack(pack(fields), radices)).toEqual(fields.map(({ digit }) => digit))
      }),
    )
  })
  test('a number beyond their capacity stands for nothing', () => {
    expect(unpack(59n, [3, 4, 5])).toEqual([2, 3, 4])
    expect(unpack(60n, [3, 4, 5])).toBeNull()
  })
  test.each([-1, 3, 0.5, Number.NaN])('%d does not fit into radix 3', (digit) =>
    expect(() => pack([{ digit, radix: 3 }])).toThrow(),
  )
})

test('the checksum’s modulus is a prime, and the largest below 62⁵', () => {
  const isPrime = (number: number) => {
    for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false
    return true
  }
  expect(isPrime(916_132_829)).toBe(true)
  expect([830, 831].map((end) => isPrime(916_132_000 + end))).toEqual([false, false])
  // 62⁵ − 3 leaves the remainder 0: that is the modulus in use.
  expect(checksum(toDigits(916_132_829n, 5))).toBe('00000')
  expect(checksum(toDigits(916_132_828n, 5))).toBe(toDigits(916_132_828n, 5))
})
