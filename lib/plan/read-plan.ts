import { z } from 'zod'
import { TECHNOLOGIES } from '../instrument/vocabulary'
import { dayNumber } from '../responses/day'
import { LONGEST, type Measure, MOST_ITEMS, MOST_MEASURES, ORIGINS, type Plan } from './plan'

// Zod would otherwise try to compile its checks with eval, which the pages' Content-Security-Policy forbids.
z.config({ jitless: true })

/**
 * Why something is no plan. `plan-too-long`: more measures, or longer texts, than a plan holds. `plan-day`: a date is none.
 * `plan-incomplete`: something is missing, or is what no plan has.
 */
export const PLAN_PROBLEMS = ['plan-too-long', 'plan-day', 'plan-incomplete'] as const
export type PlanProblem = (typeof PLAN_PROBLEMS)[number]

/** Characters: longer than the id of any item. */
const LONGEST_ITEM = 100

/** As ids are written; so none is a name that every object has. */
const item = z
  .string()
  .max(LONGEST_ITEM)
  .regex(/^[a-z][a-z0-9-]*$/)
const day = z.string().refine((text) => dayNumber(text) !== null)

const measure = z.strictObject({
  text: z.string().max(LONGEST.text),
  origin: z.enum(ORIGINS),
  technology: z.enum(TECHNOLOGIES).nullable(),
  item: item.nullable(),
  person: z.string().max(LONGEST.person),
  due: day.nullable(),
  sign: z.string().max(LONGEST.sign),
  isDone: z.boolean(),
}) satisfies z.ZodType<Measure>

const schema = z.strictObject({
  measures: z.array(measure).max(MOST_MEASURES),
  notes: z.array(z.strictObject({ item, text: z.string().min(1).max(LONGEST.note) })).max(MOST_ITEMS),
  goodEnough: z.array(item).max(MOST_ITEMS),
  lookAgain: day.nullable(),
})

/** A plan as files and the browser's storage hold it. Documented in docs/api.md. */
export type PlanJson = z.infer<typeof schema>

export function planJson({ measures, notes, goodEnough, lookAgain }: Plan): PlanJson {
  return {
    measures: [...measures],
    notes: Object.entries(notes).map(([item, text]) => ({ item, text })),
    goodEnough: [...goodEnough],
    lookAgain,
  }
}

export type ReadPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: PlanProblem }

/** What a stranger may have written, or why it is no plan; never throws. Of two notes on one item the later counts. */
export function readPlan(content: unknown): ReadPlan {
  const parsed = schema.safeParse(content)
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.error.issues) }
  const { measures, notes, goodEnough, lookAgain } = parsed.data
  return {
    ok: true,
    plan: {
      ...{ measures, lookAgain },
      notes: Object.fromEntries(notes.map((note) => [note.item, note.text])),
      goodEnough: [...new Set(goodEnough)],
    },
  }
}

/** What is missing or strange says more than what is too long. */
function problemOf(issues: readonly z.core.$ZodIssue[]): PlanProblem {
  const problems = issues.map((issue): PlanProblem => {
    if (issue.code === 'too_big') return 'plan-too-long'
    return issue.code === 'custom' ? 'plan-day' : 'plan-incomplete'
  })
  return PLAN_PROBLEMS.findLast((problem) => problems.includes(problem)) ?? 'plan-incomplete'
}
