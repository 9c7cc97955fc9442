import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { openPanel, openWho } from './many-results'

/** In bytes, compressed, the sheets of a page together. */
const MOST_OF_SHEETS = 8000
/** Of what a page weighs, compressed, what its script is told of it once more. */
const MOST_TOLD_AGAIN = 0.41

const weight = (text: string | Buffer) => gzipSync(text, { level: 6 }).length

/** The way to a sample of thirty firms. */
async function sampleAddress(page: Page): Promise<string> {
  await page.goto('/compare')
  return (await page.locator('.samples a').last().getAttribute('href')) ?? ''
}

test('a comparison tells its script no more than it shows, and wears light sheets', async ({ page }) => {
  for (const address of ['/compare', await sampleAddress(page)]) {
    const html = await (await page.request.get(address)).text()
    const shown = html.replaceAll(/<script[^>]*>self\.__next_f\.push\(.*?\)<\/script>/gs, '')
    expect(shown.length).toBeLessThan(html.length)
    expect(1 - weight(shown) / weight(html)).toBeLessThan(MOST_TOLD_AGAIN)
    const sheets = new Set([...html.matchAll(/href="([^"]+\.css)/g)].map(([, sheet = '']) => sheet))
    let sum = 0
    for (const sheet of sheets) sum += weight(await (await page.request.get(sheet)).body())
    expect(sum).toBeGreaterThan(0)
    expect(sum).toBeLessThanOrEqual(MOST_OF_SHEETS)
  }
})

test('what is opened brings its words; if they do not arrive, the page says so and stays as it is', async ({
  page,
}) => {
  await page.route('**/compare/words', (route) => route.abort())
  await openWho(page, 5)
  await openPanel(page, 'Benennen')
  await expect(page.locator('.panel[open] [role="status"]')).toContainText('Das hat nicht geklappt')
  await page.keyboard.press('Escape')
  await expect(page.locator('.firm-table tbody a')).toHaveCount(5)

  await page.unroute('**/compare/words')
  await openPanel(page, 'Benennen')
  await expect(page.getByLabel('Titel der Sammlung')).toBeVisible()
})

test('another view whose words do not arrive is drawn by the server', async ({ page }) => {
  await page.route('**/compare/words', (route) => route.abort())
  await openWho(page, 5)
  await page.getByRole('link', { name: 'Wo sind wir uns uneinig?' }).click()
  await expect(page.locator('main')).toContainText('Das hat nicht geklappt')
  await page.locator('main').getByRole('link', { name: 'Wo sind wir uns uneinig?' }).last().click()
  await expect(page.locator('.people-table')).toBeVisible()
  await expect(page.locator('.filter-fields')).toBeVisible()
})
