import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SHEETS, TOKENS } from './tokens'

const rest = [...SHEETS].filter(([name]) => name !== 'tokens.css')
const declared = new Set([...TOKENS.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
const NAMED_COLOR = /:[^;{}]*\b(?:white|black|red|green|blue|grey|gray|yellow|orange)\b[^;{}]*;/g

test.each(rest)('%s takes every colour from the tokens, and throws no shadow', (_, css) => {
  expect(css.match(/#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgba?|hsla?|oklch|lab|hwb)\(/gi) ?? []).toEqual([])
  expect(css.match(NAMED_COLOR) ?? []).toEqual([])
  expect(css).not.toContain('shadow')
})

test.each(rest)('%s uses tokens that there are', (_, css) => {
  const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
  const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)
  // `--tech` is set by the technology that an element belongs to: drawings.css.
  expect(used.filter((name) => !declared.has(name) && !own.has(name) && name !== '--tech')).toEqual([])
})

test('every token is used', () => {
  const all = [...SHEETS.values()].join()
  expect([...declared].filter((name) => !all.includes(`var(${name})`))).toEqual([])
})

/** Composed where they are used: the shade of a figure, the trend of an arrow; and what the library of the radar names. */
const COMPOSED = /^(?:h[0-4]|arrow-(?:fell|uncertain)|recharts-.*)$/

test('every class that a sheet names is given to something', () => {
  const sources = globSync('{app,components,lib}/**/*.{ts,tsx}').map((path) => readFileSync(path, 'utf8'))
  const words = new Set(sources.join().match(/[\w-]+/g))
  const named = new Set(
    rest.flatMap(([, css]) =>
      [...css.matchAll(/[^{};]+(?={)/g)].flatMap(([selector]) =>
        [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
      ),
    ),
  )
  expect(named.size).toBeGreaterThan(100)
  expect([...named].filter((name) => !words.has(name) && !COMPOSED.test(name))).toEqual([])
})
