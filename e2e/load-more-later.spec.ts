import { expect, test } from '@playwright/test'
import { openPanel, openWho } from './many-results'

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

for (const [what, address] of [
  ['words do', '**/compare/words'],
  ['style sheet does', '**/*.css'],
] as const) {
  test(`another view whose ${what} not arrive is drawn by the server`, async ({ page }) => {
    await openWho(page, 5)
    await page.route(address, (route) => route.abort())
    await page.getByRole('link', { name: 'Wo sind wir uns uneinig?' }).click()
    await expect(page.locator('main')).toContainText('Das hat nicht geklappt')
    await expect(page.locator('.people-table')).toHaveCount(0)
    await page.unroute('**/*.css')
    await page.locator('main').getByRole('link', { name: 'Wo sind wir uns uneinig?' }).last().click()
    await expect(page.locator('.people-table')).toBeVisible()
    await expect(page.locator('.filter-fields')).toBeVisible()
  })
}

test('another view is not to be seen before its style sheet is there', async ({ page }) => {
  await openWho(page, 5)
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const asked: string[] = []
  await page.route('**/*.css', async (route) => {
    asked.push(route.request().url())
    await arrival
    await route.continue()
  })
  const words = page.waitForResponse('**/compare/words')
  await page.getByRole('link', { name: 'Wo sind wir uns uneinig?' }).click()
  await words
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  await expect(page.locator('main')).toContainText('Wird geladen')
  await expect(page.locator('.people-table')).toHaveCount(0)
  arrive()
  await expect(page.locator('.person').first()).toHaveCSS('display', 'inline-grid')
})
