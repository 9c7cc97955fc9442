import { ALPHABET, CHECKSUM_LENGTH, MODULUS } from './digits'
import { HEAD_LENGTH } from './envelope'

/** Below 2³⁰: sums and products with a digit stay exact. */
const P = Number(MODULUS)
const BASE = ALPHABET.length
/** Between "A" and "a". */
const STEP = ALPHABET.indexOf('a') - ALPHABET.indexOf('A')

/** Letters of a code whose capitals can be looked for: half of them make 2¹³ sums. */
const MOST_LETTERS = 26

/** Whether every letter is small, or every letter is a capital: so a program writes what had both. */
export function hasLostCapitals(code: string): boolean {
  return (
    /^[AaSs][0-9A-Za-z]+$/.test(code) &&
    (code.slice(1) === code.slice(1).toLowerCase() || code === code.toUpperCase())
  )
}

/** Every way of writing the first characters of a code large or small, the kind as a capital. */
export function headsInCapitals(code: string): readonly string[] {
  return [...code.slice(1, HEAD_LENGTH)].reduce<readonly string[]>(
    (heads, letter) => {
      const ways = new Set([letter.toUpperCase(), letter.toLowerCase()])
      return heads.flatMap((head) => [...ways].map((way) => head + way))
    },
    [code.charAt(0).toUpperCase()],
  )
}

/**
 * Every way of writing these letters large or small whose checksum fits; the first letter, the kind, is a capital. A full
 * answer code has about 23 letters and often a few ways, because a change among the last of its body can be made up for in
 * the checksum; a score code has too many letters: `null`. Each letter adds what it adds whatever the others are, so that
 * two halves are added up and put together.
 */
export function readingsInCapitals(code: string): readonly string[] | null {
  const capital = code.toUpperCase()
  const letters = [...capital].flatMap((letter, place) => (place > 0 && /[A-Z]/.test(letter) ? [place] : []))
  if (letters.length > MOST_LETTERS) return null
  const weights = weightsOf(capital.length)
  const add = (sum: number, term: number) => (sum + term) % P
  const wanted = [...capital].reduce(
    (sum, letter, place) => add(sum, P - ((ALPHABET.indexOf(letter) * (weights[place] ?? 0)) % P)),
    0,
  )
  const half = Math.ceil(letters.length / 2)
  const sumsOf = (places: readonly number[]) => {
    const sums = [0]
    for (const place of places) {
      const more = (STEP * (weights[place] ?? 0)) % P
      sums.push(...sums.map((sum) => add(sum, more)))
    }
    return sums
  }
  const first = new Map<number, number[]>()
  for (const [mask, sum] of sumsOf(letters.slice(0, half)).entries()) {
    first.set(sum, [...(first.get(sum) ?? []), mask])
  }
  return sumsOf(letters.slice(half)).flatMap((sum, mask) =>
    (first.get(add(wanted, P - sum)) ?? []).map((low) => written(capital, letters, low + mask * 2 ** half)),
  )
}

/** What one more at each place adds to text minus checksum, modulo the prime. */
function weightsOf(length: number): readonly number[] {
  const powers = Array.from({ length }, () => 1)
  for (let place = 1; place < length; place += 1) powers[place] = ((powers[place - 1] ?? 0) * BASE) % P
  const text = length - CHECKSUM_LENGTH
  return powers.map((_, place) =>
    place < text ? (powers[text - 1 - place] ?? 0) : P - (powers[length - 1 - place] ?? 0),
  )
}

function written(capital: string, letters: readonly number[], mask: number): string {
  const small = new Set(letters.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1))
  return [...capital].map((letter, place) => (small.has(place) ? letter.toLowerCase() : letter)).join('')
}
