import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { forbiddenWords } from '../../../content/forbidden-words'
import { checkWording } from '../../../lib/instrument/check-wording'
import type { Questionnaire } from '../../../lib/instrument/vocabulary'
import type { EditionWording, ItemWording } from '../../../lib/instrument/wording'
import { madeUpWording } from '../made-up-wording'
import { syntheticEdition } from '../synthetic-edition'
import { claiming, expectFault, IN_USE } from './faulty-editions'

/** Made-up wording with one item said differently. */
function withItem(edition: Questionnaire, id: string, changes: Partial<ItemWording>): EditionWording {
  const intact = madeUpWording(edition)
  const before = intact.items[id] ?? expect.fail(id)
  return { ...intact, items: { ...intact.items, [id]: { ...before, ...changes } } }
}

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
    ['an empty clause to clarify', reworded({ clarifyClause: ' ' }), ['ai-place', 'empty clause']],
    ['a clause of 76 characters', reworded({ clarifyClause: 'x'.repeat(76) }), ['ai-place', '76', '75']],
    ['a clause with an end mark', reworded({ clarifyClause: 'wo es steht.' }), ['ai-place', 'mark']],
    ['an empty help', reworded({ help: '' }), ['ai-place', 'help']],
    ['an empty action', reworded({ actions: { 0: '\n' } }), ['ai-place', 'action']],
    ['no action from the lowest level', reworded({ actions: { 1: 'Tun Sie es.' } }), ['ai-place', 'action']],
    ['a sign where the firm can act', reworded({ sign: 'Sie merken es.' }), ['ai-place', 'sign']],
    ...['Auch', 'Dazu', 'Zusätzlich', 'Außerdem'].map((word): [string, EditionWording, string[]] => [
      `a level that begins with ${word}`,
      reworded(levels(`${word} liegt eine Liste vor.`)),
      ['Level 3', 'ai-place', word.toLowerCase()],
    ]),
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
      {
        ...intact,
        dimensions: { ...intact.dimensions, resources: { label: 'x', hyphenated: 'x', explanation: '' } },
      },
      ['resources', 'dimensions'],
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
      ['resources', 'hyphenated', 'label'],
    ],
    [
      'an empty cause',
      { ...intact, causes: { ...intact.causes, 'gate-open': ' ' } },
      ['gate-open', 'causes'],
    ],
    [
      'a missing cause',
      {
        ...intact,
        causes: Object.fromEntries(
          Object.entries(intact.causes).filter(([id]) => id !== 'gate-open'),
        ) as EditionWording['causes'],
      },
      ['cause', 'gate-open', 'no meaning'],
    ],
    [
      'a sentence for a contradiction that there is not',
      { ...intact, contradictions: { 'made-up': 'Das passt kaum zusammen.' } },
      ['made-up', 'no such contradiction'],
    ],
    [
      'an alternative for a gate that there is not',
      insteadOf('ai-place'),
      ['ai-place', 'alternative', 'no such gate'],
    ],
    ['a brief of 61 characters', briefly({ brief: 'x'.repeat(61) }), ['brief of "ai"', '61', '60']],
    [
      'when to look again in 111 characters',
      briefly({ notNow: { ...intact.technologies.ai.notNow, brief: 'x'.repeat(111) } }),
      ['look again', '"ai"', '111', '110'],
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
      'contradiction',
      'made-up',
      'no sentence',
    )
  })
})

/** Section 3 of the instrument: an action for what the firm can do, a sign for what it cannot, both for an advantage. */
describe('actions and signs', () => {
  const ACT = 'Gehen Sie eine Stufe weiter.'
  const SIGN = 'Sie merken es.'
  type Case = readonly [string, id: string, Partial<ItemWording>, readonly string[]]
  test.each<Case>([
    ['none from the lowest level', 'ai-rules', { actions: { 1: ACT } }, ['action', 'level 0']],
    ['none at all', 'ai-rules', { actions: {} }, ['action', 'level 0']],
    ['one on a circumstance', 'ai-reach', { actions: { 0: ACT } }, ['circumstance', 'action']],
    ['one on a circumstance, later on', 'ai-reach', { actions: { 3: ACT } }, ['circumstance', 'action']],
    ['an advantage without one from level 1', 'ai-advantage', { actions: { 2: ACT } }, ['action', 'level 1']],
    ['an advantage with one from level 0', 'ai-advantage', { actions: { 0: ACT, 1: ACT } }, ['action']],
    ['a circumstance without a sign', 'ai-reach', { sign: null }, ['needs', 'sign']],
    ['a gate that is a circumstance without a sign', 'bitcoin-demand', { sign: null }, ['needs', 'sign']],
    ['an advantage without a sign', 'bitcoin-advantage', { sign: null }, ['needs', 'sign']],
    ['a sign where the firm can act', 'ai-rules', { sign: SIGN }, ['must not', 'sign']],
  ])('%s', (_, id, changes, mentions) => {
    const faults = checkWording(edition2026, withItem(edition2026, id, changes), forbiddenWords)
    expect(faults).toHaveLength(1)
    expectFault(faults, id, ...mentions)
  })

  test('as they have to be, for every item of 2026-1', () =>
    expect(checkWording(edition2026, madeUpWording(edition2026), forbiddenWords)).toEqual([]))
})
