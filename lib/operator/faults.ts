import { z } from 'zod'
import type { EditionRule } from '../instrument/edition-fault'
import { closestName } from './closest-name'

/** What was expected where something else stands. Sentences: app/operator/operator-sentences.ts. */
export type Expectation =
  | EditionRule
  | 'flag'
  | 'ownNumber'
  | 'basis'
  | 'tooManyItems'
  | 'unknownInBasis'
  | 'keyTwice'
  | 'editionTwice'
  | 'editionUnreadable'
  | 'editionJson'
  | 'object'
  | 'list'
  | 'name'
  | 'sentence'
  | 'text'
  | 'tooLong'
  | 'contact'
  | 'link'
  | 'day'
  | 'pastDay'
  | 'color'
  | 'contrast'
  | 'oneOf'
  | 'technologies'
  | 'twice'
  | 'stepTwice'
  | 'facts'
  | 'origin'
  | 'required'
  | 'needed'
  | 'unknownKey'
  | 'unknownVariable'
  | 'unreadable'
  | 'json'
  | 'logoUnreadable'
  | 'logoKind'
  | 'logoLarge'
  | 'logoUnsafe'
  | 'logoShape'

export interface OperatorFault {
  /** Where it stands, if not in the configuration itself. */
  readonly file?: string
  readonly line?: number
  /** As it is written in the file: `nextSteps[0].link`; empty for the whole of it. */
  readonly key: string
  readonly expected: Expectation
  /** What the sentence names beside the key. */
  readonly details: Readonly<Record<string, string>>
}

/** For a schema's `error`: that something is missing, or what was expected instead. */
export const expected =
  (what: Expectation) => (issue: { readonly input?: unknown; readonly code?: string }) =>
    issue.code === 'unrecognized_keys' ? undefined : issue.input === undefined ? 'required' : what

export const expectedOneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: expected('oneOf') })

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Objects by one schema, everything else by another: a union that names the key that is wrong. `what` is expected where it
 * is neither.
 */
export function either<Simple, Whole>(
  simple: z.ZodType<Simple>,
  whole: z.ZodType<Whole>,
  what?: Expectation,
): z.ZodType<Simple | Whole> {
  return z.unknown().transform((value, context) => {
    const read = isRecord(value) ? whole.safeParse(value) : simple.safeParse(value)
    if (read.success) return read.data
    for (const issue of read.error.issues) {
      const message = what && !isRecord(value) ? what : issue.message
      context.issues.push({ ...issue, message, path: [...issue.path], input: value } as z.core.$ZodRawIssue)
    }
    return z.NEVER
  })
}

/** The keys of the object that this path leads to. */
export type KnownKeys = (path: readonly PropertyKey[]) => readonly string[]

/** Every issue as a fault, those of the same key once. */
export function toFaults(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  knownKeys: KnownKeys,
): readonly (OperatorFault & { readonly path: readonly PropertyKey[] })[] {
  const faults = issues.flatMap((issue) => faultsOf(issue, input, knownKeys))
  const keys = faults.map(({ key }) => key)
  return faults.filter(({ key }, index) => keys.indexOf(key) === index)
}

function faultsOf(
  issue: z.core.$ZodIssue,
  input: unknown,
  knownKeys: KnownKeys,
): ReturnType<typeof toFaults> {
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...path, key], knownKeys(path)))
  const details = {
    value: shown(path.reduce<unknown>((part, name) => (part as Record<PropertyKey, unknown>)?.[name], input)),
    ...('values' in issue && { values: issue.values.join(', ') }),
    ...('maximum' in issue && { most: String(issue.maximum) }),
    ...('params' in issue && (issue.params as Readonly<Record<string, string>>)),
  }
  return [{ path, key: keyOf(path), expected: issue.message as Expectation, details }]
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[]) {
  const meant = closestName(String(path.at(-1)), known) ?? ''
  return {
    path,
    key: keyOf(path),
    expected: 'unknownKey' as const,
    details: { meant, known: known.join(', ') },
  }
}

/** `nextSteps[0].link`. */
export function keyOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}

/** What was given, as a person would recognise it. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** The keys of every object in the file, by the last name that leads to it. */
export const KEYS = {
  '': [
    'name',
    'contact',
    'imprint',
    'privacyContact',
    'hosting',
    'logo',
    'accent',
    'technologies',
    'facts',
    'nextSteps',
    'offer',
    'frameAncestors',
    'editions',
    'editionPreview',
  ],
  accent: ['light', 'dark'],
  facts: ['checkedBy', 'checkedOn'],
  nextSteps: ['technology', 'verdict', 'text', 'link', 'until'],
  offer: ['text', 'link'],
} as const

/** Of the configuration; `locales` where a text is one for each language. */
export function configurationKeys(
  path: readonly PropertyKey[],
  locales: readonly string[],
): readonly string[] {
  const name = String(path.findLast((part) => typeof part === 'string') ?? '')
  return Object.hasOwn(KEYS, name) ? KEYS[name as keyof typeof KEYS] : locales
}
