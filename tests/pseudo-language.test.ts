import { expect, test } from 'vitest'
import { wording } from '../content/2026-1/de'
import { questionnaire } from '../content/2026-1/structure'
import { forbiddenWords } from '../content/forbidden-words'
import { loadMessages } from '../i18n/messages'
import { checkWording } from '../lib/instrument/check-wording'
import { inPseudoLanguage, pseudoMessage, pseudoText, unmarkedWords } from '../scripts/test/pseudo-language'
import { shapeOf } from './message-shape'

const german = await loadMessages('de')

function textsIn(node: unknown): readonly string[] {
  return typeof node === 'string' ? [node] : Object.values(node as object).flatMap(textsIn)
}

const plain = (text: string) => text.replaceAll(/<[^>]*>|[{}]/g, ' ')

test('marks every word and keeps the shape of every message', () => {
  const texts = textsIn(german)
  const pseudo = textsIn(inPseudoLanguage(german, pseudoMessage))
  expect(pseudo).toHaveLength(texts.length)
  expect(pseudo.map(shapeOf)).toEqual(texts.map(shapeOf))
  const withoutArguments = pseudo.filter((text) => !/[{<]/.test(text))
  expect(withoutArguments.length).toBeGreaterThan(100)
  expect(withoutArguments.flatMap(unmarkedWords).filter((word) => /[aeiou]/i.test(word))).toEqual([
    // Names to a program: the locale of previews, and of files.
    ...['de', 'DE', 'vergleich', 'sammlung', 'antworten', 'bewegung'],
  ])
})

test('keeps to the rules for wordings, so that a build takes it', () => {
  expect(checkWording(questionnaire, inPseudoLanguage(wording), forbiddenWords)).toEqual([])
})

test('is 30 to 40 percent longer', () => {
  const sum = (texts: readonly string[]) => texts.reduce((length, text) => length + plain(text).length, 0)
  const texts = textsIn(german).filter((text) => !/[{<]/.test(text))
  const ratio = sum(texts.map(pseudoText)) / sum(texts)
  expect(ratio).toBeGreaterThan(1.3)
  expect(ratio).toBeLessThan(1.4)
})

test('changes no argument, no choice and no tag', () => {
  expect(pseudoMessage('{count, plural, one {# Ort} other {{count} Orte}} <b>mit {name}</b>')).toBe(
    '{count, plural, one {# Õõrt} other {{count} Õõõrtê}} <b>mîît {name}</b>',
  )
})

test('finds what nobody has translated', () => {
  expect(unmarkedWords(`${pseudoText('Drei Betriebe')}, Antworten: 3 x`)).toEqual(['Antworten'])
})
