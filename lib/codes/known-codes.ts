import type { Questionnaire } from '../instrument/vocabulary'
import { answerRadices } from './answer-code'
import { hasLostCapitals, headsInCapitals, readingsInCapitals } from './capitals'
import { ALPHABET, toDigits } from './digits'
import { EDITION_LENGTH, HEAD_LENGTH, isSealed, KINDS, lengthFrom } from './envelope'
import { scoreRadices } from './score-code'

/** What can be told of a text without opening it: whether it is a code, and how long one that begins so has to be. */
export interface KnownCodes {
  /** Characters of the code that begins so; `null` if its kind, edition or shape is none that is known. */
  readonly lengthFrom: (beginning: string) => number | null
  /** As long as it says, with a checksum that fits. */
  readonly isWhole: (text: string) => boolean
  /**
   * A word that can hardly be anything but a code, whole or damaged: kind and edition are known and the rest is no plain
   * number; or its checksum fits; or both would if one of its first characters were another, or its letters large or small.
   */
  readonly resembles: (word: string) => boolean
}

const RADICES = { answers: answerRadices, scores: scoreRadices }
const DIGITS = [...ALPHABET]

/** Characters behind kind and edition, and of a word of capitals and digits: shorter ones occur in too much else. */
const SHORTEST_TAIL = 3
const SHORTEST_WITHOUT_SMALL = 9

export function knownCodes(editions: readonly Questionnaire[]): KnownCodes {
  const beginnings = editions.flatMap(({ number }) =>
    Object.values(KINDS).map((kind) => kind + toDigits(BigInt(number), EDITION_LENGTH)),
  )
  const lengths = new Map(
    beginnings
      .flatMap((beginning) => DIGITS.map((shape) => beginning + shape))
      .map((head) => [head, lengthFrom(editions, RADICES, head)]),
  )
  const possible = new Set(lengths.values())
  const lengthOf = (beginning: string) => lengths.get(beginning.slice(0, HEAD_LENGTH)) ?? null
  const isWhole = (text: string) => lengthOf(text) === text.length && isSealed(text)

  const hasKnownBeginning = (word: string) => {
    if (!beginnings.some((beginning) => word.startsWith(beginning))) return false
    const tail = word.slice(HEAD_LENGTH - 1)
    const isMixed = /[A-Z]/.test(tail) && /\d/.test(tail) && word.length >= SHORTEST_WITHOUT_SMALL
    return tail.length >= SHORTEST_TAIL && (/[a-z]/.test(tail) || isMixed || word.length === lengthOf(word))
  }
  const isOneOff = (word: string) =>
    possible.has(word.length) &&
    Array.from({ length: HEAD_LENGTH }, (_, place) => place).some((place) =>
      DIGITS.some((digit) => isWhole(word.slice(0, place) + digit + word.slice(place + 1))),
    )
  const isWithoutCapitals = (word: string) =>
    hasLostCapitals(word) &&
    headsInCapitals(word).some((head) => lengthOf(head) === word.length) &&
    readingsInCapitals(word)?.length !== 0
  return {
    lengthFrom: lengthOf,
    isWhole,
    resembles: (word) =>
      hasKnownBeginning(word) || isSealed(word) || isOneOff(word) || isWithoutCapitals(word),
  }
}
