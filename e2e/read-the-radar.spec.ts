import { expect, type Page, test } from '@playwright/test'
import { PHONE, press } from './devices'
import { EXAMPLE_CODE } from './journey'

/** Who tries other answers out can turn the profile into a radar that answers: before and now, axis by axis. */
const radar = (page: Page) => page.locator('.live-radar')
const outlines = (page: Page) => radar(page).locator('.recharts-radar:not(.was)')
const before = (page: Page) => radar(page).locator('.recharts-radar.was')
const reading = (page: Page) => radar(page).locator('output')
const ask = (page: Page) => page.getByRole('button', { name: 'Als Netz zeigen' })

async function tryOut(page: Page) {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  await press(page.locator('.what-if > summary'))
  await page.locator('.what-if-panel').waitFor()
  await page.locator('input[name=what-if-ai-rules][value="3"]').check()
}

async function turnTo(page: Page) {
  await tryOut(page)
  await press(ask(page))
  await expect(outlines(page)).toHaveCount(3)
}

/** Points at the place of an axis, in parts of the chart. */
async function placeIn(page: Page, x: number, y: number) {
  const box = await radar(page).locator('.radar-chart').boundingBox()
  if (!box) throw new Error('The chart is not there.')
  return { x: box.width * x, y: box.height * y }
}

test('the chart library comes when the radar is asked for, and the table comes back', async ({ page }) => {
  await tryOut(page)
  await page.waitForLoadState('networkidle')
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await expect(radar(page)).toHaveCount(0)
  await ask(page).click()
  await expect(outlines(page)).toHaveCount(3)
  expect(scripts.length).toBeGreaterThan(0)
  await expect(page.locator('.what-if-panel .profile-table')).toHaveCount(0)

  const back = page.getByRole('button', { name: 'Als Tabelle zeigen' })
  await expect(back).toBeFocused()
  await back.click()
  await expect(page.locator('.what-if-panel .profile-table')).toBeVisible()
})

test('what was stays as a line of its own where something has moved, and is read beside what is', async ({
  page,
}) => {
  await turnTo(page)
  // Regeln für KI is about integration, and for KI alone.
  await expect(before(page)).toHaveCount(1)
  await radar(page).getByLabel('Bereich').selectOption('Integrierbarkeit')
  await expect(reading(page)).toContainText(/Künstliche Intelligenz: 67, bisher 63/)
  await radar(page).getByLabel('Bereich').selectOption('Technologieprüfung')
  await expect(reading(page)).toContainText('Bitcoin-Zahlungen: 50 (25 bis 75)')
  await page.getByRole('button', { name: 'Zurücksetzen' }).click()
  await expect(before(page)).toHaveCount(0)
})

test('outlines go off and on', async ({ page }) => {
  await turnTo(page)
  const box = radar(page).getByRole('checkbox', { name: 'Bitcoin-Zahlungen' })
  await box.uncheck()
  await expect(outlines(page)).toHaveCount(2)
  await expect(reading(page)).not.toContainText('Bitcoin-Zahlungen')
  await box.check()
  await expect(outlines(page)).toHaveCount(3)
})

test('pointing at an axis reads it', async ({ page }) => {
  await turnTo(page)
  await radar(page)
    .locator('.radar-chart')
    .hover({ position: await placeIn(page, 0.65, 0.55) })
  await expect(radar(page).getByLabel('Bereich')).toHaveValue('2')
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('a tap on an axis reads it', async ({ page }) => {
    await turnTo(page)
    await radar(page)
      .locator('.radar-chart')
      .tap({ position: await placeIn(page, 0.65, 0.55) })
    await expect(radar(page).getByLabel('Bereich')).toHaveValue('2')
  })
})

test('if the library does not arrive, the table stays, the panel says so, and it can be tried again', async ({
  page,
}) => {
  await tryOut(page)
  await page.waitForLoadState('networkidle')
  await page.route('**/*.js', (route) => route.abort())
  await ask(page).click()
  await expect(page.getByText('Das Netz ließ sich nicht laden')).toBeVisible()
  await expect(page.locator('.what-if-panel .profile-table')).toBeVisible()

  await page.unroute('**/*.js')
  await ask(page).click()
  await expect(outlines(page)).toHaveCount(3)
})
