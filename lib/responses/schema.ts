import { z } from 'zod'
import { askedItems, inInstrumentOrder } from '../instrument/asked-items'
import type { ResponseSet } from '../instrument/response-set'
import {
  type Day,
  FORMS,
  INDUSTRIES,
  type Item,
  offeredResponses,
  type Questionnaire,
  SIZES,
  TECHNOLOGIES,
} from '../instrument/vocabulary'
import { dayNumber } from './day'

// Zod would otherwise try to compile its checks with eval, which the pages' Content-Security-Policy forbids.
z.config({ jitless: true })

/** What is wrong with one item, or with one of the fields around the items. */
export type ProblemReason =
  | 'missing'
  | 'invalid'
  | 'not-applicable-not-offered'
  | 'not-asked'
  | 'unknown-item'
  | 'unknown-field'
  | 'unknown-edition'
  | 'future'

export interface ResponseProblem {
  /** The item's id, or the name of the field: `edition`, `form`, `technologies`, `answeredOn`, `profile`, … */
  readonly item: string
  readonly reason: ProblemReason
}

export type ParsedResponseSet =
  | { readonly ok: true; readonly responseSet: ResponseSet }
  | { readonly ok: false; readonly problems: readonly ResponseProblem[] }

const missingOrInvalid = (issue: { readonly input?: unknown }) =>
  issue.input === undefined ? 'missing' : 'invalid'

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: missingOrInvalid })

function daySchema(today: Day) {
  return z
    .string({ error: 'invalid' })
    .refine((day) => dayNumber(day) !== null, { error: 'invalid', abort: true })
    .refine((day) => day <= today, { error: 'future' })
}

/** Everything but the answers: decides which items are asked. */
function settingSchema(questionnaire: Questionnaire, today: Day) {
  return z.strictObject(
    {
      edition: z.literal(questionnaire.edition, {
        error: (issue) => (typeof issue.input === 'string' ? 'unknown-edition' : missingOrInvalid(issue)),
      }),
      form: oneOf(FORMS),
      technologies: z
        .array(oneOf(TECHNOLOGIES), { error: missingOrInvalid })
        .min(1, { error: 'missing' })
        .refine((chosen) => new Set(chosen).size === chosen.length, { error: 'invalid' }),
      answeredOn: daySchema(today).default(today),
      profile: z
        .strictObject(
          { industry: oneOf(INDUSTRIES).optional(), size: oneOf(SIZES).optional() },
          { error: 'invalid' },
        )
        .default({}),
      responses: z.unknown().refine(isRecord, { error: (issue) => missingOrInvalid(issue) }),
    },
    { error: 'invalid' },
  )
}

function responseSchema(item: Item) {
  return z.literal(offeredResponses(item), {
    error: (issue) =>
      issue.input === 'not-applicable' ? 'not-applicable-not-offered' : missingOrInvalid(issue),
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Checks what a stranger sent against the questionnaire: every asked item has a response, no other item has, the day
 * is not in the future. All problems are named at once. `today` is the day in Europe/Berlin.
 */
export function parseResponseSet(
  questionnaire: Questionnaire,
  input: unknown,
  today: Day,
): ParsedResponseSet {
  const setting = settingSchema(questionnaire, today).safeParse(input)
  const problems = setting.success ? [] : setting.error.issues.flatMap(settingProblems)
  const shape = askedShape(questionnaire, input)
  const answers = shape?.schema.safeParse(shape.responses)
  if (shape !== null && answers?.success === false) {
    problems.push(...answers.error.issues.flatMap((issue) => answerProblems(issue, questionnaire)))
  }
  if (!setting.success || shape === null || answers?.success !== true || problems.length > 0) {
    return { ok: false, problems: inFormOrder(problems, questionnaire) }
  }
  const { form, technologies, answeredOn, profile } = setting.data
  return {
    ok: true,
    responseSet: {
      edition: questionnaire.edition,
      form,
      technologies: inInstrumentOrder(technologies),
      answeredOn,
      profile: definedOnly(profile),
      responses: answers.data as ResponseSet['responses'],
    },
  }
}

/** The schema of the answers, or `null` as long as it is open which items are asked. */
function askedShape(questionnaire: Questionnaire, input: unknown) {
  const asking = z
    .object({
      form: z.enum(FORMS),
      technologies: z.array(z.enum(TECHNOLOGIES)),
      responses: z.custom(isRecord),
    })
    .safeParse(input)
  if (!asking.success) return null
  const asked = askedItems(questionnaire, asking.data.form, asking.data.technologies)
  const fields = Object.fromEntries(asked.map((item) => [item.id, responseSchema(item)]))
  return { schema: z.strictObject(fields), responses: asking.data.responses }
}

type Issue = z.core.$ZodIssue

function settingProblems(issue: Issue): ResponseProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ item: [...issue.path, key].join('.'), reason: 'unknown-field' }))
  }
  return [{ item: fieldName(issue.path), reason: issue.message as ProblemReason }]
}

/** `profile.industry` keeps both names; the position within `technologies` says nothing to a reader. */
function fieldName(path: Issue['path']): string {
  const names = path.filter((part) => typeof part === 'string')
  return names.length > 0 ? names.join('.') : 'request'
}

function answerProblems(issue: Issue, questionnaire: Questionnaire): ResponseProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ item: String(issue.path[0]), reason: issue.message as ProblemReason }]
  }
  const known = new Set(questionnaire.items.map((item) => item.id))
  return issue.keys.map((key) => ({ item: key, reason: known.has(key) ? 'not-asked' : 'unknown-item' }))
}

/** Fields first, then items as the form asks them, then what belongs to neither. One problem per name. */
function inFormOrder(problems: readonly ResponseProblem[], questionnaire: Questionnaire): ResponseProblem[] {
  const order = questionnaire.items.map((item) => item.id)
  const rank = ({ item, reason }: ResponseProblem) =>
    reason === 'unknown-item' ? order.length : order.indexOf(item)
  const seen = new Set<string>()
  return problems.filter(({ item }) => !seen.has(item) && seen.add(item)).sort((a, b) => rank(a) - rank(b))
}

function definedOnly(profile: {
  readonly industry?: ResponseSet['profile']['industry'] | undefined
  readonly size?: ResponseSet['profile']['size'] | undefined
}): ResponseSet['profile'] {
  const { industry, size } = profile
  return { ...(industry && { industry }), ...(size && { size }) }
}
