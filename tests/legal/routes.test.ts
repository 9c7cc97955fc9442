import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROUTE_KINDS, ROUTES, SHOWN } from '../../app/legal/routes'
import { LOCALES } from '../../i18n/locales'
import { loadMessages } from '../../i18n/messages'

const APP = join(import.meta.dirname, '../../app')

/** Every address that the app answers under, without its language. */
const addresses = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
  .map(
    (file) =>
      `/${dirname(file)
        .split('/')
        .slice(file.startsWith('[locale]') ? 1 : 0)
        .join('/')}`,
  )

test('the privacy page says of every address what it processes, and of none that there is not', () => {
  expect(addresses.length).toBeGreaterThan(25)
  expect(ROUTE_KINDS.flatMap((kind) => ROUTES[kind]).toSorted()).toEqual(addresses.toSorted())
})

test('what it names as addresses stands for addresses of that kind', () => {
  for (const kind of ROUTE_KINDS) {
    const known = ROUTES[kind].map((path) => path.replaceAll(/\[[^\]]+\]/g, '…'))
    expect(SHOWN[kind].filter((path) => !known.includes(path))).toEqual([])
  }
})

test.each(LOCALES)(
  'the legal pages in "%s" speak of every kind, and each in words of its own',
  async (locale) => {
    const { legal } = await loadMessages(locale)
    expect(Object.keys(legal.privacy.routes)).toEqual(ROUTE_KINDS)
    const texts = Object.values(legal.privacy.routes).map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  },
)
