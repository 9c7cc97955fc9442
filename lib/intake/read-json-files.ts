import { z } from 'zod'
import {
  type Collection,
  LONGEST_DECISION,
  LONGEST_NAMING,
  LONGEST_PERSON,
  LONGEST_TITLE,
  MOST_DECISIONS,
} from '../collection/collection'
import {
  COLLECTION_FORMAT,
  COLLECTION_VERSION,
  COLLECTION_VERSION_WITHOUT_DAYS,
} from '../collection/collection-file'
import {
  FILE_FORMAT,
  FILE_VERSION,
  FILE_VERSION_WITHOUT_PLANS,
  type FileProblem,
} from '../collection/result-file'
import { type PlanProblem, readPlan } from '../plan/read-plan'
import { dayNumber } from '../responses/day'
import type { Reference } from './selection'

// Zod would otherwise try to compile its checks with eval, which the pages' Content-Security-Policy forbids.
z.config({ jitless: true })

/** Characters: longer than the id of any item, or than any code; a longer text is none. */
const LONGEST_ITEM = 100
const LONGEST_CODE = 200

const head = z.object({ format: z.string(), version: z.int().positive() })
const code = z.string().min(1).max(LONGEST_CODE)
const label = z.string().max(LONGEST_NAMING.label)
const group = z.string().max(LONGEST_NAMING.group)
const note = z.string().max(LONGEST_NAMING.note)
const item = z.string().min(1).max(LONGEST_ITEM)
const person = z.string().min(1).max(LONGEST_PERSON)
const due = z.string().refine((text) => dayNumber(text) !== null)

const collectionSchema = z.strictObject({
  format: z.literal(COLLECTION_FORMAT),
  version: z.literal([COLLECTION_VERSION_WITHOUT_DAYS, COLLECTION_VERSION]),
  title: z.string().max(LONGEST_TITLE),
  entries: z.array(z.strictObject({ code, label, group, note })),
  decisions: z
    .array(
      z.strictObject({
        ...{ group, item, text: z.string().max(LONGEST_DECISION) },
        ...{ person: person.exactOptional(), due: due.exactOptional() },
      }),
    )
    .max(MOST_DECISIONS),
})

/** The result is computed from its code again: of the other fields it only has to be known which there are. A plan is read later. */
const unread = z.unknown().optional()
const resultsSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal([FILE_VERSION_WITHOUT_PLANS, FILE_VERSION]),
  results: z
    .array(
      z.strictObject({
        code,
        ...{ kind: unread, edition: unread, form: unread, answeredOn: unread },
        ...{ technologies: unread, profile: unread, responses: unread, plan: unread },
      }),
    )
    // Of more results than a comparison takes it is said later which are missing.
    .min(1),
})

type Refused = { readonly ok: false; readonly problem: FileProblem }

/** Reads the text of a collection's file: the codes in it are not opened yet. Or why it cannot be used; never throws. */
export function readCollectionFile(
  text: string,
): Refused | { readonly ok: true; readonly collection: Collection } {
  const read = readKnownFile(text, COLLECTION_FORMAT, COLLECTION_VERSION, collectionSchema)
  if (!read.ok) return read
  const { title, entries, decisions } = read.content
  return { ok: true, collection: { title, entries, decisions } }
}

/**
 * Reads the text of a file of results: the codes in it, not opened yet, or why it cannot be used. A plan that is none is left
 * out, and the first of its problems told. Never throws.
 */
export function readResultFile(
  name: string,
  text: string,
):
  | Refused
  | {
      readonly ok: true
      readonly references: readonly Reference[]
      readonly planProblem: PlanProblem | null
    } {
  const read = readKnownFile(text, FILE_FORMAT, FILE_VERSION, resultsSchema)
  if (!read.ok) return read
  const entries = read.content.results.map(({ code, plan }) => ({
    reference: { file: name, text: code, code },
    plan: plan === undefined ? null : readPlan(plan),
  }))
  return {
    ok: true,
    references: entries.map(({ reference, plan }) =>
      plan?.ok ? { ...reference, plan: plan.plan } : reference,
    ),
    planProblem: entries.flatMap(({ plan }) => (plan?.ok === false ? [plan.problem] : []))[0] ?? null,
  }
}

/** A JSON text that should be of this format, in this version at most. */
function readKnownFile<Content>(
  text: string,
  format: string,
  version: number,
  schema: z.ZodType<Content>,
): Refused | { readonly ok: true; readonly content: Content } {
  const content = parseJson(text)
  if (content === undefined) return { ok: false, problem: 'not-json' }
  const known = head.safeParse(content)
  if (!known.success || known.data.format !== format) return { ok: false, problem: 'other-format' }
  if (known.data.version > version) return { ok: false, problem: 'newer-version' }
  const parsed = schema.safeParse(content)
  return parsed.success ? { ok: true, content: parsed.data } : { ok: false, problem: 'incomplete' }
}

/** `undefined`, which no JSON text stands for, if it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
