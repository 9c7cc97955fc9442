import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Collection, decisionOf } from '../../../lib/collection/collection'
import { collectionFile } from '../../../lib/collection/collection-file'
import { readCollectionFile } from '../../../lib/intake/read-json-files'

const text = (most: number) => fc.string({ unit: 'binary', maxLength: most / 2 })
const anyCollection: fc.Arbitrary<Collection> = fc.record({
  title: text(200),
  entries: fc.array(
    fc.record({
      code: fc.string({ minLength: 1, maxLength: 99 }),
      label: text(120),
      group: text(120),
      note: text(2000),
    }),
  ),
  decisions: fc.array(
    fc
      .record({
        ...{ group: text(120), item: fc.string({ minLength: 1, maxLength: 50 }), text: text(2000) },
        ...{ person: text(80), due: fc.constantFrom(null, '2027-03-31') },
      })
      .map(decisionOf),
  ),
})
const problemOf = (file: string) => {
  const read = readCollectionFile(file)
  return read.ok ? null : read.problem
}
const file = (changes: object) =>
  JSON.stringify({
    format: 'passgenau-collection',
    version: 1,
    title: '',
    entries: [],
    decisions: [],
    ...changes,
  })
const entry = (changes: object = {}) => ({ code: 'A01', label: '', group: '', note: '', ...changes })

const decision = (more: object = {}) => ({ group: '', item: 'ai-rules', text: 'x', ...more })

test('what was written is read again, whatever stands in it, lone surrogates included', () => {
  fc.assert(
    fc.property(anyCollection, (collection) => {
      const lone = { ...collection, title: '\ud800' }
      for (const one of [collection, lone]) {
        expect(readCollectionFile(JSON.stringify(collectionFile(one)))).toEqual({ ok: true, collection: one })
      }
    }),
  )
})

test('only what belongs to a collection is written, whatever else an entry carries', () => {
  const entries = [{ ...entry({ label: 'Albrecht' }), verdict: 'fits-now' }]
  expect(collectionFile({ title: 'Runde', entries, decisions: [] })).toEqual({
    format: 'passgenau-collection',
    version: 1,
    title: 'Runde',
    entries: [entry({ label: 'Albrecht' })],
    decisions: [],
  })
})

test('a person or a day beside a decision is of version 2; a file without stays what it was', () => {
  const written = (more: object) =>
    collectionFile({ title: '', entries: [], decisions: [decision(more)] as Collection['decisions'] })
  expect(written({})).toMatchObject({ version: 1, decisions: [decision()] })
  expect(written({ person: 'Frau Kern' }).version).toBe(2)
  expect(written({ due: '2027-03-31' }).version).toBe(2)
  // An older reader refuses what it does not know, instead of losing it.
  expect(problemOf(file({ version: 2, decisions: [decision({ due: '2027-03-31' })] }))).toBeNull()
})

describe('a file that cannot be used says why', () => {
  const CASES: readonly [string, string, string | null][] = [
    ['nothing', '', 'not-json'],
    ['an array', '[]', 'other-format'],
    ['a file of results', file({ format: 'passgenau-results' }), 'other-format'],
    ['version 3', file({ version: 3, title: 7 }), 'newer-version'],
    ['version 0', file({ version: 0 }), 'other-format'],
    ['no title', file({ title: undefined }), 'incomplete'],
    ['a field too many', file({ colour: 'red' }), 'incomplete'],
    ['a field too many in an entry', file({ entries: [entry({ colour: 'red' })] }), 'incomplete'],
    ['an empty code', file({ entries: [entry({ code: '' })] }), 'incomplete'],
    ['a label of 120 characters', file({ entries: [entry({ label: 'x'.repeat(120) })] }), null],
    ['a label of 121 characters', file({ entries: [entry({ label: 'x'.repeat(121) })] }), 'incomplete'],
    ['a note of 2000 characters', file({ entries: [entry({ note: 'x'.repeat(2000) })] }), null],
    ['a note of 2001 characters', file({ entries: [entry({ note: 'x'.repeat(2001) })] }), 'incomplete'],
    ['2000 entries', file({ entries: Array(2000).fill(entry()) }), null],
    ['a decision without an item', file({ decisions: [{ group: '', item: '', text: 'x' }] }), 'incomplete'],
    ['a person of 80 characters', file({ decisions: [decision({ person: 'x'.repeat(80) })] }), null],
    ['a person of 81 characters', file({ decisions: [decision({ person: 'x'.repeat(81) })] }), 'incomplete'],
    ['a day that is none', file({ decisions: [decision({ due: '2027-02-30' })] }), 'incomplete'],
    ['a day without digits', file({ decisions: [decision({ due: 'soon' })] }), 'incomplete'],
    ['a day that is null', file({ decisions: [decision({ due: null })] }), 'incomplete'],
    ['a prototype', '{"__proto__": {"polluted": 1},'.concat(file({}).slice(1)), 'incomplete'],
    [
      'a prototype in an entry',
      file({ entries: [entry()] }).replace('"code"', '"__proto__": {"polluted": 1}, "code"'),
      'incomplete',
    ],
  ]
  test.each(CASES)('%s', (_, content, problem) => {
    expect(problemOf(content)).toBe(problem)
    expect('polluted' in {}).toBe(false)
  })

  test('any JSON that is no such file is another format', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(problemOf(json)).toBe('other-format')
      }),
    )
  })
})
