import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** Someone opens a result for the first time: what it says, what to do, and how to pass it on are there at once. */
const SCREENS = [
  { width: 360, height: 740, third: 740, minute: 1480, whole: 5000, shared: 2400 },
  { width: 1280, height: 900, third: 800, minute: 900, whole: 3300, shared: 1800 },
] as const

/** The most bytes of the worked example's page, uncompressed. */
const MOST_BYTES = 110_000

const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .last()
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().bottom + scrollY))
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

for (const { width, height, third, minute, whole, shared } of SCREENS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } })

    test('the third verdict, the first minute and the whole page end where they should', async ({ page }) => {
      await page.goto(`/results/${EXAMPLE_CODE}`)
      expect(await bottomOf(page, '.verdict-rows h2')).toBeLessThanOrEqual(third)
      expect(await bottomOf(page, '.first-minute')).toBeLessThanOrEqual(minute)
      await expect(page.locator('.advice[open]')).toHaveCount(1)
      expect(await heightOf(page)).toBeLessThanOrEqual(whole)
    })

    test('a shared result is short, and leads to the own one first', async ({ page }) => {
      await page.goto(`/results/${EXAMPLE_SCORE_CODE}`)
      expect(await heightOf(page)).toBeLessThanOrEqual(shared)
      const first = page.locator('.hand-on > div > :first-child')
      await expect(first).toHaveText('Kurz-Check beginnen')
      // Only what has details leads to them.
      await expect(page.locator('.verdict-rows [data-verdict=clarify] h2 a')).toHaveCount(0)
      await expect(page.locator('.verdict-rows [data-verdict=not-now] h2 a')).toHaveCount(2)
      expect(await bottomOf(page, '.first-minute')).toBeLessThanOrEqual(minute)
    })
  })
}

test('the page of the worked example is light', async ({ request }) => {
  const page = await (await request.get(`/results/${EXAMPLE_CODE}`)).body()
  expect(page.byteLength).toBeLessThanOrEqual(MOST_BYTES)
})

test('the heading says the result, and the first row what to do about it', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await expect(page.locator('h1')).toHaveText('KI erst klären. Blockchain und Bitcoin liegen lassen.')
  const [ai, blockchain] = [page.locator('[data-verdict]').first(), page.locator('[data-verdict]').nth(1)]
  await expect(ai).toContainText('Klären, welche Regeln für KI bei Ihnen schriftlich feststehen.')
  await expect(ai).toContainText('Integrierbarkeit 63 von 100, möglich 42 bis 75.')
  await expect(blockchain).toContainText('Nichts. Wieder nachsehen, sobald')
  await expect(page.locator('.result-head')).toContainText('erfundenen Betriebs')

  await blockchain.getByRole('link', { name: /Blockchain/ }).click()
  await expect(page.locator('#details-blockchain')).toBeVisible()
  await ai.getByRole('link', { name: 'Jetzt klären' }).click()
  await expect(page).toHaveURL(new RegExp(`/assessment/${EXAMPLE_CODE}#step-ai-rules$`))
  await expect(page.locator('#step-ai-rules')).toBeVisible()
})

test('the border where a verdict turns is drawn where it decides, and nowhere else', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const rows = page.locator('.profile-table [data-dimension]')
  await expect(rows).toHaveCount(7)
  await expect(rows.locator('.border')).toHaveCount(2)
  // Equal for all three: one mark, one figure.
  await expect(page.locator('[data-dimension=resources] use')).toHaveCount(1)
  await expect(page.locator('[data-dimension=cooperation] use')).toHaveCount(3)
})

test('without JavaScript "Ergebnis teilen" leads to the links below', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.getByRole('link', { name: 'Ergebnis teilen' }).click()
  await expect(page).toHaveURL(/#share$/)
  await page.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier in the first minute: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const code of [EXAMPLE_CODE, EXAMPLE_SCORE_CODE]) {
      await page.goto(`/results/${code}`)
      expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([])
    }
  })
}
