import {
  FORMS,
  type FormId,
  type Questionnaire,
  TECHNOLOGIES,
  type TechnologyId,
} from '../instrument/vocabulary'
import { CHECKSUM_LENGTH, checksum, digitsFor, fromDigits, toDigits } from './digits'
import { capacity, type Field, pack } from './mixed-radix'

/**
 * Both kinds of code are built alike:
 *
 *     kind (1)  edition (2)  shape (1)  mark (4, of an operator's own edition)  body (as long as the shape says)  checksum (5)
 *
 * The shape says which form was answered for which technologies, and so how long the body has to be.
 */
export const KINDS = { answers: 'A', scores: 'S' } as const
export type CodeKind = keyof typeof KINDS

export const EDITION_LENGTH = 2
export const HEAD_LENGTH = 1 + EDITION_LENGTH + 1
/** A code without a body; every real one is longer. */
const SHORTEST = HEAD_LENGTH + CHECKSUM_LENGTH

export interface Shape {
  readonly form: FormId
  /** At least one, in the instrument's order. */
  readonly technologies: readonly TechnologyId[]
}

/** Why a text is no code that can be opened. */
export interface CodeProblem {
  /**
   * `malformed`: no code, or one that contradicts itself. `checksum`: a character was changed, lost or added.
   * `unknown-edition`: made for an edition that this site does not know.
   */
  readonly reason: 'malformed' | 'checksum' | 'unknown-edition'
  /**
   * What a person can be told beyond the reason; `null` if nothing. `cut`: shorter than its beginning says, which is
   * a guess if the beginning itself was changed. `capitals`: all letters are small, or all are capitals. `future`:
   * dated after tomorrow.
   */
  readonly hint: 'cut' | 'capitals' | 'future' | null
}

interface OpenedEnvelope {
  readonly kind: CodeKind
  readonly questionnaire: Questionnaire
  readonly shape: Shape
  readonly body: bigint
}

/** The radices of a body, which depend on the shape and, for answers, on what the edition asks. */
type BodyRadices = (shape: Shape, questionnaire: Questionnaire) => readonly number[]
type KindRadices = Readonly<Record<CodeKind, BodyRadices>>

/** Throws if a field does not fit its radix. */
export function seal(
  kind: CodeKind,
  questionnaire: Questionnaire,
  shape: Shape,
  fields: readonly Field[],
): string {
  const text =
    KINDS[kind] +
    toDigits(BigInt(questionnaire.number), EDITION_LENGTH) +
    toDigits(BigInt(shapeNumber(shape)), 1) +
    markOf(questionnaire) +
    toDigits(pack(fields), digitsFor(capacity(fields.map((field) => field.radix))))
  return text + checksum(text)
}

/** Empty for released editions, whose number alone names them. */
const markOf = ({ mark = '' }: Questionnaire) => mark

/** Longer than any code: a stranger's 100 kB must not become one very large number. */
const LONGEST = 200

/** Checks kind, characters, checksum, edition and length, in this order. Never throws. */
export function openEnvelope(
  editions: readonly Questionnaire[],
  radices: KindRadices,
  code: string,
): OpenedEnvelope | CodeProblem {
  if (code.length > LONGEST || fromDigits(code) === null) return problem('malformed')
  const { kind, questionnaire, shape } = readHead(editions, code)
  if (kind === undefined) return problem('malformed')
  const length = questionnaire && shape && codeLength(questionnaire, radices[kind](shape, questionnaire))
  const hint = questionnaire && code.length < (length ?? SHORTEST) ? 'cut' : null

  if (code.length < SHORTEST) return problem('malformed', hint)
  if (!isSealed(code)) return problem('checksum', hint)
  if (questionnaire === undefined) return problem('unknown-edition')
  const mark = markOf(questionnaire)
  // Another operator may have given the same number.
  if (!code.startsWith(mark, HEAD_LENGTH)) return problem('unknown-edition')
  const body = fromDigits(code.slice(HEAD_LENGTH + mark.length, -CHECKSUM_LENGTH))
  if (shape === null || body === null || code.length !== length) return problem('malformed')
  return { kind, questionnaire, shape, body }
}

/** What the first characters say; each part is missing where they are none that is known. */
function readHead(editions: readonly Questionnaire[], code: string) {
  const edition = fromDigits(code.slice(1, 1 + EDITION_LENGTH))
  return {
    kind: (Object.keys(KINDS) as CodeKind[]).find((candidate) => code.startsWith(KINDS[candidate])),
    questionnaire: editions.find(({ number }) => BigInt(number) === edition),
    shape: shapeFromNumber(Number(fromDigits(code.charAt(HEAD_LENGTH - 1)))),
  }
}

/** Whether kind and checksum are those of a code; what is between them is not looked at. */
export function isSealed(code: string): boolean {
  const isCode = code.length >= SHORTEST && code.length <= LONGEST && /^[AS][0-9A-Za-z]+$/.test(code)
  return isCode && checksum(code.slice(0, -CHECKSUM_LENGTH)) === code.slice(-CHECKSUM_LENGTH)
}

/** Characters of a whole code by its first ones; `null` if kind, edition or shape are none that is known. */
export function lengthFrom(
  editions: readonly Questionnaire[],
  radices: KindRadices,
  head: string,
): number | null {
  const { kind, questionnaire, shape } = readHead(editions, head)
  return kind && questionnaire && shape
    ? codeLength(questionnaire, radices[kind](shape, questionnaire))
    : null
}

function codeLength(questionnaire: Questionnaire, radices: readonly number[]): number {
  return HEAD_LENGTH + markOf(questionnaire).length + digitsFor(capacity(radices)) + CHECKSUM_LENGTH
}

export function problem(reason: CodeProblem['reason'], hint: CodeProblem['hint'] = null): CodeProblem {
  return { reason, hint }
}

/** Which technologies, as one bit each, and which form. */
function shapeNumber({ form, technologies }: Shape): number {
  const bits = TECHNOLOGIES.reduce((sum, id, bit) => sum + (technologies.includes(id) ? 2 ** bit : 0), 0)
  return bits * FORMS.length + FORMS.indexOf(form)
}

function shapeFromNumber(number: number): Shape | null {
  const form = FORMS[number % FORMS.length]
  const bits = Math.floor(number / FORMS.length)
  const technologies = TECHNOLOGIES.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1)
  const shape = form && { form, technologies }
  return shape && technologies.length > 0 && shapeNumber(shape) === number ? shape : null
}
