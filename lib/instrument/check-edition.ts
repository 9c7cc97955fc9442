import { askedItems } from './asked-items'
import {
  DIMENSIONS,
  type DimensionId,
  FOUNDATION_DIMENSIONS,
  FOUNDATION_MINIMUM,
  type Item,
  KEY_DIMENSIONS,
  type Questionnaire,
  TECHNOLOGIES,
} from './vocabulary'
import { CAUSES, type EditionWording, type ItemWording } from './wording'

/** Bounds of the wording. Source: instrument, section 3. */
const STEM_WORDS = 20
const STEM_AND_LEVELS_WORDS = 75
const QUICK_FORM_ITEMS = 12
const LEVEL_COUNT = 5
/** Most characters of what has to fit into one row. */
const CLARIFY_CLAUSE = 75
const TECHNOLOGY_BRIEF = 60
const NOT_NOW_BRIEF = 110

/** Words of the languages that editions are written in; each matches one whole word in lower case. */
export interface ForbiddenWords {
  /** A level names something one can show and leaves the judging to the reader. */
  readonly judging: RegExp
  /** A level that begins like this cannot be read alone, and alone is how reasons and tables show it. */
  readonly leaning: RegExp
  /** A negated question turns the scale around in the reader's head. */
  readonly negating: RegExp
}

/** Fields and screens of the form beside the items, and what every object already has. */
const RESERVED_IDS: readonly string[] = [
  'edition',
  'form',
  'technologies',
  'industry',
  'size',
  'scope',
  'setup',
  'overview',
  'constructor',
]

/** Checks the structure alone. Returns one readable sentence for each fault; empty: the edition may be used. */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly string[] {
  const { edition, number, items, process } = questionnaire
  const faults: string[] = []
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(edition))
    faults.push(`The edition's name "${edition}" is no plain id.`)
  if (!Number.isInteger(number) || number < 1 || number > 3843) {
    faults.push(`The edition's number ${number} is outside 1 to 3843.`)
  }
  for (const [index, item] of items.entries()) faults.push(...checkItem(item, items.slice(0, index)))
  const { customers, ideas, review } = process
  for (const id of [customers, ideas, ...Object.values(review)]) {
    if (!items.some((item) => item.id === id)) faults.push(`The process names the unknown item "${id}".`)
  }
  for (const technology of TECHNOLOGIES) {
    const own = items.filter((item) => item.technology === technology)
    if (!own.some((item) => item.gate && item.quick))
      faults.push(`"${technology}" has no gate in the quick form.`)
    const quick = askedItems(questionnaire, 'quick', [technology])
    const full = askedItems(questionnaire, 'full', [technology])
    const missing = (dimension: DimensionId, asked: readonly Item[]) =>
      !asked.some((item) => item.dimension === dimension)
    for (const dimension of DIMENSIONS.filter((each) => missing(each, full))) {
      faults.push(`Nothing is asked about "${dimension}" for "${technology}".`)
    }
    for (const dimension of KEY_DIMENSIONS.filter((each) => missing(each, quick))) {
      faults.push(`The quick form asks nothing about "${dimension}" for "${technology}".`)
    }
    const habits = FOUNDATION_DIMENSIONS.filter((each) => !missing(each, quick)).length
    if (habits < FOUNDATION_MINIMUM) {
      faults.push(
        `The quick form asks about ${habits} habits for "${technology}"; a foundation needs ${FOUNDATION_MINIMUM}.`,
      )
    }
  }
  return [...faults, ...checkContradictions(questionnaire)]
}

function checkContradictions({ contradictions, items }: Questionnaire): readonly string[] {
  return contradictions.flatMap(({ id, claims }) =>
    claims.flatMap(({ item, from, to }) => [
      ...(items.some((other) => other.id === item)
        ? []
        : [`The contradiction "${id}" names the unknown item "${item}".`]),
      ...(from <= to ? [] : [`The contradiction "${id}" names the levels ${from} to ${to} of "${item}".`]),
    ]),
  )
}

/** The quick form of a released edition has exactly 12 items; a synthetic one in the tests may have fewer. */
export function checkQuickForm({ items }: Questionnaire): readonly string[] {
  const quick = items.filter((item) => item.quick).length
  return quick === QUICK_FORM_ITEMS
    ? []
    : [`The quick form has ${quick} items instead of ${QUICK_FORM_ITEMS}.`]
}

function checkItem(item: Item, before: readonly Item[]): readonly string[] {
  const faults: string[] = []
  const blocks: readonly string[] = ['all', ...TECHNOLOGIES]
  const name = `Item "${item.id}"`
  if (!/^[a-z]+(-[a-z]+)*$/.test(item.id))
    faults.push(`${name} has an id that is not lower-case words joined by hyphens.`)
  if (RESERVED_IDS.includes(item.id)) faults.push(`${name} has the name of another field of the form.`)
  if (before.some((other) => other.id === item.id)) faults.push(`${name} is there twice.`)
  if (!DIMENSIONS.includes(item.dimension))
    faults.push(`${name} names the unknown dimension "${item.dimension}".`)
  if (!blocks.includes(item.technology))
    faults.push(`${name} names the unknown technology "${item.technology}".`)
  const previous = before.at(-1)
  if (previous && blocks.indexOf(previous.technology) > blocks.indexOf(item.technology)) {
    faults.push(
      `${name} stands behind an item of "${previous.technology}": the items for all come first, then each technology.`,
    )
  }
  if (item.gate && item.offersNotApplicable)
    faults.push(`${name} is a gate and must not offer "not applicable".`)
  if (item.gate && item.technology === 'all')
    faults.push(`${name} is a gate and must belong to one technology.`)
  if (item.presumed && !item.gate) faults.push(`${name} is presumed and so has to be a gate.`)
  if (item.cumulative && item.overlapping)
    faults.push(`${name} has levels that are steps and levels that overlap.`)
  if (item.dimension === 'integration' && item.hurdleFloor === null) {
    faults.push(`${name} belongs to the integration and so needs a hurdle floor.`)
  }
  return faults
}

/** Checks one language of an edition against its structure, both ways. Returns one readable sentence for each fault. */
export function checkWording(
  questionnaire: Questionnaire,
  wording: EditionWording,
  forbidden: ForbiddenWords,
): readonly string[] {
  const ids = questionnaire.items.map((item) => item.id)
  const written = Object.keys(wording.items)
  const faults = [
    ...written
      .filter((id) => !ids.includes(id))
      .map((id) => `There is wording for "${id}", but no such item.`),
    ...ids.filter((id) => !written.includes(id)).map((id) => `Item "${id}" has no wording.`),
  ]
  if (faults.length === 0 && written.join() !== ids.join())
    faults.push('The wording does not keep to the form order.')
  const labels = new Map<string, string>()
  for (const [id, item] of Object.entries(wording.items)) {
    faults.push(...checkItemWording(id, item, forbidden))
    faults.push(...checkActions(questionnaire.items.find((asked) => asked.id === id) ?? null, item))
    const other = labels.get(item.label)
    if (other) faults.push(`Items "${other}" and "${id}" share the label "${item.label}".`)
    labels.set(item.label, id)
  }
  return [...faults, ...checkExamples(ids, wording), ...checkNames(questionnaire, wording)]
}

/** Whoever can do something is told what, from the lowest level on; of a circumstance only how to notice it. */
function checkActions(item: Item | null, { actions, sign }: ItemWording): readonly string[] {
  if (item === null) return []
  const name = `Item "${item.id}"`
  const lowest = item.advantage ? 1 : 0
  const faults: string[] = []
  if (item.circumstance && Object.keys(actions).length > 0) {
    faults.push(`${name} is a circumstance and must not have an action.`)
  }
  if (!item.circumstance && Object.keys(actions)[0] !== String(lowest)) {
    faults.push(`${name} has no action from level ${lowest}, or one from below it.`)
  }
  if ((item.circumstance || item.advantage) !== (sign !== null)) {
    faults.push(`${name} ${sign === null ? 'needs' : 'must not have'} a sign that it changes.`)
  }
  return faults
}

function checkItemWording(
  id: string,
  { label, stem, clarifyClause, levels, help, actions, sign, why, articleSection }: ItemWording,
  forbidden: ForbiddenWords,
) {
  const faults: string[] = []
  const texts: Record<string, string> = {
    label,
    stem,
    'clause to clarify': clarifyClause,
    help,
    ...Object.fromEntries(
      Object.entries(actions).map(([level, text]) => [`action from level ${level}`, text]),
    ),
    ...(sign !== null && { sign }),
    why: why.text,
    'article section': articleSection,
  }
  for (const [part, text] of Object.entries(texts)) {
    if (text.trim() === '') faults.push(`Item "${id}" has an empty ${part}.`)
  }
  faults.push(...checkLength(`The clause to clarify of "${id}"`, clarifyClause, CLARIFY_CLAUSE))
  if (/\p{P}$/u.test(clarifyClause)) faults.push(`The clause to clarify of "${id}" ends with a mark.`)
  if (levels.length !== LEVEL_COUNT)
    faults.push(`Item "${id}" has ${levels.length} levels instead of ${LEVEL_COUNT}.`)
  if (new Set(levels).size !== levels.length) faults.push(`Item "${id}" has two levels with the same text.`)
  const stemWords = words(stem).length
  if (stemWords > STEM_WORDS)
    faults.push(`The stem of "${id}" has ${stemWords} words; ${STEM_WORDS} are allowed.`)
  const allWords = words([stem, ...levels].join(' ')).length
  if (allWords > STEM_AND_LEVELS_WORDS) {
    faults.push(`Stem and levels of "${id}" have ${allWords} words; ${STEM_AND_LEVELS_WORDS} are allowed.`)
  }
  for (const word of words(stem).filter((candidate) => forbidden.negating.test(candidate))) {
    faults.push(`The stem of "${id}" is negated by "${word}".`)
  }
  for (const [level, text] of levels.entries()) {
    if (!/^[\p{Lu}\d].*\.$/u.test(text)) faults.push(`Level ${level} of "${id}" is no full sentence.`)
    const [first = ''] = plainWords(text)
    if (forbidden.leaning.test(first))
      faults.push(`Level ${level} of "${id}" leans on another one with "${first}".`)
    for (const word of plainWords(text).filter((candidate) => forbidden.judging.test(candidate))) {
      faults.push(`Level ${level} of "${id}" judges with the word "${word}".`)
    }
  }
  if (why.grade !== 'own-assumption' && !why.source?.trim()) {
    faults.push(`The reason for asking "${id}" claims the grade "${why.grade}" and names no source.`)
  }
  return faults
}

const EXAMPLE_WORDS = 22

function checkExamples(ids: readonly string[], { examples }: EditionWording): readonly string[] {
  return Object.entries(examples).flatMap(([id, sentences]) => [
    ...(ids.includes(id) ? [] : [`There are examples for "${id}", but no such item.`]),
    ...Object.entries(sentences).flatMap(([industry, sentence]) => {
      const name = `The example of "${id}" for the industry "${industry}"`
      const count = words(sentence).length
      return [
        ...(/^[\p{Lu}\d].*\.$/u.test(sentence) ? [] : [`${name} is no full sentence.`]),
        ...(count > EXAMPLE_WORDS ? [`${name} has ${count} words; ${EXAMPLE_WORDS} are allowed.`] : []),
      ]
    }),
  ])
}

/** The names of everything that is no item; the types see to it that none is missing in TypeScript. */
function checkNames(questionnaire: Questionnaire, wording: EditionWording): readonly string[] {
  const { dimensions, technologies, verdicts, causes, contradictions, industries, sizes } = wording
  const named = { dimensions, technologies, verdicts, causes, contradictions, industries, sizes }
  const pairs = questionnaire.contradictions.map(({ id }) => id)
  const gates = questionnaire.items.filter(({ gate }) => gate).map(({ id }) => id)
  return [
    ...Object.entries(named).flatMap(([group, entries]) =>
      Object.entries(entries).flatMap(([id, entry]) =>
        (typeof entry === 'string' ? [entry] : Object.values(entry)).some(
          (text) => String(text).trim() === '',
        )
          ? [`"${id}" among the ${group} has an empty text.`]
          : [],
      ),
    ),
    ...CAUSES.filter((cause) => !(cause in causes)).map((cause) => `The cause "${cause}" has no meaning.`),
    ...pairs
      .filter((id) => !(id in contradictions))
      .map((id) => `The contradiction "${id}" has no sentence.`),
    ...Object.keys(contradictions)
      .filter((id) => !pairs.includes(id))
      .map((id) => `There is a sentence for "${id}", but no such contradiction.`),
    ...Object.values(technologies).flatMap(({ notNow }) =>
      Object.keys(notNow.insteadByGate)
        .filter((id) => !gates.includes(id))
        .map((id) => `There is an alternative for "${id}", but no such gate.`),
    ),
    ...Object.entries(technologies).flatMap(([id, { brief, notNow }]) => [
      ...checkLength(`The brief of "${id}"`, brief, TECHNOLOGY_BRIEF),
      ...checkLength(`When to look again at "${id}"`, notNow.brief, NOT_NOW_BRIEF),
    ]),
  ]
}

function checkLength(name: string, text: string, most: number): readonly string[] {
  return text.length > most ? [`${name} has ${text.length} characters; ${most} are allowed.`] : []
}

/** Words as a reader counts them: whatever stands between spaces and holds a letter or a digit. */
function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => word !== '')
}

/** Words between anything that is no letter: "gut/schlecht" are two. */
function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
