import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadWording } from '../app/words/instrument'
import { EDITIONS } from '../content/editions'
import { FAILURES } from '../i18n/failures'
import { FAILURES_OF_PAGES } from '../i18n/failures-of-pages'
import { LOCALES, ROOT_LOCALE } from '../i18n/locales'
import { shapeOf } from './message-shape'

const MESSAGES = join(import.meta.dirname, '../messages')

/** The files of a language, named alike for all. */
function filesOf(locale: string): Readonly<Record<string, unknown>> {
  const names = readdirSync(MESSAGES, { recursive: true, encoding: 'utf8' })
  const own = names.filter((name) => name.startsWith(`${locale}/`) || name.endsWith(`${locale}.json`))
  return Object.fromEntries(
    own.map((name) => [
      name.replace(locale, '…'),
      JSON.parse(readFileSync(join(MESSAGES, name), 'utf8')) as unknown,
    ]),
  )
}

type Shapes = Readonly<Record<string, readonly string[]>>

/** Every text below `node` by the keys that lead to it, made into what has to be the same in every language. */
function shapesIn(node: unknown, key: string): Shapes {
  if (typeof node === 'string') return { [key]: shapeOf(node) }
  return Object.fromEntries(
    Object.entries(node as object).flatMap(([name, part]) =>
      Object.entries(shapesIn(part, `${key}.${name}`)),
    ),
  )
}

/** Texts whose presence is a language's own: a name is written otherwise within a sentence in English only. */
const optional = (key: string) => /\.sign$|\.source$|\.inSentence$/.test(key)

const others = LOCALES.filter((locale) => locale !== ROOT_LOCALE)

test('there is another language than the first', () => {
  expect(others).toContain('en')
})

describe.each(others)('in "%s"', (locale) => {
  test('every message is there, none is left over, and each has the arguments, choices and tags of the German one', () => {
    expect(shapesIn(filesOf(locale), '')).toEqual(shapesIn(filesOf(ROOT_LOCALE), ''))
  })

  test.each(EDITIONS.map(({ edition }) => edition))(
    'edition %s says all that it says in German',
    async (edition) => {
      const [theirs, german] = await Promise.all(
        [locale, ROOT_LOCALE].map(async (one) =>
          Object.keys(shapesIn(withoutNull(await loadWording(edition, one)), '')),
        ),
      )
      expect(theirs?.filter((key) => !optional(key)).toSorted()).toEqual(
        german?.filter((key) => !optional(key)).toSorted(),
      )
    },
  )

  test('a page that breaks says so', () => {
    for (const failures of [FAILURES, FAILURES_OF_PAGES]) expect(Object.keys(failures)).toContain(locale)
  })

  test('no straight quotation mark stands in a message: in its syntax it would hide what follows', () => {
    const texts = JSON.stringify(filesOf(locale))
    expect(texts.match(/[^\\]{0,20}'.{0,20}/g) ?? []).toEqual([])
  })
})

/** What is `null` in one language may be said in another. */
function withoutNull(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node, (_, value) => (value === null ? '' : value)))
}

describe('the shape of a message', () => {
  test('is its arguments, choices and tags, wherever they stand', () => {
    expect(
      shapeOf('{count, plural, one {# Ergebnis} other {{count} Ergebnisse von {name}}} <b>{day}</b>'),
    ).toEqual(['</b>', '<b>', 'count', 'count plural other', 'day', 'name'])
    expect(shapeOf('{all, select, yes {alle} other {{list}}}')).toEqual(['all select other yes', 'list'])
    expect(shapeOf('{share, number, percent}')).toEqual(['share number'])
  })

  test.each(['{count, plural, one {#} }', 'offen {name', 'zu }', '{count, plural, one {# other {#}}'])(
    'is refused or another one where a brace or a form is missing: %s',
    (message) => {
      const shape = () => {
        try {
          return shapeOf(message)
        } catch {
          return null
        }
      }
      expect(shape()).not.toEqual(shapeOf('{count, plural, one {#} other {#}}'))
    },
  )
})
