import { type EditionFault, fault } from './edition-fault'
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

/** Checks one language of an edition against its structure, both ways. One entry for each fault. */
export function checkWording(
  questionnaire: Questionnaire,
  wording: EditionWording,
  forbidden: ForbiddenWords,
): readonly EditionFault[] {
  const ids = questionnaire.items.map((item) => item.id)
  const written = Object.keys(wording.items)
  const faults = [
    ...written.filter((id) => !ids.includes(id)).map((id) => fault(['items', id], 'no-such-item')),
    ...ids.filter((id) => !written.includes(id)).map((id) => fault(['items', id], 'no-wording')),
  ]
  if (faults.length === 0 && written.join() !== ids.join()) faults.push(fault(['items'], 'form-order'))
  const labels = new Map<string, string>()
  for (const [id, item] of Object.entries(wording.items)) {
    faults.push(...checkItemWording(id, item, forbidden))
    faults.push(...checkActions(questionnaire.items.find((asked) => asked.id === id) ?? null, item))
    const other = labels.get(item.label)
    if (other) faults.push(fault(['items', id, 'label'], 'same-label', { other, label: item.label }))
    labels.set(item.label, id)
  }
  return [...faults, ...checkExamples(ids, wording), ...checkNames(questionnaire, wording)]
}

/** Whoever can do something is told what, from the lowest level on; of a circumstance only how to notice it. */
function checkActions(item: Item | null, { actions, sign }: ItemWording): readonly EditionFault[] {
  if (item === null) return []
  const lowest = item.advantage ? 1 : 0
  const faults: EditionFault[] = []
  const written = Object.keys(actions)
  if (item.circumstance && written.length > 0)
    faults.push(fault(['items', item.id, 'actions'], 'action-on-circumstance'))
  if (!item.circumstance && written[0] !== String(lowest))
    faults.push(fault(['items', item.id, 'actions'], 'first-action', { level: lowest }))
  if ((item.circumstance || item.advantage) !== (sign !== null))
    faults.push(fault(['items', item.id, 'sign'], sign === null ? 'sign-needed' : 'sign-needless'))
  return faults
}

function checkItemWording(id: string, item: ItemWording, forbidden: ForbiddenWords): readonly EditionFault[] {
  const { label, stem, clarifyClause, levels, help, actions, sign, why, articleSection } = item
  const at = (part: readonly (string | number)[], rule: EditionFault['rule'], details = {}) =>
    fault(['items', id, ...part], rule, details)
  const texts: readonly (readonly [part: readonly (string | number)[], text: string])[] = [
    [['label'], label],
    [['stem'], stem],
    [['clarifyClause'], clarifyClause],
    [['help'], help],
    ...Object.entries(actions).map(([level, text]) => [['actions', level], text] as const),
    ...(sign === null ? [] : [[['sign'], sign] as const]),
    [['why', 'text'], why.text],
    ...(articleSection === null ? [] : [[['articleSection'], articleSection] as const]),
  ]
  const faults = texts.filter(([, text]) => text.trim() === '').map(([part]) => at(part, 'empty'))
  faults.push(...checkLength(['items', id, 'clarifyClause'], clarifyClause, CLARIFY_CLAUSE))
  if (/\p{P}$/u.test(clarifyClause)) faults.push(at(['clarifyClause'], 'end-mark'))
  if (levels.length !== LEVEL_COUNT)
    faults.push(at(['levels'], 'level-count', { count: levels.length, wanted: LEVEL_COUNT }))
  if (new Set(levels).size !== levels.length) faults.push(at(['levels'], 'same-text'))
  faults.push(...checkWordCount(['items', id, 'stem'], stem, STEM_WORDS))
  const all = [stem, ...levels].join(' ')
  faults.push(...checkWordCount(['items', id, 'levels'], all, STEM_AND_LEVELS_WORDS))
  for (const word of words(stem).filter((candidate) => forbidden.negating.test(candidate)))
    faults.push(at(['stem'], 'negated', { word }))
  for (const [level, text] of levels.entries()) {
    if (!isSentence(text)) faults.push(at(['levels', level], 'no-sentence'))
    const [first = ''] = plainWords(text)
    if (forbidden.leaning.test(first)) faults.push(at(['levels', level], 'leaning', { word: first }))
    for (const word of plainWords(text).filter((candidate) => forbidden.judging.test(candidate)))
      faults.push(at(['levels', level], 'judging', { word }))
  }
  if (why.grade !== 'own-assumption' && !why.source?.trim())
    faults.push(at(['why', 'source'], 'no-source', { grade: why.grade }))
  return faults
}

function checkExamples(ids: readonly string[], { examples }: EditionWording): readonly EditionFault[] {
  return Object.entries(examples).flatMap(([id, sentences]) => [
    ...(ids.includes(id) ? [] : [fault(['examples', id], 'no-such-item')]),
    ...Object.entries(sentences).flatMap(([industry, sentence]) => {
      const path = ['examples', id, industry]
      return [
        ...(isSentence(sentence) ? [] : [fault(path, 'no-sentence')]),
        ...checkWordCount(path, sentence, EXAMPLE_WORDS),
      ]
    }),
  ])
}

/** The names of everything that is no item; the types see to it that none is missing in TypeScript. */
function checkNames(questionnaire: Questionnaire, wording: EditionWording): readonly EditionFault[] {
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
          ? [fault([group, id], 'empty')]
          : [],
      ),
    ),
    ...CAUSES.filter((cause) => !(cause in causes)).map((cause) => fault(['causes', cause], 'missing')),
    ...pairs.filter((id) => !(id in contradictions)).map((id) => fault(['contradictions', id], 'missing')),
    ...Object.keys(contradictions)
      .filter((id) => !pairs.includes(id))
      .map((id) => fault(['contradictions', id], 'no-such-contradiction')),
    ...Object.entries(technologies).flatMap(([technology, { notNow }]) =>
      Object.keys(notNow.insteadByGate)
        .filter((id) => !gates.includes(id))
        .map((id) => fault(['technologies', technology, 'notNow', 'insteadByGate', id], 'no-such-gate')),
    ),
    ...Object.entries(dimensions)
      .filter(([, { label, hyphenated }]) => hyphenated.replaceAll('\u00ad', '') !== label)
      .map(([id, { label }]) => fault(['dimensions', id, 'hyphenated'], 'hyphenated', { label })),
    ...Object.entries(technologies).flatMap(([id, { brief, notNow }]) => [
      ...checkLength(['technologies', id, 'brief'], brief, TECHNOLOGY_BRIEF),
      ...checkLength(['technologies', id, 'notNow', 'brief'], notNow.brief, NOT_NOW_BRIEF),
    ]),
  ]
}

function checkLength(path: EditionFault['path'], { length }: string, most: number) {
  return length > most ? [fault(path, 'too-long', { length, most })] : []
}

function checkWordCount(path: EditionFault['path'], text: string, most: number) {
  const count = words(text).length
  return count > most ? [fault(path, 'too-many-words', { count, most })] : []
}

const isSentence = (text: string) => /^[\p{Lu}\d].*\.$/u.test(text)

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
