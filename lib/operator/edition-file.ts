import { z } from 'zod'
import {
  DIMENSIONS,
  INDUSTRIES,
  type Item,
  LEVELS,
  OWN_NUMBERS,
  type Questionnaire,
  TECHNOLOGIES,
} from '../instrument/vocabulary'
import { EVIDENCE_GRADES } from '../instrument/wording'
import { either, expected, expectedOneOf } from './faults'

/** The file in which an operator writes an edition. What it may hold: docs/editions.md. */

/** The most letters of what has to fit somewhere. */
const LONGEST = { name: 24, label: 45, line: 200, text: 600, dimension: 24, technology: 12, fullName: 28 }
export const MOST_ITEMS = 40

const line = (most: number) =>
  z
    .string({ error: expected('name') })
    .trim()
    .min(1, { error: 'name', abort: true })
    .max(most, { error: 'tooLong', abort: true })
    .refine((text) => !/[\r\n]/.test(text), { error: 'name' })
const text = line(LONGEST.text)
const sentence = line(LONGEST.line)
const object = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: expected('object') })
const flag = z.boolean({ error: expected('flag') }).default(false)
const optionalByKey = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  object(Object.fromEntries(keys.map((key) => [key, value.optional()])) as Record<Key, z.ZodOptional<Value>>)

const why = object({ text, grade: expectedOneOf(EVIDENCE_GRADES), source: sentence.nullable().default(null) })
const actions = optionalByKey(['0', '1', '2', '3'], text)

/** What is said of an item, in one language. */
const itemTexts = object({
  label: line(LONGEST.label),
  stem: sentence,
  clarifyClause: sentence,
  levels: z.array(sentence, { error: expected('list') }),
  help: text,
  actions: actions.default({}),
  sign: text.nullable().default(null),
  why,
  articleSection: sentence.nullable().default(null),
  examples: optionalByKey(INDUSTRIES, sentence).default({}),
})

const dimensionTexts = object({
  label: line(LONGEST.dimension).optional(),
  hyphenated: line(LONGEST.dimension).optional(),
  explanation: text.optional(),
})

const technologyTexts = object({
  label: line(LONGEST.technology).optional(),
  inSentence: line(LONGEST.technology).optional(),
  name: line(LONGEST.fullName).optional(),
  brief: sentence.optional(),
  explanation: text.optional(),
  notNow: object({
    brief: sentence.optional(),
    instead: text.optional(),
    insteadByGate: z.record(z.string(), text, { error: expected('object') }).optional(),
    fine: text.optional(),
    lookAgain: text.optional(),
  }).optional(),
})

const marks = {
  quick: flag,
  gate: flag,
  offersNotApplicable: flag,
  circumstance: flag,
  advantage: flag,
  presumed: flag,
  cumulative: flag,
  overlapping: flag,
}

/** Keys of every object in the file; `locale` stands for the languages of the site. */
const KEYS = {
  file: ['edition', 'number', 'basis', 'items', 'process', 'dimensions', 'technologies'],
  item: ['id', 'dimension', 'technology', ...Object.keys(marks), 'hurdleFloor'],
  process: ['customers', 'ideas', 'review'],
} as const

/** The keys that an object of the file may have, by the path to it. */
export function editionKeys(path: readonly PropertyKey[], locales: readonly string[]): readonly string[] {
  const [group, id, locale, part, inner] = path
  if (group === undefined) return KEYS.file
  if (group === 'process') return id === undefined ? KEYS.process : TECHNOLOGIES
  if (id === undefined) return group === 'dimensions' ? DIMENSIONS : TECHNOLOGIES
  if (locale === undefined) return group === 'items' ? [...KEYS.item, ...locales] : locales
  const texts = { items: itemTexts, dimensions: dimensionTexts, technologies: technologyTexts }[
    group as 'items'
  ]
  if (part === undefined) return Object.keys(texts.shape)
  if (inner !== undefined) return []
  if (part === 'notNow') return Object.keys(technologyTexts.shape.notNow.unwrap().shape)
  return (
    { why: Object.keys(why.shape), actions: ['0', '1', '2', '3'], examples: INDUSTRIES }[String(part)] ?? []
  )
}

type InEach<Texts> = Readonly<Record<string, Texts>>
type Written<Schema extends z.ZodType> = z.output<Schema>

/** An item of the operator's own: its marks, and its texts by language. */
export type OwnItem = Item & { readonly texts: InEach<Written<typeof itemTexts>> }

/** A file of which each part by itself is as it should be. */
export interface EditionFile {
  readonly edition: string
  readonly number: number
  readonly basis: string
  /** Ids stand for items that are taken from the basis as they are. */
  readonly items: readonly (string | OwnItem)[]
  readonly process: Readonly<{
    customers?: string
    ideas?: string
    review?: Partial<Questionnaire['process']['review']>
  }>
  readonly dimensions: Partial<Record<(typeof DIMENSIONS)[number], InEach<Written<typeof dimensionTexts>>>>
  readonly technologies: Partial<
    Record<(typeof TECHNOLOGIES)[number], InEach<Written<typeof technologyTexts>>>
  >
}

/** `bases`: the released editions that items may be taken from. Every text is written in all of `locales`. */
export function editionSchema(bases: readonly Questionnaire[], locales: readonly string[]) {
  const inEach = <Texts extends z.ZodType>(texts: Texts): Readonly<Record<string, Texts>> =>
    Object.fromEntries(locales.map((locale) => [locale, texts]))
  const names = bases.map(({ edition }) => edition)
  const id = line(LONGEST.label)
  const item = object({
    id,
    dimension: expectedOneOf(DIMENSIONS),
    technology: expectedOneOf(['all', ...TECHNOLOGIES]),
    ...marks,
    hurdleFloor: z
      .literal(LEVELS.slice(1), { error: expected('oneOf') })
      .nullable()
      .default(null),
    ...inEach(itemTexts),
  }).transform((written) => {
    const rest = Object.entries(written)
    const isText = ([key]: readonly [string, unknown]) => locales.includes(key)
    return {
      ...Object.fromEntries(rest.filter((entry) => !isText(entry))),
      texts: Object.fromEntries(rest.filter(isText)),
    } as unknown as OwnItem
  })
  return object({
    edition: line(LONGEST.name).refine((name) => !names.includes(name), { error: 'editionTwice' }),
    number: z
      .int({ error: expected('ownNumber') })
      .min(OWN_NUMBERS.from, { error: 'ownNumber' })
      .max(OWN_NUMBERS.to, { error: 'ownNumber' }),
    basis: z.enum(names, { error: expected('basis') }),
    items: z
      .array(either<string, OwnItem>(id, item), { error: expected('list') })
      .max(MOST_ITEMS, { error: 'tooManyItems' }),
    process: object({
      customers: id.optional(),
      ideas: id.optional(),
      review: optionalByKey(TECHNOLOGIES, id).optional(),
    }).default({}),
    dimensions: optionalByKey(DIMENSIONS, object(inEach(dimensionTexts))).default({}),
    technologies: optionalByKey(TECHNOLOGIES, object(inEach(technologyTexts))).default({}),
  })
}
