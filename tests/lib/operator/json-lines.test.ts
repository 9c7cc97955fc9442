import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonLines, lineOfSyntaxError } from '../../../lib/operator/json-lines'

describe('the line of a key', () => {
  const text = `{
  "edition": "x", "number": 1,
  "items": [
    "one",
    { "id": "two \\" { [", "de": {
      "levels": [
        "a",
        "b"
      ] } }
  ]
}`
  const { lineOf } = jsonLines(text)
  test.each([
    [[], 1],
    [['edition'], 2],
    [['number'], 2],
    [['items'], 3],
    [['items', 0], 4],
    [['items', 1], 5],
    [['items', 1, 'id'], 5],
    [['items', 1, 'de', 'levels'], 6],
    [['items', 1, 'de', 'levels', 1], 8],
    // What is not there belongs to what is.
    [['items', 1, 'en', 'stem'], 5],
    [['items', 7], 3],
    [['basis'], 1],
  ] as const)('%j: %i', (path, line) => expect(lineOf(path)).toBe(line))
})

test('keys that stand twice in one object are named, the same key in two objects is not', () => {
  expect(jsonLines('{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 1}]}').repeated).toEqual([])
  expect(jsonLines('{"a": 1,\n"b": {"c": 1, "c": 2},\n"a": 3}').repeated).toEqual([['b', 'c'], ['a']])
})

describe('where a text stops being JSON', () => {
  test.each([
    ['a comma too many in a list', '[\n1,\n2,\n]', 4],
    ['a comma too many in an object', '{\n"a": 1,\n}', 3],
    ['a comma that is missing', '{\n"a": 1\n"b": 2\n}', 3],
    ['a colon that is missing', '{\n"a" 1\n}', 2],
    ['a quotation mark that is missing at the end', '{\n"a": "b\n}', 2],
    ['typographic quotation marks', '{\n“a”: 1\n}', 2],
    ['a comment', '{\n// so\n"a": 1\n}', 2],
    ['a bracket that closes a brace', '{\n"a": [1}\n', 2],
    ['a list that does not end', '[\n1,\n2\n\n', 3],
    ['two texts', '{}\n{}', 2],
    ['nothing', '', 1],
  ])('%s', (_, text, line) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(lineOfSyntaxError(text)).toBe(line)
  })

  test('is the line that V8 names, where it names one', () => {
    let named = 0
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', ':', 'x', '1'),
        (json, at, sign) => {
          const whole = JSON.stringify(JSON.parse(json), null, 2)
          const text = whole.slice(0, at % whole.length) + sign + whole.slice((at % whole.length) + 1)
          try {
            JSON.parse(text)
          } catch (error) {
            const [, line] = /\(line (\d+) column/.exec((error as Error).message) ?? []
            if (line !== undefined) {
              named += 1
              // Where a text ends too early V8 counts the empty lines at its end, which nobody would look at.
              const last = text.trimEnd().split('\n').length
              expect(lineOfSyntaxError(text)).toBe(Math.min(Number(line), last))
            }
          }
        },
      ),
      { numRuns: 500 },
    )
    expect(named).toBeGreaterThan(50)
  })
})
