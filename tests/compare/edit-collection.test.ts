import { describe, expect, test } from 'vitest'
import { withDecision, withNaming } from '../../app/compare/collection/edit-collection'
import { type Collection, EMPTY_COLLECTION, UNNAMED } from '../../lib/collection/collection'

const gerlach = { code: 'code-1', label: 'Metallbau Gerlach', group: 'Süd', note: '' }
const kraft = { code: 'code-2', label: 'Versandhaus Kraft', group: '', note: '' }
const rules = { group: 'Süd', item: 'ai-rules', text: 'Frau Gerlach schreibt sie auf.' }
const known: Collection = { title: 'Herbst', entries: [gerlach, kraft], decisions: [rules] }

describe('what a result is called', () => {
  test('the first time, and from now on', () => {
    const first = withNaming(EMPTY_COLLECTION, 'code-1', { ...UNNAMED, label: 'Gerlach' })
    expect(first.entries).toEqual([{ ...UNNAMED, code: 'code-1', label: 'Gerlach' }])
    expect(withNaming(known, 'code-1', { ...gerlach, note: 'Rückruf' })).toEqual({
      ...known,
      entries: [{ ...gerlach, note: 'Rückruf' }, kraft],
    })
  })

  test('nothing any more: its code does not stay behind either', () => {
    expect(withNaming(known, 'code-1', UNNAMED)).toEqual({ ...known, entries: [kraft] })
    expect(withNaming(known, 'code-3', UNNAMED)).toEqual(known)
  })

  test('a group or a note alone is something', () => {
    const entries = (naming: Partial<typeof UNNAMED>) =>
      withNaming(EMPTY_COLLECTION, 'code-3', { ...UNNAMED, ...naming }).entries
    expect(entries({ group: 'Nord' })).toHaveLength(1)
    expect(entries({ note: 'Rückruf' })).toHaveLength(1)
  })
})

describe('what a group decides', () => {
  test('each group about each item once, the last word counts', () => {
    const others = [
      { ...rules, group: 'Nord' },
      { ...rules, item: 'ai-data' },
    ]
    const all = others.reduce(withDecision, known)
    expect(all.decisions).toEqual([rules, ...others])
    const next = { ...rules, text: 'Herr Gerlach schreibt sie auf.' }
    expect(withDecision(all, next)).toEqual({ ...known, decisions: [...others, next] })
  })

  test('a person and a day belong to it, and go with it', () => {
    const whole = { ...rules, person: 'Frau Gerlach', due: '2027-03-31' }
    expect(withDecision(known, whole).decisions).toEqual([whole])
    expect(withDecision({ ...known, decisions: [whole] }, { ...rules, text: '' }).decisions).toEqual([])
    expect(withDecision(known, { ...whole, person: '' }).decisions).toEqual([{ ...rules, due: '2027-03-31' }])
  })

  test('whoever empties its text to write another does not lose who and when', () => {
    const emptied = { ...rules, text: '', due: '2027-03-31' }
    expect(withDecision(known, emptied).decisions).toEqual([emptied])
  })

  test('an empty text takes it back', () => {
    expect(withDecision(known, { ...rules, text: '' })).toEqual({ ...known, decisions: [] })
    expect(withDecision(known, { ...rules, group: 'Nord', text: '' })).toEqual(known)
  })
})
