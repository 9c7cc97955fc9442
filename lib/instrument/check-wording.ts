import type { Item, Questionnaire } from './vocabulary'
import { CAUSES, type EditionWording, type ItemWording } from './wording'

/** Bounds of the wording. Source: instrument, section 3. */
const STEM_WORDS = 20
const STEM_AND_LEVELS_WORDS = 75
const LEVEL_COUNT = 5
const EXAMPLE_WORDS = 22
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
    ...Object.entries(dimensions)
      .filter(([, { label, hyphenated }]) => hyphenated.replaceAll('\u00ad', '') !== label)
      .map(([id]) => `The hyphenated name of "${id}" is not its label.`),
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
