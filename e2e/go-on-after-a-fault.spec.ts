import { expect, type Page, test } from '@playwright/test'
import { answer, asked, EXAMPLE_CODE, openForm, radio, ready, show } from './journey'
import { firmNames, openPanel } from './many-results'
import { compareAddress, VOGT } from './one-firm'
import { alive } from './page-translator'

/** An extension, or a bug of ours, takes away what React is about to remove: the page breaks, and the work is kept. */
const takeAway = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.remove(), selector)

async function reloadFrom(page: Page, said: RegExp) {
  const failure = page.locator('main').getByRole('alert')
  await expect(failure.getByRole('heading', { level: 1 })).toHaveText('Da ist bei uns etwas schiefgegangen')
  await expect(failure).toContainText(said)
  // The frame stays, and with it every other way.
  await expect(page.locator('.site-header a').first()).toBeVisible()
  await failure.getByRole('button', { name: 'Seite neu laden' }).click()
}

/** What is written into the console, where others may read it. */
function listen(page: Page): readonly string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(`${error.message} ${error.stack}`))
  return said
}

test('a form that breaks has its answers again after a reload', async ({ page }) => {
  const said = listen(page)
  const [first] = asked('quick')
  if (!first) throw new Error('Nothing is asked.')
  await openForm(page)
  await answer(page, [first], () => 3)
  await takeAway(page, '.form-head > a')
  await show(page, 'overview')
  await reloadFrom(page, /Ihre Antworten/)
  await ready(page)
  await expect(radio(page, first.id, 3)).toBeChecked()
  expect(said.length).toBeGreaterThan(0)
  expect(said.join()).not.toContain(first.id)
})

test('a result that breaks is there again after a reload', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await alive(page)
  await takeAway(page, '.what-if > button')
  await page.locator('.what-if > summary').click()
  await reloadFrom(page, /Ihr Ergebnis/)
  await expect(page.locator('.verdict-rows')).toBeVisible()
})

test('a comparison that breaks has its names again after a reload', async ({ page }) => {
  const said = listen(page)
  await page.goto(
    compareAddress(
      VOGT.map(({ code }) => code),
      'who',
    ),
  )
  await openPanel(page, 'Benennen')
  await page.locator('.naming-list input').first().fill('Zimmerei Öztürk')
  await expect(firmNames(page).filter({ hasText: 'Öztürk' })).toHaveCount(1)
  await takeAway(page, '.view')
  await page.locator('.view-links a').nth(1).click()
  await reloadFrom(page, /Namen/)
  await page.locator('.view-links a').first().click()
  await expect(firmNames(page).filter({ hasText: 'Öztürk' })).toHaveCount(1)
  expect(said.length).toBeGreaterThan(0)
  expect(said.join()).not.toContain('Öztürk')
})
