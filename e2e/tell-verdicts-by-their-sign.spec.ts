import { expect, type Page, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { VERDICTS } from '../lib/instrument/vocabulary'
import { EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** Someone who looks at shapes first: each verdict has a sign, which never stands without its word, nor the word without it. */
const PAIR = `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`
const PLACES: Readonly<
  Record<string, { readonly path: string; readonly reach?: (page: Page) => Promise<void> }>
> = {
  start: { path: '/' },
  result: { path: `/results/${EXAMPLE_CODE}` },
  'a result without answers': { path: `/results/${EXAMPLE_SCORE_CODE}` },
  'what-if': {
    path: `/results/${EXAMPLE_CODE}`,
    reach: async (page) => {
      await page.locator('.what-if > summary').click()
      await page.locator('.what-if [data-imagined]').first().waitFor()
      await page.locator('.what-if input[type=radio]').nth(3).check()
    },
  },
  method: { path: '/method' },
  'one result': { path: `/compare?r=${EXAMPLE_CODE}` },
  'two in full': { path: PAIR },
  'who stands where': { path: `${PAIR}&view=who` },
  'what has moved': { path: `${PAIR}&view=moved` },
}

const labels = VERDICTS.map((id) => ({ id, label: wording.verdicts[id].label }))

for (const [name, { path, reach }] of Object.entries(PLACES)) {
  test(`sign and word stand together: ${name}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    await reach?.(page)
    const { words, signs } = await page.evaluate((verdicts) => {
      const texts = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT)
      const words: { label: string; sign: string | null }[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const said = verdicts.find(({ label }) => label === text.textContent?.trim())
        const around = text.parentElement
        // A list to choose from, and a drawing, can hold words alone.
        if (!said || !around?.checkVisibility() || around.matches('option, text')) continue
        const beside = around.closest('.verdict-sign') ?? around
        const href = beside.querySelector(':scope > svg[aria-hidden="true"] > use')?.getAttribute('href')
        words.push({ label: said.label, sign: href === `#sign-${said.id}` ? said.id : (href ?? null) })
      }
      return {
        words,
        signs: [...document.querySelectorAll<SVGUseElement>('.verdict-sign use')].map((use) => ({
          isDrawn: document.querySelector(use.getAttribute('href') ?? '')?.localName === 'symbol',
          size: Math.round(use.ownerSVGElement?.getBoundingClientRect().width ?? 0),
          word: use.closest('.verdict-sign')?.textContent?.trim(),
        })),
      }
    }, labels)
    expect(words.length).toBeGreaterThan(1)
    expect(words).toEqual(
      words.map(({ label }) => ({ label, sign: labels.find((one) => one.label === label)?.id })),
    )
    expect(signs.length).toBe(words.length)
    for (const { isDrawn, size, word } of signs) {
      expect(isDrawn).toBe(true)
      expect(size).toBeGreaterThanOrEqual(14)
      expect(labels.map(({ label }) => label)).toContain(word)
    }
  })
}

test('who hears the page hears the word alone', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  for (const id of VERDICTS) await expect(page.locator(`.sign-sheet #sign-${id}`)).toHaveCount(1)
  const spoken = await page.locator('.verdict-rows').ariaSnapshot()
  expect(spoken).toContain(wording.verdicts.clarify.label)
  expect(spoken).not.toContain('img')
})

const EDGES = {
  light: ['rgb(0, 114, 178)', 'rgb(0, 158, 115)', 'rgb(213, 94, 0)'],
  dark: ['rgb(75, 163, 220)', 'rgb(47, 185, 141)', 'rgb(240, 122, 42)'],
  paper: Array.from({ length: 3 }, () => 'rgb(0, 0, 0)'),
}

for (const [where, colours] of Object.entries(EDGES)) {
  test(`edge, outline and tenon have the colour of their technology: ${where}`, async ({ page }) => {
    await page.emulateMedia({
      colorScheme: where === 'light' ? 'light' : 'dark',
      media: where === 'paper' ? 'print' : 'screen',
    })
    await page.goto(`/results/${EXAMPLE_CODE}`)
    const seen = await page.evaluate(() => ({
      edges: [...document.querySelectorAll('.verdict-rows > li')].map(
        (row) => getComputedStyle(row).borderLeftColor,
      ),
      outlines: [...document.querySelectorAll('.radar g[stroke]')].map(
        (outline) => getComputedStyle(outline).stroke,
      ),
      marks: [...document.querySelectorAll('.verdict-rows .technology-key [fill]')].map(
        (mark) => getComputedStyle(mark).fill,
      ),
    }))
    expect(seen).toEqual({ edges: colours, outlines: colours, marks: colours })
  })
}
