import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { checkQuestionnaire, checkQuickForm } from '../../../lib/instrument/check-questionnaire'
import {
  type DimensionId,
  type Item,
  type Questionnaire,
  TECHNOLOGIES,
} from '../../../lib/instrument/vocabulary'
import { syntheticEdition } from '../synthetic-edition'
import { claiming, expectFault, IN_USE } from './faulty-editions'

/** Practice 5 of the style guide: content is checked when it loads, in readable sentences that name the item. */
const changedAll = (ids: readonly string[], changes: Partial<Item>): Questionnaire => ({
  ...edition2026,
  items: edition2026.items.map((item) => (ids.includes(item.id) ? { ...item, ...changes } : item)),
})
const changed = (id: string, changes: Partial<Item>) => changedAll([id], changes)
const item = (id: string): Item =>
  edition2026.items.find((candidate) => candidate.id === id) ?? expect.fail(id)

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
      [`"${id}"`, 'another field'],
    ]),
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
      changedAll(['ai-use-case', 'ai-advantage'], { gate: false }),
      ['"ai"', 'gate'],
    ],
    [
      'gates in the full form alone',
      changedAll(['bitcoin-demand', 'bitcoin-advantage'], { quick: false }),
      ['"bitcoin"', 'gate'],
    ],
    [
      'something presumed that is no gate',
      changed('blockchain-neutral-party', { gate: false }),
      ['blockchain-neutral-party', 'presumed', 'gate'],
    ],
    [
      'levels that are steps and overlap',
      changed('bitcoin-demand', { cumulative: true, overlapping: true }),
      ['bitcoin-demand', 'steps', 'overlap'],
    ],
    [
      'a process that names an unknown item',
      { ...edition2026, process: { ...edition2026.process, ideas: 'ideas-lost' } },
      ['process', 'ideas-lost'],
    ],
    [
      'a contradiction with an unknown item',
      claiming(IN_USE, { item: 'ai-magic', from: 0, to: 0 }),
      ['made-up', 'unknown', 'ai-magic'],
    ],
    [
      'a contradiction of levels from 1 down to 0',
      claiming(IN_USE, { item: 'ai-use-case', from: 1, to: 0 }),
      ['made-up', '1 to 0', 'ai-use-case'],
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
    for (const technology of TECHNOLOGIES) expectFault(faults, 'cooperation', `"${technology}"`)
    expectFault(checkQuestionnaire(lacking('integration', 'ai')), 'Nothing', 'integration', '"ai"')
  })

  test('the quick form asks about both key questions of each technology', () => {
    expectFault(
      checkQuestionnaire(changed('ai-process', { quick: false })),
      'quick form',
      'integration',
      '"ai"',
    )
    expectFault(
      checkQuestionnaire(changedAll(['bitcoin-demand', 'bitcoin-advantage'], { quick: false })),
      'quick form',
      'customer-benefit',
      '"bitcoin"',
    )
  })

  test('the quick form asks about at least three habits, as 2026-1 does: two are too few for a foundation', () => {
    const faults = checkQuestionnaire(changed('resources-time', { quick: false }))
    expect(faults).toHaveLength(3)
    for (const technology of TECHNOLOGIES) expectFault(faults, '2 habits', `"${technology}"`, 'needs 3')
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
