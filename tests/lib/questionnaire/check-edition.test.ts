import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { checkQuestionnaire, checkQuickForm, checkWording } from '../../../lib/questionnaire/check-edition'
import type { Item, Questionnaire } from '../../../lib/questionnaire/vocabulary'
import type { EditionWording, ItemWording } from '../../../lib/questionnaire/wording'
import { madeUpWording } from '../made-up-wording'
import { syntheticEdition } from '../synthetic-edition'

/** Practice 5 of the style guide: content is checked when it loads, in readable sentences that name the item. */
const changed = (id: string, changes: Partial<Item>): Questionnaire => ({
  ...edition2026,
  items: edition2026.items.map((item) => (item.id === id ? { ...item, ...changes } : item)),
})
const item = (id: string): Item =>
  edition2026.items.find((candidate) => candidate.id === id) ?? expect.fail(id)

/** One sentence among the faults holds all of these words, and it is a sentence. */
function expectFault(faults: readonly string[], ...mentions: readonly string[]) {
  const found = faults.filter((fault) => mentions.every((mention) => fault.includes(mention)))
  expect(
    found,
    `one fault that mentions ${mentions.join(' and ')}, among:\n${faults.join('\n')}`,
  ).toHaveLength(1)
  for (const fault of faults) expect(fault).toMatch(/^[A-Z"].*\.$/s)
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

describe('each fault of the structure is one readable sentence', () => {
  test.each<[string, Questionnaire, readonly string[]]>([
    ['a name with a space', { ...edition2026, edition: '2026 1' }, ['2026 1']],
    ['an empty name', { ...edition2026, edition: '' }, ['name ""']],
    ['number 0', { ...edition2026, number: 0 }, ['number 0']],
    ['number 3844, which two digits cannot hold', { ...edition2026, number: 3844 }, ['3844', '3843']],
    ['number 1.5', { ...edition2026, number: 1.5 }, ['1.5']],
    ['an id in capitals', changed('ai-rules', { id: 'AI-rules' }), ['AI-rules']],
    ['an id with a digit', changed('ai-rules', { id: 'ai-rules-2' }), ['ai-rules-2']],
    ['an id that is a prototype key', changed('ai-rules', { id: '__proto__' }), ['__proto__']],
    [
      'an item twice',
      { ...edition2026, items: [...edition2026.items, item('review-bitcoin')] },
      ['review-bitcoin', 'twice'],
    ],
    [
      'an unknown dimension',
      changed('ai-reach', { dimension: 'magic' as 'resources' }),
      ['ai-reach', 'unknown dimension', 'magic'],
    ],
    [
      'an unknown technology',
      changed('review-bitcoin', { technology: 'quantum' as 'ai' }),
      ['review-bitcoin', 'unknown technology', 'quantum'],
    ],
    [
      'an item for all behind those of a technology',
      {
        ...edition2026,
        items: [...edition2026.items, { ...item('resources-relief'), id: 'resources-late' }],
      },
      ['resources-late', 'bitcoin'],
    ],
    [
      'AI behind blockchain',
      {
        ...edition2026,
        items: [...edition2026.items.filter(({ id }) => id !== 'review-ai'), item('review-ai')],
      },
      ['review-ai', 'bitcoin'],
    ],
    [
      'a gate that offers "not applicable"',
      changed('ai-use-case', { offersNotApplicable: true }),
      ['ai-use-case', 'not applicable'],
    ],
    ['a gate for all', changed('customers-top-five', { gate: true }), ['customers-top-five', 'gate']],
    ['an integration item without a floor', changed('ai-data', { hurdleFloor: null }), ['ai-data', 'floor']],
    [
      'a technology without a gate in the quick form',
      changed('ai-use-case', { gate: false }),
      ['"ai"', 'gate'],
    ],
    ['a gate in the full form alone', changed('bitcoin-demand', { quick: false }), ['"bitcoin"', 'gate']],
  ])('%s', (_, broken, mentions) => {
    expectFault(checkQuestionnaire(broken), ...mentions)
  })

  test('a dimension that the quick form does not ask is named for each technology it is missing for', () => {
    const faults = checkQuestionnaire(changed('resources-time', { quick: false }))
    for (const technology of ['"ai"', '"blockchain"', '"bitcoin"'])
      expectFault(faults, 'resources', technology)
    expectFault(checkQuestionnaire(changed('ai-process', { quick: false })), 'integration', '"ai"')
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
  const faultsOf = (wording: EditionWording) => checkWording(syntheticEdition, wording)
  const original = intact.items['ai-place'] ?? expect.fail()
  const reworded = (changes: Partial<ItemWording>): EditionWording => ({
    ...intact,
    items: { ...intact.items, 'ai-place': { ...original, ...changes } },
  })
  const levels = (third: string): Pick<ItemWording, 'levels'> => ({
    levels: ['Stufe null.', 'Stufe eins.', 'Stufe zwei.', third, 'Stufe vier.'],
  })
  const wordy = (count: number) => Array.from({ length: count }, (_, place) => `Wort${place}`).join(' ')

  test('an intact one has no fault', () => expect(faultsOf(intact)).toEqual([]))

  test.each<[string, EditionWording, readonly string[]]>([
    [
      'wording without an item',
      { ...intact, items: { ...intact.items, 'ai-magic': { ...original, label: 'Magie' } } },
      ['ai-magic'],
    ],
    [
      'an item without wording',
      {
        ...intact,
        items: Object.fromEntries(Object.entries(intact.items).filter(([id]) => id !== 'ai-place')),
      },
      ['ai-place'],
    ],
    [
      'another order than the form',
      { ...intact, items: Object.fromEntries(Object.entries(intact.items).toReversed()) },
      ['form order'],
    ],
    [
      'a label that another item has',
      reworded({ label: 'Thema ideas' }),
      ['ai-place', 'ideas', 'Thema ideas'],
    ],
    ['an empty label', reworded({ label: '' }), ['ai-place', 'label']],
    ['a blank stem', reworded({ stem: '  ' }), ['ai-place', 'stem']],
    ['an empty help', reworded({ help: '' }), ['ai-place', 'help']],
    ['an empty action', reworded({ action: '\n' }), ['ai-place', 'action']],
    ['an empty reason for asking', reworded({ why: { ...original.why, text: '' } }), ['ai-place', 'why']],
    ['no article section', reworded({ articleSection: '' }), ['ai-place', 'article section']],
    [
      'four levels',
      reworded({ levels: ['Eins.', 'Zwei.', 'Drei.', 'Vier.'] as unknown as ItemWording['levels'] }),
      ['ai-place', '4', '5'],
    ],
    ['two levels with the same text', reworded(levels('Stufe eins.')), ['ai-place', 'same text']],
    ['a stem of 21 words', reworded({ stem: `${wordy(21)}?` }), ['ai-place', '21', '20']],
    [
      'stem and levels of 76 words',
      reworded({ stem: `${wordy(20)}?`, ...levels(`${wordy(48)}.`) }),
      ['ai-place', '76', '75'],
    ],
    ['a stem with a negation', reworded({ stem: 'Was fehlt Ihnen nicht?' }), ['ai-place', '"nicht"']],
    ['a stem with "kein"', reworded({ stem: 'Haben Sie keine Daten?' }), ['ai-place', '"keine"']],
    ['a level that is no sentence', reworded(levels('Stufe drei')), ['Level 3', 'ai-place']],
    ['a level that begins small', reworded(levels('stufe drei.')), ['Level 3', 'ai-place']],
    ['a level that judges', reworded(levels('Die Daten sind gut.')), ['Level 3', 'ai-place', '"gut"']],
    [
      'a level that judges in capitals',
      reworded(levels('Ausreichende Daten liegen vor.')),
      ['Level 3', 'ai-place', '"ausreichende"'],
    ],
    [
      'a level that calls itself innovative',
      reworded(levels('Ein innovatives Vorgehen liegt vor.')),
      ['Level 3', '"innovatives"'],
    ],
    [
      'a study without a source',
      reworded({ why: { text: 'Das zeigt eine Studie.', grade: 'study', source: null } }),
      ['ai-place', 'study', 'source'],
    ],
    [
      'a verdict without a label',
      { ...intact, verdicts: { ...intact.verdicts, clarify: { label: ' ', meaning: 'x' } } },
      ['clarify', 'verdicts'],
    ],
    ['a size without a name', { ...intact, sizes: { ...intact.sizes, '1-9': '' } }, ['1-9', 'sizes']],
    [
      'a dimension without an explanation',
      { ...intact, dimensions: { ...intact.dimensions, resources: { label: 'x', explanation: '' } } },
      ['resources', 'dimensions'],
    ],
  ])('%s', (_, wording, mentions) => {
    expectFault(faultsOf(wording), ...mentions)
  })

  test.each<[string, EditionWording]>([
    ['a stem of exactly 20 words', reworded({ stem: `${wordy(20)}?` })],
    ['stem and levels of exactly 75 words', reworded({ stem: `${wordy(20)}?`, ...levels(`${wordy(47)}.`) })],
    [
      'an own assumption without a source',
      reworded({ why: { text: 'Wir vermuten es.', grade: 'own-assumption', source: null } }),
    ],
    ['a word that merely begins like a judging one', reworded(levels('Ein Gutachten liegt vor.'))],
    ['a negation in a level: something is simply absent', reworded(levels('Das ist nicht festgelegt.'))],
    ['a level that begins with a number', reworded(levels('3 Kunden haben gefragt.'))],
  ])('allowed: %s', (_, wording) => expect(faultsOf(wording)).toEqual([]))
})
