import { z } from 'zod'
import { inInstrumentOrder } from '../instrument/asked-items'
import { TECHNOLOGIES, type TechnologyId } from '../instrument/forms'
import { type Day, VERDICTS, type VerdictId } from '../instrument/vocabulary'
import { dayNumber } from '../responses/day'
import { type Accent, accentOf, isColor } from './accent'
import { isContact, isFrameOrigin, isLink } from './addresses'
import { configurationKeys, either, expected, expectedOneOf, type OperatorFault, toFaults } from './faults'

// Zod would otherwise try to compile its checks with eval, which the pages' Content-Security-Policy forbids.
z.config({ jitless: true })

/** A text in every language of the site; the same in all if the operator has given one. */
export type Texts = Readonly<Record<string, string>>

/** What the operator offers beside our own next step, until a day. */
export interface OperatorStep {
  readonly technology: TechnologyId
  readonly verdict: VerdictId
  readonly text: Texts
  readonly link: string
  /** The last day on which it is shown; `null`: it does not end. */
  readonly until: Day | null
}

/** Who runs this site, and what they have chosen. `null`: not said. */
export interface Operator {
  readonly name: string | null
  /** An e-mail address, or an https address of a page. */
  readonly contact: string | null
  readonly imprint: Texts | null
  readonly privacyContact: Texts | null
  readonly hosting: Texts | null
  /** The path of an SVG or PNG file, from the configuration's folder on. */
  readonly logo: string | null
  readonly accent: Accent | null
  /** At least one, in the order of the instrument. */
  readonly technologies: readonly TechnologyId[]
  readonly facts: 'on' | 'off' | FactCheck
  readonly nextSteps: readonly OperatorStep[]
  readonly offer: { readonly text: Texts; readonly link: string } | null
  /** Whose pages may frame the card at /embed; `null`: everyone's. */
  readonly frameAncestors: readonly string[] | null
  /** Paths of editions of the operator's own, from the configuration's folder on, oldest first: the last one is asked. */
  readonly editions: readonly string[]
  /** The path of an edition that is still being written: shown at /assessment/preview, never asked. */
  readonly editionPreview: string | null
}

/** That somebody has looked over the dated facts. */
export interface FactCheck {
  readonly checkedBy: string
  readonly checkedOn: Day
}

export type CheckedOperator =
  | { readonly ok: true; readonly operator: Operator }
  | { readonly ok: false; readonly faults: readonly OperatorFault[] }

/** The most letters of a line and of a longer text. */
const LONGEST = { name: 60, sentence: 200, text: 5000 } as const

const line = (most: number, what: 'name' | 'sentence' | 'text') =>
  z
    .string({ error: expected(what) })
    .trim()
    .min(1, { error: what, abort: true })
    .max(most, { error: 'tooLong', abort: true })
    .refine((text) => what === 'text' || !/[\r\n]/.test(text), { error: what })

/** One text for all languages, or one for each. */
function textsIn(locales: readonly string[], most: number, what: 'sentence' | 'text'): z.ZodType<Texts> {
  const same = line(most, what).transform((text) =>
    Object.fromEntries(locales.map((locale) => [locale, text])),
  )
  return either(same, z.strictObject(Object.fromEntries(locales.map((locale) => [locale, line(most, what)]))))
}

const day = z
  .string({ error: expected('day') })
  .refine((text) => dayNumber(text) !== null, { error: 'day', abort: true })
const link = z.string({ error: expected('link') }).refine(isLink, { error: 'link' })
const color = z.string({ error: expected('color') }).refine(isColor, { error: 'color', abort: true })
const list = <Entry extends z.ZodType>(entry: Entry, what: 'technologies' | 'list') =>
  z.array(entry, { error: expected(what) })

/** Of `locales` every text needs one; `today` is the day in Europe/Berlin. */
function schemaFor(locales: readonly string[], today: Day) {
  const sentence = textsIn(locales, LONGEST.sentence, 'sentence')
  const text = textsIn(locales, LONGEST.text, 'text')
  return z
    .strictObject(
      {
        name: line(LONGEST.name, 'name').optional(),
        contact: z
          .string({ error: expected('contact') })
          .refine(isContact, { error: 'contact' })
          .optional(),
        imprint: text.optional(),
        privacyContact: text.optional(),
        hosting: text.optional(),
        logo: line(LONGEST.sentence, 'name').optional(),
        accent: either(color, z.strictObject({ light: color, dark: color }))
          .transform(accentOf)
          .optional(),
        technologies: list(expectedOneOf(TECHNOLOGIES), 'technologies')
          .min(1, { error: 'technologies' })
          .refine((ids) => new Set(ids).size === ids.length, { error: 'twice' })
          .optional(),
        facts: either(
          expectedOneOf(['on', 'off']),
          z.strictObject({
            checkedBy: line(LONGEST.name, 'name'),
            checkedOn: day.refine((text) => text <= today, { error: 'pastDay' }),
          }),
          'facts',
        ).optional(),
        nextSteps: list(
          z.strictObject(
            {
              technology: expectedOneOf(TECHNOLOGIES),
              verdict: expectedOneOf(VERDICTS),
              text: sentence,
              link,
              until: day.optional(),
            },
            { error: expected('object') },
          ),
          'list',
        )
          .superRefine(eachOnce)
          .optional(),
        offer: z.strictObject({ text: sentence, link }, { error: expected('object') }).optional(),
        frameAncestors: list(
          z.string({ error: expected('origin') }).refine(isFrameOrigin, { error: 'origin' }),
          'list',
        ).optional(),
        editions: list(line(LONGEST.sentence, 'name'), 'list').optional(),
        editionPreview: line(LONGEST.sentence, 'name').optional(),
      },
      { error: expected('object') },
    )
    .superRefine(namedWhereMarked)
}

/** What is marked as the operator's needs a name to be marked with. */
function namedWhereMarked(
  given: {
    readonly name?: unknown
    readonly nextSteps?: unknown
    readonly offer?: unknown
    readonly logo?: unknown
  },
  context: z.RefinementCtx,
) {
  const marked = (['logo', 'nextSteps', 'offer'] as const).filter((key) => given[key] !== undefined)
  if (given.name === undefined && marked.length > 0)
    context.addIssue({
      code: 'custom',
      path: ['name'],
      message: 'needed',
      params: { by: marked.join(', ') },
    })
}

/** Of two steps for one verdict nobody could say which is shown. */
function eachOnce(steps: readonly Pick<OperatorStep, 'technology' | 'verdict'>[], context: z.RefinementCtx) {
  const named = steps.map(({ technology, verdict }) => `${technology}/${verdict}`)
  for (const [index, name] of named.entries())
    if (named.indexOf(name) < index)
      context.addIssue({
        code: 'custom',
        path: [index],
        message: 'stepTwice',
        params: { first: String(named.indexOf(name)) },
      })
}

/** Checks what an operator has written, and names every fault by its key. */
export function checkOperator(input: unknown, locales: readonly string[], today: Day): CheckedOperator {
  const schema = schemaFor(locales, today)
  const read = schema.safeParse(input)
  if (!read.success)
    return {
      ok: false,
      faults: toFaults(read.error.issues, input, (path) => configurationKeys(path, locales)),
    }
  const { technologies, nextSteps = [], ...given } = read.data
  return {
    ok: true,
    operator: {
      name: given.name ?? null,
      contact: given.contact ?? null,
      imprint: given.imprint ?? null,
      privacyContact: given.privacyContact ?? null,
      hosting: given.hosting ?? null,
      logo: given.logo ?? null,
      accent: given.accent ?? null,
      technologies: inInstrumentOrder(technologies ?? TECHNOLOGIES),
      facts: given.facts ?? 'on',
      nextSteps: nextSteps.map(({ until = null, ...step }) => ({ ...step, until })),
      offer: given.offer ?? null,
      frameAncestors: given.frameAncestors ?? null,
      editions: given.editions ?? [],
      editionPreview: given.editionPreview ?? null,
    },
  }
}

/** The operator's step for a verdict on a technology, if there is one and it has not ended. */
export function operatorStepFor(
  { nextSteps }: Pick<Operator, 'nextSteps'>,
  technology: TechnologyId,
  verdict: VerdictId,
  today: Day,
): OperatorStep | null {
  const step = nextSteps.find((one) => one.technology === technology && one.verdict === verdict)
  return step && (step.until === null || today <= step.until) ? step : null
}

/** What the legal pages are made of, beside what the software does. */
export const LEGAL_DETAILS = ['name', 'contact', 'imprint', 'privacyContact', 'hosting'] as const
