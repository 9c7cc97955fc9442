import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { forbiddenWords } from '../../../content/forbidden-words'
import { checkQuestionnaire, checkQuickForm } from '../../../lib/instrument/check-edition'
import { checkWording } from '../../../lib/instrument/check-wording'
import type { EditionFault } from '../../../lib/instrument/edition-fault'
import {
  type Claim,
  type Contradiction,
  type DimensionId,
  type Item,
  type Questionnaire,
  TECHNOLOGIES,
} from '../../../lib/instrument/vocabulary'
import type { EditionWording, ItemWording } from '../../../lib/instrument/wording'
import { madeUpWording } from '../made-up-wording'
import { syntheticEdition } from '../synthetic-edition'

/** Practice 5 of the style guide: content is checked when it loads, and each fault names the place and the rule. */
const changedAll = (ids: readonly string[], changes: Partial<Item>): Questionnaire => ({
  ...edition2026,
  items: edition2026.items.map((item) => (ids.includes(item.id) ? { ...item, ...changes } : item)),
})
const changed = (id: string, changes: Partial<Item>) => changedAll([id], changes)
const claiming = (...claims: Contradiction['claims']): Questionnaire => ({
  ...edition2026,
  contradictions: [{ id: 'made-up', claims }],
})
const IN_USE: Claim = { item: 'review-ai', from: 3, to: 4 }
const item = (id: string): Item =>
  edition2026.items.find((candidate) => candidate.id === id) ?? expect.fail(id)

/** Made-up wording with one item said differently. */
function withItem(edition: Questionnaire, id: string, changes: Partial<ItemWording>): EditionWording {
  const intact = madeUpWording(edition)
  const before = intact.items[id] ?? expect.fail(id)
  return { ...intact, items: { ...intact.items, [id]: { ...before, ...changes } } }
}

/** One of the faults mentions all of this: keys on the way to it, the rule, or what is named beside it. */
function expectFault(faults: readonly EditionFault[], ...mentions: readonly string[]) {
  const told = faults.map(({ path, rule, details }) =>
    [...path, rule, ...Object.values(details)].map((part) => String(part).toLowerCase()),
  )
  const found = told.filter((parts) => mentions.every((mention) => parts.includes(mention.toLowerCase())))
  expect(
    found,
    `one fault that mentions ${mentions.join(' and ')}, among:\n${told.map((parts) => parts.join(' ')).join('\n')}`,
  ).toHaveLength(1)
}

describe('an intact structure has no fault', () => {
  test.each([edition2026, syntheticEdition].map((edition) => [edition.edition, edition] as const))(
    '%s',
    (_, edition) => {
      expect(checkQuestionnaire(edition)).toEqual([])
    },
  )
  test('2026-1 has the quick form of a released edition', () =>
    expect(checkQuickForm(edition2026)).toEqual([]))
})

describe('each fault of the structure is named', () => {
  test.each<[string, Questionnaire, readonly string[]]>([
    ['a name with a space', { ...edition2026, edition: '2026 1' }, ['2026 1']],
    ['an empty name', { ...edition2026, edition: '' }, ['edition', 'plain-name', '']],
    ['number 0', { ...edition2026, number: 0 }, ['number', 'number-range', '0']],
    ['number 3844, which two digits cannot hold', { ...edition2026, number: 3844 }, ['3844', '3843']],
    ['number 1.5', { ...edition2026, number: 1.5 }, ['number-range', '1.5']],
    ['an id in capitals', changed('ai-rules', { id: 'AI-rules' }), ['AI-rules']],
    ['an id with a digit', changed('ai-rules', { id: 'ai-rules-2' }), ['ai-rules-2']],
    ['an id that is a prototype key', changed('ai-rules', { id: '__proto__' }), ['__proto__']],
    ...[
      'edition',
      'form',
      'technologies',
      'scope',
      'setup',
      'overview',
      'industry',
      'size',
      'constructor',
    ].map((id): [string, Questionnaire, string[]] => [
      `an item named "${id}" like another field or screen of the form`,
      changed('ai-rules', { id }),
      [id, 'reserved-id'],
    ]),
    [
      'an item twice',
      { ...edition2026, items: [...edition2026.items, item('review-bitcoin')] },
      ['review-bitcoin', 'item-twice'],
    ],
    [
      'an unknown dimension',
      changed('ai-reach', { dimension: 'magic' as 'resources' }),
      ['ai-reach', 'unknown-dimension', 'magic'],
    ],
    [
      'an unknown technology',
      changed('review-bitcoin', { technology: 'quantum' as 'ai' }),
      ['review-bitcoin', 'unknown-technology', 'quantum'],
    ],
    [
      'an item for all behind those of a technology',
      {
        ...edition2026,
        items: [...edition2026.items, { ...item('resources-relief'), id: 'resources-late' }],
      },
      ['resources-late', 'item-order', 'bitcoin'],
    ],
    [
      'AI behind blockchain',
      {
        ...edition2026,
        items: [...edition2026.items.filter(({ id }) => id !== 'review-ai'), item('review-ai')],
      },
      ['review-ai', 'item-order', 'bitcoin'],
    ],
    [
      'a gate that offers "not applicable"',
      changed('ai-use-case', { offersNotApplicable: true }),
      ['ai-use-case', 'gate-not-applicable'],
    ],
    ['a gate for all', changed('customers-top-five', { gate: true }), ['customers-top-five', 'gate-for-all']],
    [
      'an integration item without a floor',
      changed('ai-data', { hurdleFloor: null }),
      ['ai-data', 'no-floor'],
    ],
    [
      'a technology without a gate in the quick form',
      changedAll(['ai-use-case', 'ai-advantage'], { gate: false }),
      ['ai', 'no-quick-gate'],
    ],
    [
      'gates in the full form alone',
      changedAll(['bitcoin-demand', 'bitcoin-advantage'], { quick: false }),
      ['bitcoin', 'no-quick-gate'],
    ],
    [
      'something presumed that is no gate',
      changed('blockchain-neutral-party', { gate: false }),
      ['blockchain-neutral-party', 'presumed-no-gate'],
    ],
    [
      'levels that are steps and overlap',
      changed('bitcoin-demand', { cumulative: true, overlapping: true }),
      ['bitcoin-demand', 'steps-overlap'],
    ],
    [
      'a process that names an unknown item',
      { ...edition2026, process: { ...edition2026.process, ideas: 'ideas-lost' } },
      ['process', 'ideas', 'unknown-item', 'ideas-lost'],
    ],
    [
      'a contradiction with an unknown item',
      claiming(IN_USE, { item: 'ai-magic', from: 0, to: 0 }),
      ['made-up', 'unknown-item', 'ai-magic'],
    ],
    [
      'a contradiction of levels from 1 down to 0',
      claiming(IN_USE, { item: 'ai-use-case', from: 1, to: 0 }),
      ['made-up', 'levels-down', '1', '0', 'ai-use-case'],
    ],
  ])('%s', (_, broken, mentions) => {
    expectFault(checkQuestionnaire(broken), ...mentions)
  })

  test.each<[string, Questionnaire]>([
    ['one of two gates in the quick form', changed('ai-use-case', { quick: false })],
    ['a gate whose level 1 is presumed', changed('ai-use-case', { presumed: true })],
    ['steps alone', changed('bitcoin-demand', { cumulative: true, overlapping: false })],
    ['no contradictions', { ...edition2026, contradictions: [] }],
    ['a contradiction of one level each', claiming(IN_USE, { item: 'ai-use-case', from: 1, to: 1 })],
  ])('allowed: %s', (_, edition) => expect(checkQuestionnaire(edition)).toEqual([]))

  test('a dimension that the full form does not ask is named for each technology it is missing for', () => {
    const lacking = (dimension: DimensionId, technology: Item['technology']): Questionnaire => ({
      ...edition2026,
      items: edition2026.items.filter(
        (each) => each.dimension !== dimension || (technology !== 'all' && each.technology !== technology),
      ),
    })
    const faults = checkQuestionnaire(lacking('cooperation', 'all'))
    expect(faults).toHaveLength(3)
    for (const technology of TECHNOLOGIES) expectFault(faults, 'nothing-asked', 'cooperation', technology)
    expectFault(checkQuestionnaire(lacking('integration', 'ai')), 'nothing-asked', 'integration', 'ai')
  })

  test('the quick form asks about both key questions of each technology', () => {
    expectFault(
      checkQuestionnaire(changed('ai-process', { quick: false })),
      'nothing-asked-quick',
      'integration',
      'ai',
    )
    expectFault(
      checkQuestionnaire(changedAll(['bitcoin-demand', 'bitcoin-advantage'], { quick: false })),
      'nothing-asked-quick',
      'customer-benefit',
      'bitcoin',
    )
  })

  test('the quick form asks about at least three habits, as 2026-1 does: two are too few for a foundation', () => {
    const faults = checkQuestionnaire(changed('resources-time', { quick: false }))
    expect(faults).toHaveLength(3)
    for (const technology of TECHNOLOGIES) expectFault(faults, 'few-habits', '2', technology, '3')
  })

  test('all faults are named at once', () => {
    const broken = { ...changed('ai-data', { hurdleFloor: null }), number: 0, edition: 'no name' }
    expect(checkQuestionnaire(broken)).toHaveLength(3)
  })

  test('a quick form of 11 or 13 items is no released edition’s', () => {
    expectFault(checkQuickForm(changed('resources-time', { quick: false })), '11', '12')
    expectFault(checkQuickForm(changed('resources-relief', { quick: true })), '13', '12')
  })
})

describe('the wording', () => {
  const intact = madeUpWording(syntheticEdition)
  const faultsOf = (wording: EditionWording) => checkWording(syntheticEdition, wording, forbiddenWords)
  const original = intact.items['ai-place'] ?? expect.fail()
  const reworded = (changes: Partial<ItemWording>): EditionWording => ({
    ...intact,
    items: { ...intact.items, 'ai-place': { ...original, ...changes } },
  })
  const levels = (third: string): Pick<ItemWording, 'levels'> => ({
    levels: ['Stufe null.', 'Stufe eins.', 'Stufe zwei.', third, 'Stufe vier.'],
  })
  const briefly = (changes: Partial<EditionWording['technologies']['ai']>): EditionWording => ({
    ...intact,
    technologies: { ...intact.technologies, ai: { ...intact.technologies.ai, ...changes } },
  })
  const insteadOf = (id: string): EditionWording =>
    briefly({
      notNow: { ...intact.technologies.ai.notNow, insteadByGate: { [id]: 'Eine Liste genügt.' } },
    })
  const wordy = (count: number) => Array.from({ length: count }, (_, place) => `Wort${place}`).join(' ')

  test('an intact one has no fault', () => expect(faultsOf(intact)).toEqual([]))

  test.each<[string, EditionWording, readonly string[]]>([
    [
      'wording without an item',
      { ...intact, items: { ...intact.items, 'ai-magic': { ...original, label: 'Magie' } } },
      ['ai-magic', 'no-such-item'],
    ],
    [
      'an item without wording',
      {
        ...intact,
        items: Object.fromEntries(Object.entries(intact.items).filter(([id]) => id !== 'ai-place')),
      },
      ['ai-place', 'no-wording'],
    ],
    [
      'another order than the form',
      { ...intact, items: Object.fromEntries(Object.entries(intact.items).toReversed()) },
      ['form-order'],
    ],
    [
      'a label that another item has',
      reworded({ label: 'Thema ideas' }),
      ['ai-place', 'ideas', 'Thema ideas'],
    ],
    ['an empty label', reworded({ label: '' }), ['ai-place', 'label', 'empty']],
    ['a blank stem', reworded({ stem: '  ' }), ['ai-place', 'stem', 'empty']],
    ['an empty clause to clarify', reworded({ clarifyClause: ' ' }), ['ai-place', 'clarifyClause', 'empty']],
    ['a clause of 76 characters', reworded({ clarifyClause: 'x'.repeat(76) }), ['ai-place', '76', '75']],
    ['a clause with an end mark', reworded({ clarifyClause: 'wo es steht.' }), ['ai-place', 'end-mark']],
    ['an empty help', reworded({ help: '' }), ['ai-place', 'help', 'empty']],
    ['an empty action', reworded({ actions: { 0: '\n' } }), ['ai-place', 'actions', '0', 'empty']],
    [
      'no action from the lowest level',
      reworded({ actions: { 1: 'Tun Sie es.' } }),
      ['ai-place', 'first-action'],
    ],
    ['a sign where the firm can act', reworded({ sign: 'Sie merken es.' }), ['ai-place', 'sign-needless']],
    ...['Auch', 'Dazu', 'Zusätzlich', 'Außerdem'].map((word): [string, EditionWording, string[]] => [
      `a level that begins with ${word}`,
      reworded(levels(`${word} liegt eine Liste vor.`)),
      ['ai-place', '3', 'leaning', word],
    ]),
    [
      'an empty reason for asking',
      reworded({ why: { ...original.why, text: '' } }),
      ['ai-place', 'why', 'text', 'empty'],
    ],
    ['no article section', reworded({ articleSection: '' }), ['ai-place', 'articleSection', 'empty']],
    [
      'four levels',
      reworded({ levels: ['Eins.', 'Zwei.', 'Drei.', 'Vier.'] as unknown as ItemWording['levels'] }),
      ['ai-place', '4', '5'],
    ],
    ['two levels with the same text', reworded(levels('Stufe eins.')), ['ai-place', 'same-text']],
    ['a stem of 21 words', reworded({ stem: `${wordy(21)}?` }), ['ai-place', '21', '20']],
    [
      'stem and levels of 76 words',
      reworded({ stem: `${wordy(20)}?`, ...levels(`${wordy(48)}.`) }),
      ['ai-place', '76', '75'],
    ],
    [
      'a stem with a negation',
      reworded({ stem: 'Was fehlt Ihnen nicht?' }),
      ['ai-place', 'negated', 'nicht'],
    ],
    ['a stem with "kein"', reworded({ stem: 'Haben Sie keine Daten?' }), ['ai-place', 'negated', 'keine']],
    ['a level that is no sentence', reworded(levels('Stufe drei')), ['3', 'ai-place', 'no-sentence']],
    ['a level that begins small', reworded(levels('stufe drei.')), ['3', 'ai-place', 'no-sentence']],
    ['a level that judges', reworded(levels('Die Daten sind gut.')), ['3', 'ai-place', 'judging', 'gut']],
    [
      'a level that judges in capitals',
      reworded(levels('Ausreichende Daten liegen vor.')),
      ['3', 'ai-place', 'judging', 'ausreichende'],
    ],
    [
      'a level that calls itself innovative',
      reworded(levels('Ein innovatives Vorgehen liegt vor.')),
      ['3', 'judging', 'innovatives'],
    ],
    [
      'a study without a source',
      reworded({ why: { text: 'Das zeigt eine Studie.', grade: 'study', source: null } }),
      ['ai-place', 'source', 'no-source', 'study'],
    ],
    [
      'a verdict without a label',
      { ...intact, verdicts: { ...intact.verdicts, clarify: { label: ' ', meaning: 'x' } } },
      ['clarify', 'verdicts', 'empty'],
    ],
    [
      'a size without a name',
      { ...intact, sizes: { ...intact.sizes, '1-9': '' } },
      ['1-9', 'sizes', 'empty'],
    ],
    [
      'a dimension without an explanation',
      {
        ...intact,
        dimensions: { ...intact.dimensions, resources: { label: 'x', hyphenated: 'x', explanation: '' } },
      },
      ['resources', 'dimensions', 'empty'],
    ],
    [
      'a dimension parted as if it had another name',
      {
        ...intact,
        dimensions: {
          ...intact.dimensions,
          resources: { label: 'Mittel', hyphenated: 'Mit\u00adte', explanation: 'x' },
        },
      },
      ['resources', 'hyphenated', 'Mittel'],
    ],
    [
      'an empty cause',
      { ...intact, causes: { ...intact.causes, 'gate-open': ' ' } },
      ['gate-open', 'causes', 'empty'],
    ],
    [
      'a missing cause',
      {
        ...intact,
        causes: Object.fromEntries(
          Object.entries(intact.causes).filter(([id]) => id !== 'gate-open'),
        ) as EditionWording['causes'],
      },
      ['causes', 'gate-open', 'missing'],
    ],
    [
      'a sentence for a contradiction that there is not',
      { ...intact, contradictions: { 'made-up': 'Das passt kaum zusammen.' } },
      ['made-up', 'no-such-contradiction'],
    ],
    [
      'an alternative for a gate that there is not',
      insteadOf('ai-place'),
      ['ai-place', 'insteadByGate', 'no-such-gate'],
    ],
    ['a brief of 61 characters', briefly({ brief: 'x'.repeat(61) }), ['ai', 'brief', '61', '60']],
    [
      'when to look again in 111 characters',
      briefly({ notNow: { ...intact.technologies.ai.notNow, brief: 'x'.repeat(111) } }),
      ['notNow', 'ai', '111', '110'],
    ],
    ['an empty sign', withItem(syntheticEdition, 'ai-circle', { sign: '' }), ['ai-circle', 'sign', 'empty']],
  ])('%s', (_, wording, mentions) => {
    expectFault(faultsOf(wording), ...mentions)
  })

  test.each<[string, EditionWording]>([
    ['a stem of exactly 20 words', reworded({ stem: `${wordy(20)}?` })],
    ['a clause of exactly 75 characters', reworded({ clarifyClause: 'x'.repeat(75) })],
    ['a brief of exactly 60 characters', briefly({ brief: 'x'.repeat(60) })],
    ['stem and levels of exactly 75 words', reworded({ stem: `${wordy(20)}?`, ...levels(`${wordy(47)}.`) })],
    [
      'an own assumption without a source',
      reworded({ why: { text: 'Wir vermuten es.', grade: 'own-assumption', source: null } }),
    ],
    ['a word that merely begins like a judging one', reworded(levels('Ein Gutachten liegt vor.'))],
    ['a negation in a level: something is simply absent', reworded(levels('Das ist nicht festgelegt.'))],
    ['such a word inside a level', reworded(levels('Eine Liste liegt auch vor.'))],
    ['an action of its own from each level', reworded({ actions: { 0: 'Eins.', 1: 'Zwei.', 3: 'Vier.' } })],
    ['an alternative for one of the gates', insteadOf('ai-need')],
    ['a level that begins with a number', reworded(levels('3 Kunden haben gefragt.'))],
  ])('allowed: %s', (_, wording) => expect(faultsOf(wording)).toEqual([]))

  test('a contradiction needs its sentence', () => {
    const edition = claiming(IN_USE, { item: 'ai-use-case', from: 0, to: 0 })
    const wording = madeUpWording(edition)
    expect(checkWording(edition, wording, forbiddenWords)).toEqual([])
    expectFault(
      checkWording(edition, { ...wording, contradictions: {} }, forbiddenWords),
      'contradictions',
      'made-up',
      'missing',
    )
  })
})

/** Section 3 of the instrument: an action for what the firm can do, a sign for what it cannot, both for an advantage. */
describe('actions and signs', () => {
  const ACT = 'Gehen Sie eine Stufe weiter.'
  const SIGN = 'Sie merken es.'
  type Case = readonly [string, id: string, Partial<ItemWording>, readonly string[]]
  test.each<Case>([
    ['none from the lowest level', 'ai-rules', { actions: { 1: ACT } }, ['first-action', '0']],
    ['none at all', 'ai-rules', { actions: {} }, ['first-action', '0']],
    ['one on a circumstance', 'ai-reach', { actions: { 0: ACT } }, ['action-on-circumstance']],
    ['one on a circumstance, later on', 'ai-reach', { actions: { 3: ACT } }, ['action-on-circumstance']],
    ['an advantage without one from level 1', 'ai-advantage', { actions: { 2: ACT } }, ['first-action', '1']],
    [
      'an advantage with one from level 0',
      'ai-advantage',
      { actions: { 0: ACT, 1: ACT } },
      ['first-action', '1'],
    ],
    ['a circumstance without a sign', 'ai-reach', { sign: null }, ['sign-needed']],
    ['a gate that is a circumstance without a sign', 'bitcoin-demand', { sign: null }, ['sign-needed']],
    ['an advantage without a sign', 'bitcoin-advantage', { sign: null }, ['sign-needed']],
    ['a sign where the firm can act', 'ai-rules', { sign: SIGN }, ['sign-needless']],
  ])('%s', (_, id, changes, mentions) => {
    const faults = checkWording(edition2026, withItem(edition2026, id, changes), forbiddenWords)
    expect(faults).toHaveLength(1)
    expectFault(faults, id, ...mentions)
  })

  test('as they have to be, for every item of 2026-1', () =>
    expect(checkWording(edition2026, madeUpWording(edition2026), forbiddenWords)).toEqual([]))
})
