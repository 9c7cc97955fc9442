import { afterEach, expect, test, vi } from 'vitest'
import { signedPoints } from '../app/compare/views/figures-in-words'
import { dayInFigures, monthInFigures } from '../app/compare/words'
import { languageOf } from '../app/words/language'

afterEach(() => vi.restoreAllMocks())

test('a language is made once: however often it speaks, no formatter is set up twice', async () => {
  const made = (['DateTimeFormat', 'NumberFormat', 'ListFormat', 'PluralRules'] as const).map((name) =>
    vi.spyOn(Intl, name),
  )
  const speak = async () => {
    const language = await languageOf('de')
    return [
      language.day('2026-11-22'),
      language.number(2.25),
      language.list(['KI', 'Blockchain', 'Bitcoin']),
      language.range({ value: 62.5, low: 55, high: 66.7 }),
      language.words('advice')('stepRises', { rises: 2, verdict: 'Passt jetzt' }),
    ]
  }
  const once = await speak()
  const calls = made.map(({ mock }) => mock.calls.length)
  expect(calls.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2)

  expect(await speak()).toEqual(once)
  expect(once.slice(0, 4)).toEqual([
    '22. November 2026',
    '2,3',
    'KI, Blockchain und Bitcoin',
    '63 (55 bis 67)',
  ])
  expect(made.map(({ mock }) => mock.calls.length)).toEqual(calls)
})

test('a range is said without its ends, as open, or as not assessable', async () => {
  const { range } = await languageOf('de')
  expect(range({ value: 63, low: 63, high: 63 })).toBe('63')
  expect(range({ value: null, low: 0, high: 100 })).toBe('offen (0 bis 100)')
  // Whatever becomes known, nothing moves it.
  expect(range({ value: null, low: 0, high: 0 })).toBe('0')
  expect(range({ value: null, low: null, high: null })).toBe('nicht bewertbar')
})

test('English is that of Britain', async () => {
  const { day, number, list, range } = await languageOf('en')
  expect([day('2026-11-22'), number(1234.25), list(['AI', 'Blockchain', 'Bitcoin'])]).toEqual([
    '22 November 2026',
    '1,234.3',
    'AI, Blockchain and Bitcoin',
  ])
  expect(range({ value: 62.5, low: 55, high: 66.7 })).toBe('63 (55 to 67)')
  expect([
    dayInFigures('en', '2026-11-03'),
    monthInFigures('en', '2026-11-03'),
    signedPoints('en', -12.5),
  ]).toEqual(['03/11/2026', '11/26', '−12.5'])
})
