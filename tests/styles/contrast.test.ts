import { describe, expect, test } from 'vitest'
import { TECHNOLOGY_COLORS } from '../../app/picture/colors'
import { TECHNOLOGY_MARKS } from '../../components/technology-marks'
import { TECHNOLOGIES } from '../../lib/instrument/vocabulary'
import { colorsOf, contrast } from './tokens'

/** Of WCAG 2.2: 1.4.3 for text, 1.4.11 for what is operated and what drawings say. */
const TEXT = 4.5
const MARK = 3

const GROUNDS = ['paper', 'sheet', 'sheet-2']

/** What is written or drawn, on which grounds, and how much they have to differ. */
const PAIRS: readonly (readonly [what: string, grounds: readonly string[], least: number])[] = [
  ['ink', [...GROUNDS, 'h0', 'h1', 'h2'], TEXT],
  ['ink-2', GROUNDS, TEXT],
  ['error', ['paper', 'sheet'], TEXT],
  // On buttons, and on a button that is pointed at.
  ['paper', ['ink', 'ink-2'], TEXT],
  ['h-strong', ['h3', 'h4'], TEXT],
  ['control', GROUNDS, MARK],
  ['ai', GROUNDS, MARK],
  ['bc', ['paper', 'sheet'], MARK],
  ['btc', GROUNDS, MARK],
  // Columns and outlines of results.
  ['h3', ['paper'], MARK],
]

test('the measure is that of the guideline', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(['light', 'dark', 'print'] as const)('%s', (scheme) => {
  const colors = colorsOf(scheme)
  const color = (name: string) => {
    const found = colors[name]
    if (found === undefined) throw new Error(`${scheme} has no --${name}.`)
    return found
  }

  test.each(PAIRS)('--%s stands out from %j', (what, grounds, least) => {
    for (const ground of grounds)
      expect.soft(contrast(color(what), color(ground)), ground).toBeGreaterThanOrEqual(least)
  })

  test('shades of figures go one way', () => {
    const steps = ['h0', 'h1', 'h2', 'h3', 'h4'].map((name) => contrast(color(name), color('paper')))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  })
})

test('every scheme gives a value to the same colours', () => {
  const names = Object.keys(colorsOf('light')).sort()
  expect(Object.keys(colorsOf('dark')).sort()).toEqual(names)
  expect(Object.keys(colorsOf('print')).sort()).toEqual(names)
})

test('pictures show each technology as pages do in the light scheme', () => {
  const light = colorsOf('light')
  for (const id of TECHNOLOGIES) {
    const token = /^var\(--(\w+)\)$/.exec(TECHNOLOGY_MARKS[id].color)?.[1] ?? ''
    expect(light[token]).toBe(TECHNOLOGY_COLORS[id])
  }
})
