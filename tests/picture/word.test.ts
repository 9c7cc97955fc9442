import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { wordOf } from '../../app/picture/word'
import { EDITIONS } from '../../content/editions'
import { LOCALES } from '../../i18n/locales'
import type { EditionWording } from '../../lib/instrument/wording'

const PATIENCE_MS = 60_000
const styles = [
  { size: 20, weight: 400 },
  { size: 20, weight: 600 },
] as const

describe('no word sends the server to the network for a font', () => {
  let network: MockInstance
  beforeEach(() => {
    network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('There is no network here.'))
  })
  afterEach(() => network.mockRestore())

  test.each(LOCALES)(
    'every word that a picture in "%s" can hold is in the bundled font',
    async (locale) => {
      const { default: messages } = await import(`../../messages/${locale}.json`)
      const months = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
      const texts = [
        messages.site.name,
        messages.site.claim,
        messages.picture.smallPrint.replaceAll(/[{}]/g, ''),
        messages.result.formQuickAsked,
        messages.result.formFull,
        ...Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2026, month, 1))),
      ]
      for (const { edition } of EDITIONS) {
        const { wording } = (await import(`../../content/${edition}/${locale}.ts`)) as {
          wording: EditionWording
        }
        const { technologies, verdicts, dimensions } = wording
        texts.push(edition, ...Object.values(technologies).map(({ name }) => name))
        texts.push(...[...Object.values(verdicts), ...Object.values(dimensions)].map(({ label }) => label))
      }
      const words = new Set(texts.flatMap((text) => text.split(/\s+/)))
      for (const word of words) await Promise.all(styles.map((style) => wordOf(word, style)))
      expect(network).not.toHaveBeenCalled()
    },
    PATIENCE_MS,
  )

  test('a word in a script that the font lacks would be noticed', async () => {
    await wordOf('技術', styles[0]).catch(() => null)
    expect(network).toHaveBeenCalled()
  })
})

test('words stand on the baseline, whatever rises above it or hangs below', async () => {
  const style = { size: 100, weight: 600 } as const
  const [capital, umlaut, hanging] = await Promise.all(
    ['H', 'Ü', 'p'].map((text) => wordOf(text, style).then(({ ink }) => ink)),
  )
  if (!capital || !umlaut || !hanging) throw new Error('A word is missing.')
  // A capital of Source Sans 3 is 660 of 1000 units high.
  expect(capital.top).toBeGreaterThanOrEqual(-68)
  expect(capital.top).toBeLessThanOrEqual(-65)
  expect(Math.abs(capital.top + capital.height)).toBeLessThanOrEqual(2)
  expect(umlaut.top).toBeLessThan(capital.top - 10)
  expect(hanging.top + hanging.height).toBeGreaterThan(15)
})

test('a word takes the sum of its letters, give or take kerning, and a larger size in proportion', async () => {
  const advance = async (text: string, size: number) => (await wordOf(text, { size, weight: 600 })).advance
  const letters = await Promise.all([...'nicht'].map((letter) => advance(letter, 100)))
  const sum = letters.reduce((total, letter) => total + letter, 0)
  expect(Math.abs((await advance('nicht', 100)) - sum)).toBeLessThanOrEqual(6)
  expect(Math.abs((await advance('nicht', 50)) - sum / 2)).toBeLessThanOrEqual(5)
})
