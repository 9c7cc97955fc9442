import { checkQuestionnaire } from '../instrument/check-questionnaire'
import { checkWording, type ForbiddenWords } from '../instrument/check-wording'
import { type EditionFault, fault } from '../instrument/edition-fault'
import { DIMENSIONS, type Item, type Questionnaire, TECHNOLOGIES } from '../instrument/vocabulary'
import type { EditionWording } from '../instrument/wording'
import { type EditionFile, editionKeys, editionSchema, type OwnItem } from './edition-file'
import { type Expectation, keyOf, type OperatorFault, toFaults } from './faults'
import { type JsonLines, jsonLines, lineOfSyntaxError } from './json-lines'

/** An edition that an operator has written, with a released one below it that it takes items and all other words from. */
export interface OwnEdition {
  readonly questionnaire: Questionnaire
  readonly basis: string
  readonly file: EditionFile
  readonly lines: JsonLines
}

export type ReadEdition =
  | ({ readonly ok: true } & OwnEdition)
  | { readonly ok: false; readonly faults: readonly OperatorFault[] }

/** What stands in the file, checked as far as structure goes; each fault by line and key. `markOf`: see Questionnaire.mark. */
export function readOwnEdition(
  text: string,
  bases: readonly Questionnaire[],
  locales: readonly string[],
  markOf: (questionnaire: Questionnaire) => string,
): ReadEdition {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    const line = lineOfSyntaxError(text)
    return { ok: false, faults: [{ key: '', line, expected: 'editionJson', details: {} }] }
  }
  const lines = jsonLines(text)
  const located = (
    path: readonly PropertyKey[],
    expected: Expectation,
    details: EditionFault['details'],
  ) => ({
    ...{ key: keyOf(path), line: lines.lineOf(path), expected },
    details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)])),
  })
  const twice = lines.repeated.map((path) => located(path, 'keyTwice', {}))
  const read = editionSchema(bases, locales).safeParse(input)
  if (!read.success) {
    const faults = toFaults(read.error.issues, input, (path) => editionKeys(path, locales))
    return {
      ok: false,
      faults: byLine([
        ...twice,
        ...faults.map(({ path, expected, details }) => located(path, expected, details)),
      ]),
    }
  }
  const file = read.data as EditionFile
  const basis = bases.find(({ edition }) => edition === file.basis)
  if (basis === undefined) throw new Error(`There is no basis "${file.basis}".`)
  const unknown = file.items.flatMap((item, place) =>
    typeof item !== 'string' || basis.items.some(({ id }) => id === item)
      ? []
      : [located(['items', place], 'unknownInBasis', { value: item, basis: file.basis })],
  )
  if (twice.length + unknown.length > 0) return { ok: false, faults: byLine([...twice, ...unknown]) }
  const questionnaire = structureOf(file, basis)
  const faults = [...checkQuestionnaire(questionnaire), ...unpaired(file, locales)]
  if (faults.length > 0)
    return {
      ok: false,
      faults: byLine(faults.map(({ path, rule, details }) => located(path, rule, details))),
    }
  const marked = { ...questionnaire, mark: markOf(questionnaire) }
  return { ok: true, questionnaire: marked, basis: file.basis, file, lines }
}

const byLine = (faults: readonly OperatorFault[]) =>
  faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))

/** Items taken as they are stay what they are in the basis, and so do process and contradictions that rest on them. */
function structureOf(file: EditionFile, basis: Questionnaire): Questionnaire {
  const items = file.items.flatMap((item): readonly Item[] => {
    if (typeof item === 'string') return basis.items.filter(({ id }) => id === item)
    const { texts: _, ...marks } = item
    return [marks]
  })
  const { customers, ideas, review } = file.process
  return {
    edition: file.edition,
    number: file.number,
    items,
    process: {
      customers: customers ?? basis.process.customers,
      ideas: ideas ?? basis.process.ideas,
      review: { ...basis.process.review, ...review },
    },
    contradictions: basis.contradictions.filter(({ claims }) =>
      claims.every(({ item }) => file.items.includes(item)),
    ),
  }
}

/** Only some languages write them otherwise than the label. */
const SAID_WHERE_NEEDED: readonly string[] = ['hyphenated', 'inSentence']

/** What is said in one language has to be said in the others: names, and the ways from each level. */
function unpaired(file: EditionFile, locales: readonly string[]): readonly EditionFault[] {
  const groups: readonly (readonly [path: EditionFault['path'], texts: Readonly<Record<string, object>>])[] =
    [
      ...DIMENSIONS.map((id) => [['dimensions', id], file.dimensions[id] ?? {}] as const),
      ...TECHNOLOGIES.map((id) => [['technologies', id], file.technologies[id] ?? {}] as const),
      ...file.items.flatMap((item, place) => {
        if (typeof item === 'string') return []
        const actions = Object.entries(item.texts).map(([locale, texts]) => [
          locale,
          { actions: texts.actions },
        ])
        return [[['items', place], Object.fromEntries(actions)] as const]
      }),
    ]
  return groups.flatMap(([path, texts]) => {
    const written = new Map(locales.map((locale) => [locale, keysIn(texts[locale] ?? {})]))
    const all = new Set([...written.values()].flat())
    return locales.flatMap((locale) =>
      [...all]
        .filter((key) => !SAID_WHERE_NEEDED.includes(key) && !written.get(locale)?.includes(key))
        .map((key) => fault([...path, locale, ...key.split('/')], 'missing')),
    )
  })
}

/** The keys of an object and of those in it: `notNow/brief`. */
function keysIn(texts: object): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysIn(value).map((inner) => `${key}/${inner}`) : [key],
  )
}

/** Everything it says in one language; `basis`: what the released edition below it says. */
export function ownWording(
  { file, questionnaire }: OwnEdition,
  locale: string,
  basis: EditionWording,
): EditionWording {
  const own = file.items.filter((item): item is OwnItem => typeof item !== 'string')
  const taken = new Set(file.items.filter((item) => typeof item === 'string'))
  const onlyTaken = <Value>(entries: Readonly<Record<string, Value>>) =>
    Object.entries(entries).filter(([id]) => taken.has(id))
  const textsOf = ({ id, texts }: OwnItem) => {
    const written = texts[locale]
    if (written === undefined) throw new Error(`There is nothing in "${locale}" for "${id}".`)
    const { examples, ...words } = written
    return { examples, words: words as unknown as EditionWording['items'][string] }
  }
  const items = questionnaire.items.map(({ id }) => {
    const item = own.find((one) => one.id === id)
    return [id, item ? textsOf(item).words : basis.items[id]] as const
  })
  const pairs = questionnaire.contradictions.map(({ id }) => id)
  return {
    ...basis,
    items: Object.fromEntries(items) as EditionWording['items'],
    examples: Object.fromEntries([
      ...onlyTaken(basis.examples),
      ...own.map((item) => [item.id, textsOf(item).examples]),
    ]) as EditionWording['examples'],
    contradictions: Object.fromEntries(
      Object.entries(basis.contradictions).filter(([id]) => pairs.includes(id)),
    ),
    dimensions: mapEach(basis.dimensions, (before, id) => {
      const { label, hyphenated, ...words } = file.dimensions[id]?.[locale] ?? {}
      const named = label === undefined ? {} : { label, hyphenated: hyphenated ?? label }
      return { ...before, ...defined(words), ...named }
    }),
    technologies: mapEach(basis.technologies, (before, id) => {
      const { notNow = {}, inSentence, ...words } = file.technologies[id]?.[locale] ?? {}
      const { inSentence: released, ...unnamed } = before
      const within = words.label === undefined ? released : inSentence
      const insteadByGate = Object.fromEntries(onlyTaken(before.notNow.insteadByGate))
      return {
        ...{ ...unnamed, ...defined(words), ...(within !== undefined && { inSentence: within }) },
        notNow: {
          ...{ ...before.notNow, ...defined(notNow) },
          insteadByGate: { ...insteadByGate, ...notNow.insteadByGate },
        },
      }
    }),
  } as EditionWording
}

const defined = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<Value>

function mapEach<Key extends string, From, To>(
  entries: Readonly<Record<Key, From>>,
  change: (entry: From, key: Key) => To,
): Record<Key, To> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, change(entry as From, key as Key)]),
  ) as Record<Key, To>
}

/** Checks what it says in one language as every edition is checked; each fault by line and key. */
export function checkOwnWording(
  own: OwnEdition,
  locale: string,
  basis: EditionWording,
  forbidden: ForbiddenWords,
): readonly OperatorFault[] {
  const faults = checkWording(own.questionnaire, ownWording(own, locale, basis), forbidden)
  return byLine(
    faults.map(({ path, rule, details }) => {
      const inFile = pathInFile(own, locale, path)
      return {
        ...{ key: keyOf(inFile), line: own.lines.lineOf(inFile), expected: rule },
        details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)])),
      }
    }),
  )
}

/** Wording holds one language and items by id, the file items by place and in them each language. */
function pathInFile({ file }: OwnEdition, locale: string, path: EditionFault['path']): EditionFault['path'] {
  const [group = '', id = '', ...rest] = path
  if (group !== 'items' && group !== 'examples') return [group, id, locale, ...rest]
  const place = file.items.findIndex((item) => (typeof item === 'string' ? item : item.id) === id)
  if (typeof file.items[place] === 'string') return ['items', place]
  return ['items', place, locale, ...(group === 'examples' ? ['examples'] : []), ...rest]
}
