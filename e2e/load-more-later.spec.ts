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

test('another view whose words do not arrive is drawn by the server', async ({ page }) => {
  await page.route('**/compare/words', (route) => route.abort())
  await openWho(page, 5)
  await page.getByRole('link', { name: 'Wo sind wir uns uneinig?' }).click()
  await expect(page.locator('main')).toContainText('Das hat nicht geklappt')
  await page.locator('main').getByRole('link', { name: 'Wo sind wir uns uneinig?' }).last().click()
  await expect(page.locator('.people-table')).toBeVisible()
  await expect(page.locator('.filter-fields')).toBeVisible()
})
