import { expect, test } from 'vitest'
import { fillCounted } from '../app/words/fill-counted'
import { fillSentence } from '../app/words/fill-sentence'
import messages from '../messages/de.json'

test('values stand in the gaps as they are, unknown gaps stay', () => {
  expect(fillSentence('{name}: {value} {other}', { name: '$& {value}', value: 3 })).toBe(
    '$& {value}: 3 {other}',
  )
})

test.each([
  [0, '0 Ergebnisse'],
  [1, '1 Ergebnis'],
  [2, '2 Ergebnisse'],
])('%i has its own form', (count, expected) => {
  expect(fillCounted(messages.charts.count, { count }, 'de')).toBe(expected)
})

test('a plural follows the language', () => {
  const sentence = '{n, plural, one {# wynik} few {# wyniki} many {# wyników} other {# wyniku}}.'
  expect([1, 3, 5].map((n) => fillCounted(sentence, { n }, 'pl'))).toEqual([
    '1 wynik.',
    '3 wyniki.',
    '5 wyników.',
  ])
})
