import { fromDigits, toDigits } from './digits'

export const CHECKSUM_LENGTH = 5

/** The largest prime below 62⁵ = 916,132,832. */
const MODULUS = 916_132_829n

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
