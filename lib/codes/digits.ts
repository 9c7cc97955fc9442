/** Letters and digits only: nothing that a mail or chat program cuts off at the end of a link. */
export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = BigInt(ALPHABET.length)

/** Writes a number as exactly `length` digits. Throws if it does not fit. */
export function toDigits(number: bigint, length: number): string {
  let rest = number
  let digits = ''
  for (let position = 0; position < length; position += 1) {
    digits = ALPHABET.charAt(Number(rest % BASE)) + digits
    rest /= BASE
  }
  if (rest !== 0n) throw new Error(`${number} does not fit into ${length} digits.`)
  return digits
}

/** The number that the digits stand for, or `null` if a character is no digit. */
export function fromDigits(digits: string): bigint | null {
  let number = 0n
  for (const character of digits) {
    const digit = ALPHABET.indexOf(character)
    if (digit < 0) return null
    number = number * BASE + BigInt(digit)
  }
  return number
}

/** How many digits hold every number below `count`. */
export function digitsFor(count: bigint): number {
  let length = 0
  for (let reach = 1n; reach < count; reach *= BASE) length += 1
  return length
}

export const CHECKSUM_LENGTH = 5

/** The largest prime below 62⁵ = 916,132,832. */
export const MODULUS = 916_132_829n

/**
 * Remainder of the text, read as a number, by a prime. One changed character changes that number by d·62ⁿ with
 * 0 < |d| < 62, which the prime cannot divide: every single change is detected, and so is every swap of two
 * neighbours. Anything else slips through once in 916 million. Throws if the text holds a character that is no digit.
 */
export function checksum(text: string): string {
  const number = fromDigits(text)
  if (number === null) throw new Error('The text holds a character that is no digit.')
  return toDigits(number % MODULUS, CHECKSUM_LENGTH)
}
