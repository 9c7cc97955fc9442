import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textLines } from '@/lib/drawing/chart-layout'

/** Every character as wide as any other. */
const measure = (text: string) => text.length

test('a text is broken between its words', () => {
  expect(textLines('Strategietag im Herbst', 15, measure)).toEqual(['Strategietag im', 'Herbst'])
  expect(textLines('Strategietag im Herbst', 14, measure)).toEqual(['Strategietag', 'im Herbst'])
})

test('a word that fits on no line is broken as well, and what follows goes on behind it', () => {
  expect(textLines('in Donaudampfschiff am', 6, measure)).toEqual(['in', 'Donaud', 'ampfsc', 'hiff', 'am'])
  expect(textLines('Donau a', 4, measure)).toEqual(['Dona', 'u a'])
})

test('no text has no lines', () => {
  expect(textLines('', 10, measure)).toEqual([])
  expect(textLines('  ', 10, measure)).toEqual([])
})

test('no character is lost, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = textLines(text, width, measure)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
    }),
  )
})
